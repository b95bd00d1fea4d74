import 'reflect-metadata';
import { join } from 'node:path';
import { toBinary } from '@bufbuild/protobuf';
import { type EventMessage, kindOf, menteeEnrolled, menteeReady, menteeWithdrew } from '@duo/contracts';
import { type Branch, topicOf } from '@duo/kernel';
import { createLog, migrate, newId, openDataSource, Pulse } from '@duo/platform';
import { openDatabase, type TestDatabase } from '@duo/testing';
import type { Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import { Database } from '../src/database.js';
import { type OutboxRow, toRecord } from '../src/envelope.js';
import type { BatchHandler, EventLog, Lag, ReadRecord, Subscription } from '../src/log.js';
import { EventServer } from '../src/transport.js';
import { lives, Notes, schema } from './inbox-handlers.js';

const speaker = 'intake';

/** A log that delivers what the test hands it, as often and in the order the test likes. */
export class HandLog implements EventLog {
  readonly handlers: BatchHandler[] = [];
  lags: Lag[] = [];
  seen = () => new Date();
  /** Resolves when the batch in hand is done, of which a log would know. */
  stopping: () => Promise<void> = async () => undefined;

  async subscribe(_group: string, _topics: string[], handle: BatchHandler): Promise<Subscription> {
    this.handlers.push(handle);
    return { stop: () => this.stopping(), lastSeen: () => this.seen() };
  }

  async lag(): Promise<Lag[]> {
    return this.lags;
  }

  async ensureTopics() {}
  async append() {}
  async ping() {}
  async close() {}
}

export type Consumer = {
  readonly server: EventServer;
  readonly log: HandLog;
  readonly pulse: Pulse;
  readonly database: Database;
  readonly source: DataSource;
  /** Hands a batch to the consumer, as the log would. */
  deliver(batch: ReadRecord[], beat?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
};

/** A branch of its own with one service that listens to intake; its effects are rows that tell what was handled when. */
export class InboxRoom {
  readonly #consumers = new Set<Consumer>();
  #offset = 0;

  private constructor(
    readonly branch: Branch,
    private readonly database: TestDatabase,
    readonly source: DataSource,
  ) {}

  static async open(): Promise<InboxRoom> {
    const branch = `t${newId().slice(-12)}`;
    const database = await openDatabase();
    const { url } = database;
    const dirs = [{ name: 'messaging', path: join(import.meta.dirname, '../migrations') }];
    for (const each of [schema, speaker]) await migrate({ url, schema: each, dirs });
    const source = await openDataSource({ url, schema, entities: [], pool: 3, name: 'test' });
    await source.query(
      `create table effects (place bigint generated always as identity, subject text, version integer, event_id uuid,
         said text, primary key (subject, version))`,
    );
    await source.query('create table lives (subject text primary key, versions integer[], last uuid, at timestamptz)');
    return new InboxRoom(branch, database, source);
  }

  get url(): string {
    return this.database.url;
  }

  get topic(): string {
    return topicOf(this.branch, speaker);
  }

  /** One process of the service. */
  async consumer(controllers: Type[] = [Notes], name = 'consumer', listensTo: string[] = [speaker]): Promise<Consumer> {
    const log = new HandLog();
    const pulse = new Pulse();
    const source = await openDataSource({ url: this.url, schema, entities: [lives], pool: 4, name });
    const database = new Database(source, { service: schema, schema, jobs: {}, time: { now: () => new Date() } });
    const own = { branch: this.branch, service: schema, schema, listensTo };
    const lines = createLog({ branch: this.branch, service: schema, level: process.env.TEST_LOG_LEVEL ?? 'silent' });
    const server = new EventServer({ ...own, eventLog: log, database, log: lines, pulse, graceMs: 500 });
    const module = await Test.createTestingModule({ controllers }).compile();
    const app = module.createNestMicroservice({ strategy: server, logger: false });
    await app.listen();
    const consumer: Consumer = {
      server,
      log,
      pulse,
      database,
      source,
      deliver: async (batch, beat = async () => undefined) => log.handlers[0]?.(batch, beat),
      stop: async () => {
        this.#consumers.delete(consumer);
        await app.close();
        await source.destroy();
      },
    };
    this.#consumers.add(consumer);
    return consumer;
  }

  /** Events of one mentee, from the first version given to the last, each as it stands on the log. */
  life(subject: string, from: number, to: number): ReadRecord[] {
    return Array.from({ length: to - from + 1 }, (_, at) => this.event(subject, from + at));
  }

  event(
    subject: string,
    version: number,
    change: Partial<Pick<ReadRecord, 'value' | 'headers' | 'key'>> = {},
  ): ReadRecord {
    const message = messageOf(subject, version);
    const { $typeName: type } = message;
    const data = toBinary(kindOf(message).schema, message);
    const row = { id: newId(), type, subject, version, occurredAt: new Date(), data, traceparent: null };
    const record = toRecord(row, this.branch, speaker);
    this.#offset += 1;
    return {
      ...record,
      ...change,
      headers: { ...record.headers, ...change.headers },
      partition: 0,
      offset: `${this.#offset}`,
    };
  }

  /** Says events of these subjects in intake, as often as given, and returns them as they stand on the log. */
  async said(subjects: readonly string[], versions: number): Promise<ReadRecord[]> {
    const source = await openDataSource({ url: this.url, schema: speaker, entities: [], pool: 1, name: speaker });
    const database = new Database(source, {
      service: speaker,
      schema: speaker,
      jobs: {},
      time: { now: () => new Date() },
    });
    for (let version = 1; version <= versions; version += 1) {
      await database.transaction((tx) => tx.say(subjects.map((subject) => messageOf(subject, version))));
    }
    const rows = await source.query(
      `select id, type, subject, version, occurred_at as "occurredAt", data, traceparent from outbox order by sequence`,
    );
    await source.destroy();
    return rows.map((row: OutboxRow, at: number) => ({
      ...toRecord(row, this.branch, speaker),
      partition: 0,
      offset: `${at}`,
    }));
  }

  /** What was handled, in the order of its commit: `subject version eventId`. */
  async effects(): Promise<string[]> {
    const rows: { told: string }[] = await this.source.query(
      `select concat_ws(' ', subject, version, event_id) as told from effects order by place`,
    );
    return rows.map(({ told }) => told);
  }

  /** What is parked, in order: `subject version reason`. */
  async parked(): Promise<string[]> {
    const rows: { told: string }[] = await this.source.query(
      `select concat_ws(' ', subject, version, reason) as told from parked order by subject, version, "offset"`,
    );
    return rows.map(({ told }) => told);
  }

  async close(): Promise<void> {
    for (const consumer of [...this.#consumers]) await consumer.stop();
    await this.source.destroy();
    await this.database.drop();
  }
}

/** What the n-th event of a mentee says: enrolled, and then ready and gone in turn. */
function messageOf(mentee: string, version: number): EventMessage {
  const day = `2021-03-${String(1 + (version % 28)).padStart(2, '0')}`;
  if (version === 1) return menteeEnrolled({ mentee, enrolledOn: day, languages: ['nl', 'fr'] });
  return version % 2 === 0 ? menteeReady({ mentee, readyOn: day }) : menteeWithdrew({ mentee, withdrewOn: day });
}
