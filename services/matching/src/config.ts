import { baseConfig, linkKeys } from '@duo/platform';
import { z } from 'zod';

export const config = baseConfig.extend({
  ...linkKeys,
  MATCHING_REFLECTION_HOURS: z.coerce
    .number()
    .min(0)
    .max(336)
    .default(24)
    .describe('Time for reflection after the first meeting')
    .meta({ unit: 'hours' }),
  MATCHING_TARGET_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(365)
    .default(30)
    .describe('Target from interview to match, calendar days; who waits longer is flagged'),
});

export type MatchingConfig = z.output<typeof config>;
