import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connection, type Log, migrate } from '@duo/platform';
import pg, { type QueryConfig } from 'pg';
import type { BatchHandler, EventLog, Lag, LogRecord, Subscription } from '../log.js';
import { ring } from './bell.js';
import { Reader } from './reader.js';

export type PostgresLogOptions = {
  /** The branch's database, straight: not through a pooler. */
  url: string;
  /** How its connections show in `pg_stat_activity`: `ghent.matching`. */
  name: string;
  log: Log;
  /** A consumer that shows no life for so long loses its place. */
  silentMs?: number;
};

const schema = 'eventlog';
const migrations = { name: 'eventlog', path: fileURLToPath(new URL('../../eventlog', import.meta.url)) };

/** The event log in the branch's own database. One partition per topic, and so one active consumer per group and topic. */
export class PostgresLog implements EventLog {
  readonly #pool: pg.Pool;
  readonly #readers = new Set<Reader>();
  #appending: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PostgresLogOptions) {
    const { url, name, log } = options;
    this.#pool = new pg.Pool({
      ...connection({ url, schema, name: `${name} log` }),
      max: 3,
      idleTimeoutMillis: 60_000,
    });
    this.#pool.on('error', (err) => log.warn({ err }, 'a connection of the event log was lost'));
  }

  async ensureTopics(topics: string[]): Promise<void> {
    await migrate({ url: this.options.url, schema, dirs: [migrations] });
    await this.#pool.query('insert into topics (topic) select unnest($1::text[]) on conflict do nothing', [topics]);
  }

  /** One at a time, whoever calls: records stand in the log in the order of the calls. */
  append(records: LogRecord[]): Promise<void> {
    const appended = this.#appending.then(() => this.#append(records));
    this.#appending = appended.catch(() => undefined);
    return appended;
  }

  async #append(records: LogRecord[]): Promise<void> {
    const byTopic = [...Map.groupBy(records, ({ topic }) => topic)].sort(([a], [b]) => (a < b ? -1 : 1));
    const [only] = byTopic;
    if (!only) return;
    if (byTopic.length === 1) await appendTo(this.#pool, ...only);
    else await this.#together((client) => each(byTopic, (topic, batch) => appendTo(client, topic, batch)));
    ring(this.options.url);
  }

  async subscribe(group: string, topics: string[], handle: BatchHandler): Promise<Subscription> {
    const reader = new Reader({ ...this.options, schema, group, topics, handle });
    this.#readers.add(reader);
    await reader.start();
    return reader;
  }

  async lag(group: string, topics: string[]): Promise<Lag[]> {
    const { rows } = await this.#pool.query<{ topic: string; behind: number }>(
      `select t.topic, t.next_offset - coalesce(o.next_offset, r.first, t.next_offset) as behind
       from topics t
       left join offsets o on o.topic = t.topic and o.consumer_group = $1
       left join lateral (select "offset" as first from records r where r.topic = t.topic order by 1 limit 1) r on true
       where t.topic = any($2) order by t.topic`,
      [group, topics],
    );
    return rows.map(({ topic, behind }) => ({ topic, partition: 0, behind: Number(behind) }));
  }

  /** Deletes what was appended before, read or not; offsets go on counting. Returns how many records. */
  async forget(before: Date): Promise<number> {
    const { rowCount } = await this.#pool.query('delete from records where appended_at < $1', [before]);
    return rowCount ?? 0;
  }

  async ping(): Promise<void> {
    await this.#pool.query({ text: 'select', query_timeout: 2_000 } as QueryConfig);
  }

  /** Stops what still reads. */
  async close(): Promise<void> {
    await Promise.all([...this.#readers].map((reader) => reader.stop()));
    // A server that hangs is not waited for.
    await Promise.race([this.#pool.end(), sleep(2_000, undefined, { ref: false })]);
  }

  async #together(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      await work(client);
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

async function each(byTopic: [string, LogRecord[]][], work: (topic: string, batch: LogRecord[]) => Promise<void>) {
  for (const [topic, batch] of byTopic) await work(topic, batch);
}

async function appendTo(client: pg.Pool | pg.PoolClient, topic: string, records: LogRecord[]): Promise<void> {
  const { rowCount } = await client.query({
    name: 'append',
    text: `with room as (
        update topics set next_offset = next_offset + $5 where topic = $1 returning next_offset - $5 as first
      )
      insert into records (topic, "offset", key, headers, value)
      select $1, first + place - 1, key, headers, value
      from room, unnest($2::text[], $3::jsonb[], $4::bytea[]) with ordinality as r (key, headers, value, place)`,
    values: [
      topic,
      records.map(({ key }) => key),
      records.map(({ headers }) => JSON.stringify(headers)),
      records.map(({ value }) => value),
      records.length,
    ],
  });
  if (rowCount !== records.length) throw new Error(`there is no topic ${topic}: run the migration step`);
}
