import { openTestIssuer, type TestIssuer } from '@duo/platform/testing';
import { freePort } from '../../../deploy/local/servers/port.ts';
import { consoleHost } from '../src/main.js';
import { cookiesFor, jarOf } from '../src/session/cookies.js';
import { sealOf } from '../src/session/seal.js';
import type { Session } from '../src/session/session.js';

const secret = 'a secret of thirty-two characters and more';
export const csrf = 'what only a page of ours can read';

/** A console of Ghent, and whose tokens it believes. */
export type TestHost = {
  url: string;
  issuer: TestIssuer;
  routes: Awaited<ReturnType<typeof consoleHost.start>>['routes'];
  /** The cookie of somebody who is logged in, as a browser sends it. */
  cookie(changes?: Changes): Promise<string>;
  close(): Promise<void>;
};
export type Changes = { session?: Partial<Session>; secret?: string; token?: string };

export async function openHost(env: Record<string, string> = {}, web?: URL): Promise<TestHost> {
  const [issuer, port] = await Promise.all([openTestIssuer(), freePort()]);
  const started = consoleHost.start(
    {
      BRANCH: 'ghent',
      AUTH_ISSUER: issuer.issuer,
      AUTH_JWKS_URL: issuer.jwksUrl,
      LOG_LEVEL: 'silent',
      IMPACT_URL: 'http://127.0.0.1:9/',
      HTTP_RATE_PER_MINUTE: '10000',
      SERVICE_PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      OIDC_CLIENT_ID: 'console-ghent',
      SESSION_SECRET: secret,
      ...env,
    },
    web,
  );
  const host = await started.catch(async (error) => {
    await issuer.close();
    throw error;
  });
  return {
    url: host.url,
    issuer,
    routes: host.routes,
    cookie: async (changes) => {
      const claims = { sub: 'c-1', role: 'coordinator', branch: 'ghent' };
      const token = await issuer.sign(['console', 'intake', 'impact'], claims, { lifetimeSeconds: 600 });
      return cookieOf(token, changes);
    },
    async close() {
      await host.stop();
      await issuer.close();
    },
  };
}

async function cookieOf(access: string, { session = {}, ...changes }: Changes = {}): Promise<string> {
  const now = Date.now();
  const whole: Session = {
    ...{ id: 'a session', name: 'Amina B.', role: 'coordinator', branch: 'ghent', csrf, startedAt: now, seenAt: now },
    tokens: { access: changes.token ?? access, accessEndsAt: now + 600_000, refresh: null },
    ...session,
  };
  const seal = sealOf<Session>(changes.secret ?? secret, { branch: 'ghent', purpose: 'session' });
  const jar = jarOf('ghent', 'http://127.0.0.1', 'session');
  return cookiesFor(jar, await seal.close(whole))
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}
