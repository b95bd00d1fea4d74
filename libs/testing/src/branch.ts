import { randomBytes } from 'node:crypto';
import type { EventMessage } from '@duo/contracts';
import { type Branch, databaseOf, type LinkPurpose, parseBranch, type Side } from '@duo/kernel';
import type { Database, Running, Service } from '@duo/messaging';
import { dropDatabase, newId, openDataSource, type Role, signLink } from '@duo/platform';
import { openTestIssuer, type TestIssuer } from '@duo/platform/testing';
import { type Answer, ask, type Question } from './ask.js';
import { type Environment, openSpeaker, openStill } from './parts.js';
import { addressOf, type TestServer } from './servers.js';

export type BranchOptions = {
  /** A name that no other has, unless told. */
  name?: Branch;
  log?: 'kafka' | 'postgres';
  jobs?: 'redis' | 'postgres';
  /** Servers of the test's own, to be broken; the others are those of the run. */
  at?: { readonly [server in TestServer]?: string };
};
export type TestLink = { purpose: LinkPurpose; side: Side; about?: string; person?: string; endsAt?: Date };
type Staff = Exclude<Role, 'public' | 'participant'>;

/** A branch with a database of its own and a name that no other has: what one test does, no other sees. */
export type TestBranch = {
  readonly name: Branch;
  /** What its services take from their environment. */
  readonly env: Environment;
  readonly issuer: TestIssuer;
  /** Prepares and starts a service of the branch; it is ended by `close`. */
  start(service: Service, more?: Environment): Promise<Running>;
  /** Prepares a service and opens its database; nothing of it runs, so what is said and asked for stays where it is. */
  database(service: Service): Promise<Database>;
  /** Says events as another service would that does not run here; they reach the log like any of its. */
  say(service: string, events: EventMessage | readonly EventMessage[]): Promise<void>;
  /** Asks a service that runs, with a token of the role, or with none. */
  ask<Body = unknown>(service: Running, question: Question & { as?: Staff }): Promise<Answer<Body>>;
  /** The token of a personal link for a service; of anybody, about anything, unless told. It ends in an hour. */
  link(service: string, grant: TestLink): Promise<string>;
  /** Reads the branch's database, whatever service the rows belong to. */
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Ends what runs, in reverse, and drops the database. */
  close(): Promise<void>;
};

const linkSecret = 'the secret of the personal links of tests';

/** Opens a throw-away branch on the servers of the run. Its tables appear with the first service. */
export async function openBranch(options: BranchOptions = {}): Promise<TestBranch> {
  const { name = parseBranch(`t${randomBytes(6).toString('hex')}`) } = options;
  const issuer = await openTestIssuer();
  const env = environmentOf(name, issuer, options);
  const ends: (() => Promise<void>)[] = [];
  const tokenOf = (role: Staff, service: string) => issuer.sign(service, claimsOf(role, name));
  const speakers: Record<string, ReturnType<typeof openSpeaker>> = {};
  return {
    name,
    env,
    issuer,
    async start(service, more = {}) {
      await service.migrate({ ...env, ...more });
      const one = await service.start({ ...env, ...more });
      ends.push(() => one.stop());
      return one;
    },
    async database(service) {
      await service.migrate(env);
      const { database, close } = await openStill(service, env);
      ends.push(close);
      return database;
    },
    async say(service, events) {
      speakers[service] ??= openSpeaker(service, env);
      const { database } = await speakers[service];
      await database.transaction((tx) => tx.say(events));
    },
    async ask<Body>(service: Running, { as, ...question }: Question & { as?: Staff }) {
      return ask<Body>(service.url, { ...question, ...(as ? { token: await tokenOf(as, service.name) } : {}) });
    },
    link: (service, grant) => linkOf(name, service, grant),
    async query<Row>(sql: string, values: unknown[] = []) {
      const source = await openDataSource({
        url: env.DATABASE_URL,
        schema: 'public',
        entities: [],
        pool: 1,
        name: `${name}.test`,
      });
      return source.manager.query<Row[]>(sql, values).finally(() => source.destroy());
    },
    async close() {
      for (const end of ends.splice(0).reverse()) await end();
      for (const speaker of Object.values(speakers)) await (await speaker).close();
      await issuer.close();
      await dropDatabase(env.DATABASE_URL);
    },
  };
}

function environmentOf(branch: Branch, issuer: TestIssuer, { log = 'postgres', jobs = 'postgres', at }: BranchOptions) {
  const address = (server: TestServer) => at?.[server] ?? addressOf(server);
  return {
    BRANCH: branch,
    DATABASE_URL: Object.assign(new URL(address('postgres')), { pathname: `/${databaseOf(branch)}` }).href,
    DATABASE_POOL: '5',
    EVENT_LOG: log,
    ...(log === 'kafka' ? { KAFKA_BROKERS: address('kafka'), KAFKA_PARTITIONS: '3' } : {}),
    JOBS: jobs,
    ...(jobs === 'redis' ? { REDIS_URL: address('redis') } : {}),
    LINK_SECRET: linkSecret,
    PUBLIC_URL: 'https://duo.example',
    OIDC_CLIENT_ID: 'console',
    SESSION_SECRET: 'what seals the sessions of a branch that is thrown away',
    AUTH_ISSUER: issuer.issuer,
    AUTH_JWKS_URL: issuer.jwksUrl,
    HTTP_RATE_PER_MINUTE: '1000000',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
  };
}

function linkOf(branch: Branch, service: string, grant: TestLink): Promise<string> {
  const usual = { about: newId(), person: newId(), endsAt: new Date(Date.now() + 3_600_000) };
  return signLink(linkSecret, { branch, service, ...usual, ...grant }, new Date());
}

/** National roles are of no branch. */
const claimsOf = (role: Staff, branch: Branch) =>
  ['analyst', 'evaluator', 'dpo'].includes(role)
    ? { sub: `test-${role}`, role }
    : { sub: `test-${role}`, role, branch };
