import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Rows that appear in a table one after the other, looked at from outside. */
export type Watch = {
  /** Resolves once so many rows are there, and tells when that was. */
  reach(count: number): Promise<number>;
  /** Looks every few milliseconds which of these rows are there, which may become more until it has ended; when each was
   * first seen. */
  follow(ids: readonly string[], ended: () => boolean): Promise<Map<string, number>>;
  close(): Promise<void>;
};

const patienceMs = 60_000;

export async function watchRows(url: string, table: string, key: string): Promise<Watch> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    async reach(count) {
      for (const from = performance.now(); performance.now() - from < patienceMs; await sleep(20)) {
        const { rows } = await client.query<{ n: number }>({
          name: 'count',
          text: `select count(*)::int as n from ${table}`,
        });
        if ((rows[0]?.n ?? 0) >= count) return performance.now();
      }
      throw new Error(`${table} has not got its ${count} rows after a minute`);
    },
    async follow(ids, ended) {
      const seen = new Map<string, number>();
      let taken = 0;
      for (const pending = new Set<string>(); !ended() || taken < ids.length || pending.size > 0; await sleep(3)) {
        for (; taken < ids.length; taken += 1) pending.add(ids[taken] ?? '');
        if (pending.size === 0) continue;
        const text = `select ${key} as id from ${table} where ${key} = any($1::uuid[])`;
        const { rows } = await client.query<{ id: string }>({ name: 'follow', text, values: [[...pending]] });
        const now = Date.now();
        for (const { id } of rows) if (pending.delete(id)) seen.set(id, now);
      }
      return seen;
    },
    close: () => client.end(),
  };
}

/** Resolves when everything that a service has said is marked as being on the log. */
export async function untilPublished(url: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const left = { name: 'left', text: `select 1 from ${schema}.outbox where published_at is null limit 1` };
  while ((await client.query(left)).rowCount) await sleep(20);
  await client.end();
}
