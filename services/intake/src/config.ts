import { baseConfig } from '@duo/platform';
import { z } from 'zod';

export const config = baseConfig.extend({
  INTAKE_ENROLMENTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .describe('Enrolments a minute of one caller, or of one address without a token; the form is public'),
});

export type IntakeConfig = z.output<typeof config>;
