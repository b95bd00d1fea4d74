import { setTimeout as sleep } from 'node:timers/promises';
import { connection } from '@duo/platform';
import pg, { type QueryConfig, type QueryResultRow } from 'pg';
import { together } from './together.js';

export type SessionOptions = {
  url: string;
  schema: string;
  /** How it shows in `pg_stat_activity`. */
  name: string;
  /** Others may take the place of a session that was silent for so long; it speaks every fourth part of that. */
  silentMs?: number;
  /** Asked before the session speaks only to show that it lives: false, and it is left to be taken for dead. */
  lives?: () => boolean;
};

/**
 * A connection of its own, straight to the server. The advisory locks it holds say who is at work: they are gone at once
 * when the process dies, and when it hangs others may end the session and take them. What is done through the session
 * that holds a lock is therefore never done by one who lost it.
 */
export class Session {
  #usedAt = performance.now();
  #inHand = 0;
  #ended: Error | undefined;
  readonly #client: pg.Client;
  readonly #silentMs: number;
  readonly #timer: NodeJS.Timeout;

  private constructor({ url, schema, name, silentMs = 12_000, lives = () => true }: SessionOptions) {
    this.#silentMs = silentMs;
    const { options, ...settings } = connection({ url, schema, name, statementMs: 5_000 });
    // A host that vanished is noticed by the server. What is written here may be done again: it need not wait for the disk.
    const keepalive = '-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3';
    this.#client = new pg.Client({
      ...settings,
      options: `${options} ${keepalive} -c synchronous_commit=off`,
    });
    this.#client.on('error', (error) => {
      this.#ended ??= error;
    });
    this.#timer = setInterval(() => {
      const silent = this.#inHand === 0 && performance.now() - this.#usedAt > silentMs / 4;
      if (silent && lives()) void this.query({ text: 'select' }).catch(() => this.close());
    }, silentMs / 4).unref();
  }

  static async open(options: SessionOptions): Promise<Session> {
    const session = new Session(options);
    try {
      await session.#client.connect();
    } catch (error) {
      await session.close();
      throw error;
    }
    return session;
  }

  get isOpen(): boolean {
    return this.#ended === undefined;
  }

  async query<R extends QueryResultRow>(statement: QueryConfig): Promise<R[]> {
    if (this.#ended) throw new Error('Connection terminated', { cause: this.#ended });
    this.#inHand += 1;
    try {
      const { rows } = await this.#client.query<R>(statement);
      this.#usedAt = performance.now();
      return rows;
    } finally {
      this.#inHand -= 1;
    }
  }

  /** Sends the statements as one; they are done in their order, and each is a transaction of its own. */
  together<T extends readonly unknown[]>(work: () => readonly [...{ [K in keyof T]: Promise<T[K]> }]): Promise<T> {
    const send = together(this.#client);
    const results = Promise.all(work()) as Promise<unknown> as Promise<T>;
    send();
    return results;
  }

  /** Takes a lock if it is free. Held until it is given back or the session ends. */
  async take(lock: string): Promise<boolean> {
    const text = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken';
    const [row] = await this.query<{ taken: boolean }>({ name: 'take', text, values: [lock] });
    return row?.taken ?? false;
  }

  async giveBack(lock: string): Promise<void> {
    await this.query({ text: 'select pg_advisory_unlock(hashtextextended($1, 0))', values: [lock] });
  }

  /** Holds a lock beside others, to be counted by `holders`. */
  async share(lock: string): Promise<void> {
    await this.query({ text: 'select pg_advisory_lock_shared(hashtextextended($1, 0))', values: [lock] });
  }

  /**
   * The sessions that hold a lock, by server process, and whether each is this one. Those that have been silent too long
   * are ended on the way and not counted.
   */
  async holders(lock: string): Promise<{ pid: number; own: boolean }[]> {
    const rows = await this.query<{ pid: number; own: boolean; silent: boolean }>({
      name: 'holders',
      text: `select l.pid, l.pid = pg_backend_pid() as own,
          coalesce(a.state_change < clock_timestamp() - $2 * interval '1 millisecond', false) as silent
        from pg_locks l join pg_stat_activity a using (pid), hashtextextended($1, 0) key
        where l.locktype = 'advisory' and l.granted and l.objsubid = 1
          and l.database = (select oid from pg_database where datname = current_database())
          and l.classid = ((key >> 32) & 4294967295)::oid and l.objid = (key & 4294967295)::oid
        order by a.backend_start, l.pid`,
      values: [lock, this.#silentMs],
    });
    const silent = rows.filter((row) => row.silent && !row.own).map(({ pid }) => pid);
    if (silent.length > 0)
      await this.query({ text: 'select pg_terminate_backend(pid) from unnest($1::int[]) pid', values: [silent] });
    return rows.filter(({ pid }) => !silent.includes(pid));
  }

  async close(): Promise<void> {
    this.#ended ??= new Error('closed');
    clearInterval(this.#timer);
    // A server that hangs is not waited for.
    const ended = this.#client.end().catch(() => undefined);
    await Promise.race([ended, sleep(2_000, undefined, { ref: false })]);
  }
}
