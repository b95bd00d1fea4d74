import { consoleHost } from '@duo/console';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { type Branch, databaseOf } from '@duo/kernel';
import { matching } from '@duo/matching';
import type { Running } from '@duo/messaging';
import { endings } from './endings.ts';
import { clientOf } from './provider/users.ts';
import type { Embedded } from './servers/postgres.ts';
import { type Household, listenerOf } from './settled.ts';

/** What every process of this machine's branches shares. */
export type Machine = {
  postgres: Embedded;
  /** Who logs people in, and the keys of their tokens. */
  issuer: string;
  jwksUrl: string;
  linkSecret: string;
  sessionSecret: string;
  /** Connections that each service keeps at most; fewer where many branches share the server. */
  pool: number;
};

export type RunningBranch = {
  readonly branch: Branch;
  /** Where people look. */
  readonly front: string;
  readonly urls: Readonly<Record<string, string>>;
  /** Where it keeps what is still to be worked off, in the order in which events flow. */
  readonly households: readonly Household[];
  stop(): Promise<void>;
};

const services = [intake, matching, followUp, impact];

/**
 * One branch with nothing installed: PostgreSQL holds the data, the event log and the jobs, and this process runs all
 * services. The parts are the same as in a deployed branch; only the addresses differ.
 */
export async function runBranch(branch: Branch, port: number, machine: Machine): Promise<RunningBranch> {
  const front = `http://127.0.0.1:${port}`;
  const of = (at: number) => ({ ...environmentOf(branch, port + at, machine), PUBLIC_URL: front });
  const { add, endAll, orEndAll } = endings();
  return orEndAll(async () => {
    for (const [at, service] of services.entries()) await service.migrate(of(at + 1));
    const running: Running[] = [];
    for (const [at, service] of services.entries()) {
      const one = await service.start(of(at + 1));
      add(() => one.stop());
      running.push(one);
    }
    const urls = Object.fromEntries(running.map(({ name, url }) => [name, url]));
    const host = await consoleHost.start({ ...of(0), ...addressKeys(urls), ...consoleKeys(branch, front, machine) });
    add(() => host.stop());
    return { branch, front, urls, households: [householdOf(branch, machine)], stop: endAll };
  });
}

const householdOf = (branch: Branch, { postgres }: Machine): Household => ({
  url: postgres.databaseUrl(databaseOf(branch)),
  services: services.map(({ name }) => name),
  listeners: services.map(({ name, listensTo }) => listenerOf(branch, name, listensTo)),
});

/** What a process of a branch takes from its environment; what was set by hand stays, where it is not the branch's own. */
export function environmentOf(branch: Branch, port: number, { postgres, issuer, jwksUrl, linkSecret, pool }: Machine) {
  return {
    ...process.env,
    BRANCH: branch,
    SERVICE_PORT: String(port),
    DATABASE_URL: postgres.databaseUrl(databaseOf(branch)),
    DATABASE_POOL: String(pool),
    EVENT_LOG: 'postgres',
    JOBS: 'postgres',
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URL: jwksUrl,
    LINK_SECRET: linkSecret,
    // What was published while the history was on its way is not to be shown once it stands.
    IMPACT_PUBLIC_CACHE_SECONDS: process.env.IMPACT_PUBLIC_CACHE_SECONDS ?? '1',
    CONSOLE_FIGURES_SECONDS: process.env.CONSOLE_FIGURES_SECONDS ?? '1',
    // The console passes requests on, and tells whose they are.
    HTTP_TRUSTED_PROXIES: '127.0.0.1,::1',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  };
}

/** What a console on this machine needs so that people can log in. */
export const consoleKeys = (branch: Branch, front: string, { sessionSecret }: Pick<Machine, 'sessionSecret'>) => ({
  PUBLIC_URL: front,
  OIDC_CLIENT_ID: clientOf(branch),
  SESSION_SECRET: sessionSecret,
  DEMO_LOGIN: 'true',
});

/** `FOLLOW_UP_URL` for `follow-up`. */
export const addressKeys = (urls: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(urls).map(([name, url]) => [`${name.replaceAll('-', '_').toUpperCase()}_URL`, url]),
  );
