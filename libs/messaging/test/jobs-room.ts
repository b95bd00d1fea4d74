import { readFile } from 'node:fs/promises';
import { type Branch, databaseOf } from '@duo/kernel';
import { createDatabase, createLog, dropDatabase, newId, openDataSource, Pulse } from '@duo/platform';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import {
  type JobBackend,
  type JobDatabase,
  JobRunner,
  type JobRunnerOptions,
  type Jobs,
  later,
  migratePostgresJobs,
  postgresBackend,
  type QueuedJob,
  redisBackend,
} from '../src/jobs/index.js';
import type { Due, JobData, Tx } from '../src/tx.js';

export type Kind = 'redis' | 'postgres';
export type Servers = { postgres: string; redis: string };

/** The time, which a test may move. */
export class Clock {
  #ahead = 0;
  readonly now = () => new Date(Date.now() + this.#ahead);
  set(to: string) {
    this.#ahead = Date.parse(to) - Date.now();
  }
}

const schema = 'matching';
/** What takes half a minute in a deployment takes a fraction of a second here. */
const quick = { reconcileMs: 200, backoffMs: 20, lockMs: 1000, concurrency: 4 };

/** A branch of its own, with a service that has jobs and one effect that they may have: a row in `effects`. */
export class JobsRoom {
  readonly clock = new Clock();
  readonly log = createLog({ branch: 'test', service: schema, level: process.env.TEST_LOG_LEVEL ?? 'silent' });
  readonly #runners = new Set<JobRunner>();

  constructor(
    readonly branch: Branch,
    readonly url: string,
    readonly source: DataSource,
    readonly backend: JobBackend,
    readonly servers: Servers,
  ) {}

  static async open(kind: Kind, servers: Servers): Promise<JobsRoom> {
    const branch = `t${newId().slice(-12)}`;
    const url = new URL(servers.postgres);
    url.pathname = `/${databaseOf(branch)}`;
    const source = await openService(url.href);
    if (kind === 'postgres') await migratePostgresJobs(url.href);
    const backend = kind === 'redis' ? redisBackend(servers.redis) : postgresBackend(url.href);
    return new JobsRoom(branch, url.href, source, backend, servers);
  }

  get database(): JobDatabase {
    return jobDatabase(this.source);
  }

  runner(jobs: Jobs, settings: Partial<JobRunnerOptions> = {}): JobRunner {
    const { branch, backend, database, clock: time, log } = this;
    const of = { branch, service: schema, schema, jobs, backend, database, time, log, pulse: new Pulse() };
    const runner = new JobRunner({ ...of, ...quick, ...settings });
    this.#runners.add(runner);
    return runner;
  }

  async start(jobs: Jobs, settings: Partial<JobRunnerOptions> = {}): Promise<JobRunner> {
    const runner = this.runner(jobs, settings);
    await runner.start();
    return runner;
  }

  /** Asks for one job in a transaction of its own, as an action would. */
  ask(jobs: Jobs, job: string, due: Due, subject: string, data: JobData = {}): Promise<QueuedJob> {
    return this.source.transaction((manager) =>
      later(manager, { schema, jobs }, { job, due, data: { subject, ...data }, subject }),
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.#runners].map((runner) => runner.stop()));
    await this.backend.close();
    await this.source.destroy();
    await dropDatabase(this.url);
    const redis = new Redis(this.servers.redis);
    const keys = await redis.keys(`${this.branch}:*`);
    if (keys.length > 0) await redis.unlink(keys);
    await redis.quit();
  }

  rows(
    status: string,
  ): Promise<{ id: string; attempts: number; refusal: string | null; error: string | null; doneAt: Date | null }[]> {
    return this.source.query(
      `select id, attempts, refusal, error, done_at as "doneAt" from ${schema}.jobs where status = $1 order by id`,
      [status],
    );
  }

  /** The ids of the rows of a status, sorted. */
  async ids(status: string): Promise<string[]> {
    return (await this.rows(status)).map(({ id }) => id);
  }

  /** The subjects on which jobs have had their effect, once for each time, sorted. */
  async effects(): Promise<string[]> {
    const rows: { subject: string }[] = await this.source.query(`select subject from ${schema}.effects order by 1`);
    return rows.map(({ subject }) => subject);
  }
}

/** The effect that a job of these tests has. */
export const note = (tx: Tx, data: { subject: string }) =>
  tx.manager.query(`insert into ${schema}.effects (subject) values ($1)`, [data.subject]);

export const jobDatabase = (source: DataSource): JobDatabase => ({
  manager: source.manager,
  transaction: (work) =>
    source.transaction((manager) => work({ manager, say: async () => undefined, later: async () => undefined })),
});

async function openService(url: string): Promise<DataSource> {
  await createDatabase(url);
  const source = await openDataSource({ url, schema, entities: [], pool: 10, name: 'test' });
  await source.query(`create schema ${schema}`);
  await source.query(await readFile(new URL('../migrations/0003_jobs.sql', import.meta.url), 'utf8'));
  await source.query(`create table ${schema}.effects (subject text not null, at timestamptz not null default now())`);
  return source;
}

export async function eventually(check: () => Promise<unknown> | unknown, ms = 10_000): Promise<void> {
  const until = Date.now() + ms;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
