import { fileURLToPath } from 'node:url';
import { type Branch, databaseOf } from '@duo/kernel';
import { createLog, dropDatabase, migrate, newId, openDataSource, Pulse } from '@duo/platform';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { Database } from '../src/database.js';
import {
  type JobBackend,
  JobRunner,
  type JobRunnerOptions,
  type Jobs,
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

  private constructor(
    readonly kind: Kind,
    readonly branch: Branch,
    readonly source: DataSource,
    readonly backend: JobBackend,
    readonly servers: Servers,
  ) {}

  static async open(kind: Kind, servers: Servers): Promise<JobsRoom> {
    const branch = `t${newId().slice(-12)}`;
    const url = urlOf(branch, servers);
    const path = fileURLToPath(new URL('../migrations', import.meta.url));
    await migrate({ url, schema, dirs: [{ name: 'messaging', path }] });
    if (kind === 'postgres') await migratePostgresJobs(url);
    const room = await JobsRoom.join(kind, branch, servers);
    await room.source.query(
      `create table ${schema}.effects (subject text not null, at timestamptz not null default now())`,
    );
    return room;
  }

  /** Another process of the same branch. */
  static async join(kind: Kind, branch: Branch, servers: Servers): Promise<JobsRoom> {
    const url = urlOf(branch, servers);
    const source = await openDataSource({ url, schema, entities: [], pool: 10, name: 'test' });
    const backend = kind === 'redis' ? redisBackend(servers.redis) : postgresBackend(url);
    return new JobsRoom(kind, branch, source, backend, servers);
  }

  get url(): string {
    return urlOf(this.branch, this.servers);
  }

  database(jobs: Jobs): Database {
    return new Database(this.source, { service: schema, schema, jobs, time: this.clock });
  }

  runner(jobs: Jobs, settings: Partial<JobRunnerOptions> = {}): JobRunner {
    const { branch, backend, clock: time, log } = this;
    const database = this.database(jobs);
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
  async ask(jobs: Jobs, job: string, due: Due, subject: string, data: JobData = {}): Promise<QueuedJob> {
    const database = this.database(jobs);
    const asked: QueuedJob[] = [];
    database.onCommitted((committed) => asked.push(...committed.jobs));
    await database.transaction((tx) => tx.later(job, due, { subject, ...data }, subject));
    const [one] = asked;
    if (!one) throw new Error('nothing was asked for');
    return one;
  }

  /** Ends what runs here and drops the branch. */
  async close(): Promise<void> {
    await this.leave();
    await dropDatabase(this.url);
    if (this.kind !== 'redis') return;
    const redis = new Redis(this.servers.redis);
    const keys = await redis.keys(`${this.branch}:*`);
    if (keys.length > 0) await redis.unlink(keys);
    await redis.quit();
  }

  /** Ends what runs here. */
  async leave(): Promise<void> {
    await Promise.all([...this.#runners].map((runner) => runner.stop()));
    await this.backend.close();
    await this.source.destroy();
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

const urlOf = (branch: Branch, servers: Servers): string => {
  const url = new URL(servers.postgres);
  url.pathname = `/${databaseOf(branch)}`;
  return url.href;
};
