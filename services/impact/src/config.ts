import { parseBranch } from '@duo/kernel';
import { baseConfig } from '@duo/platform';
import { z } from 'zod';

export const config = baseConfig.extend({
  IMPACT_BRANCHES: z
    .string()
    .transform((list) => list.split(',').map((name) => parseBranch(name.trim())))
    .optional()
    .describe('Branches whose events are heard, separated by commas; its own unless told. Many make the national view'),
  IMPACT_PUBLICATION_THRESHOLD: z.coerce
    .number()
    .int()
    .min(5)
    .default(10)
    .describe('Numbers that count fewer people than this are not published; never below 5'),
  IMPACT_PUBLIC_CACHE_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(3600)
    .default(60)
    .describe('How long published figures may be shown before they are counted again'),
});

export type ImpactConfig = z.output<typeof config>;
