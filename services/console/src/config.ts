import { httpConfig } from '@duo/platform';
import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''));

export const config = httpConfig.extend({
  INTAKE_URL: address.optional().describe('Address of the intake service; none in the national view'),
  MATCHING_URL: address.optional().describe('Address of the matching service; none in the national view'),
  FOLLOW_UP_URL: address.optional().describe('Address of the follow-up service; none in the national view'),
  IMPACT_URL: address.describe('Address of the impact service, where the figures come from'),
  CONSOLE_FIGURES_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(3600)
    .default(15)
    .describe('How long figures are kept before impact is asked again'),
});

export type ConsoleConfig = z.output<typeof config>;
