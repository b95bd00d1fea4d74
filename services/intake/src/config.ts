import { baseConfig, linkKeys } from '@duo/platform';
import { z } from 'zod';

export const config = baseConfig.extend({
  ...linkKeys,
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .describe('Address of the pages that personal links open'),
  INTAKE_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server that letters are given to; without one they are kept and shown'),
  INTAKE_MAIL_FROM: z.string().default('duo@localhost').describe('Sender of the letters'),
  INTAKE_ENROLMENTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .describe('Enrolments a minute of one caller, or of one address without a token; the form is public'),
});

export type IntakeConfig = z.output<typeof config>;
