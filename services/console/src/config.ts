import { httpConfig } from '@duo/platform';
import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''));
const loopback = /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

export const config = httpConfig.extend({
  INTAKE_URL: address.optional().describe('Address of the intake service; none in the national view'),
  MATCHING_URL: address.optional().describe('Address of the matching service; none in the national view'),
  FOLLOW_UP_URL: address.optional().describe('Address of the follow-up service; none in the national view'),
  IMPACT_URL: address.describe('Address of the impact service, where the figures come from'),
  CONSOLE_FIGURES_SECONDS: whole(0, 3600)
    .default(15)
    .describe('How long figures are kept before impact is asked again'),
  PUBLIC_URL: address
    .refine((url) => url.startsWith('https:') || loopback.test(url), 'must be https, except on this machine itself')
    .transform((url) => new URL(url).origin)
    .describe('Address that browsers know this console by'),
  OIDC_CLIENT_ID: z.string().min(1).describe('Name by which AUTH_ISSUER, an OpenID Connect issuer, knows this console'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('Secret of that client; none of a public one'),
  OIDC_INTERNAL_URL: address
    .optional()
    .describe('Where this host reaches the issuer when that is not at its own address, as between containers'),
  OIDC_SCOPE: z.string().min(1).default('openid profile offline_access').describe('What is asked of the issuer'),
  SESSION_SECRET: z
    .string()
    .min(32)
    .describe('Secret that encrypts the session cookie, the same in every replica; 32 characters or more'),
  CONSOLE_SESSION_HOURS: whole(1, 24).default(10).describe('How long somebody stays logged in at most'),
  CONSOLE_IDLE_MINUTES: whole(5, 720).default(60).describe('How long somebody stays logged in who does nothing'),
  DEMO_LOGIN: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe(
      'Whether to take the log-in of demonstrations, where anybody is whom they choose: on a machine of one’s own and in demonstrations only',
    ),
});

export type ConsoleConfig = z.output<typeof config>;
