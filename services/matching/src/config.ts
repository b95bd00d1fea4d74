import { baseConfig } from '@duo/platform';
import { z } from 'zod';

export const config = baseConfig.extend({
  MATCHING_TARGET_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(365)
    .default(30)
    .describe('Target from interview to match, calendar days; who waits longer is flagged'),
});

export type MatchingConfig = z.output<typeof config>;
