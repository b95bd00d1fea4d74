import { type EventMessage, menteeEnrolled } from '@duo/contracts';
import { databaseOf } from '@duo/kernel';
import { createDatabase, createLog, dropDatabase, migrate, newId, openDataSource } from '@duo/platform';
import type { DataSource } from 'typeorm';
import { Database } from '../src/database.js';
import type { EventLog, LogRecord } from '../src/log.js';
import { Relay, type RelayOptions } from '../src/relay.js';

const schema = 'intake';
const migrations = { name: 'messaging', path: new URL('../migrations', import.meta.url).pathname };

/** A row of the outbox, as tests look at it. */
export type Row = { sequence: number; id: string; subject: string; version: number; type: string; published: boolean };

/** A branch of its own with one service, which can say events and has a table to change: `notes`. */
export class OutboxRoom {
  readonly log = createLog({ branch: 'test', service: schema, level: process.env.TEST_LOG_LEVEL ?? 'silent' });
  readonly database: Database;
  readonly #relays = new Set<Relay>();

  private constructor(
    readonly branch: string,
    readonly url: string,
    readonly source: DataSource,
  ) {
    this.database = this.databaseOf('intake');
  }

  static async open(server = process.env.DUO_TEST_POSTGRES_URL ?? ''): Promise<OutboxRoom> {
    const branch = `t${newId().slice(-12)}`;
    const url = new URL(server);
    url.pathname = `/${databaseOf(branch)}`;
    await createDatabase(url.href);
    await migrate({ url: url.href, schema, dirs: [migrations] });
    const source = await openDataSource({
      url: url.href,
      schema,
      entities: [],
      pool: 10,
      name: branch,
      statementMs: 5_000,
    });
    await source.query('create table notes (id uuid primary key default gen_random_uuid(), text text)');
    return new OutboxRoom(branch, url.href, source);
  }

  databaseOf(service: string, source = this.source): Database {
    return new Database(source, {
      service,
      schema,
      jobs: { remind: async () => undefined },
      time: { now: () => new Date() },
    });
  }

  relay(eventLog: EventLog, options: Partial<RelayOptions> = {}): Relay {
    const { branch, url, log } = this;
    const relay = new Relay({ url, branch, service: 'intake', schema, eventLog, log, ...options });
    this.#relays.add(relay);
    relay.start();
    return relay;
  }

  /** Says one event about each subject, each in a transaction of its own, side by side. */
  async say(subjects: readonly string[]): Promise<void> {
    await Promise.all(subjects.map((subject) => this.database.transaction((tx) => tx.say(enrolled(subject)))));
  }

  outbox(): Promise<Row[]> {
    return this.source.query(
      'select sequence, id, subject, version, type, published_at is not null as published from outbox order by sequence',
    );
  }

  async notes(): Promise<string[]> {
    const rows: { text: string }[] = await this.source.query('select text from notes order by text');
    return rows.map(({ text }) => text);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#relays].map((relay) => relay.stop()));
    await this.source.destroy();
    await dropDatabase(this.url);
  }
}

export const enrolled = (mentee: string): EventMessage =>
  menteeEnrolled({ mentee, enrolledOn: '2021-03-12', languages: ['nl'] });

/** A log in the memory of the test, not ours to test; it may be made to fail or to wait. */
export class MemoryLog implements EventLog {
  readonly records: LogRecord[] = [];
  /** Called before each append, which fails when it throws. */
  before: (records: LogRecord[]) => Promise<void> | void = () => {};
  /** Called after each append, which fails when it throws although the records are there. */
  after: (records: LogRecord[]) => Promise<void> | void = () => {};

  async append(records: LogRecord[]): Promise<void> {
    await this.before(records);
    this.records.push(...records);
    await this.after(records);
  }

  /** What stands on the log: subject and version of each record. */
  get versions(): string[] {
    return this.records.map(({ key, headers }) => `${key}#${headers.ce_aggregateversion}`);
  }

  async ensureTopics() {}
  async subscribe(): Promise<never> {
    throw new Error('not read');
  }
  async lag() {
    return [];
  }
  async ping() {}
  async close() {}
}
