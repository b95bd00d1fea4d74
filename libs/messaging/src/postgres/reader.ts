import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@duo/platform';
import type { BatchHandler, ReadRecord, Subscription } from '../log.js';
import { untilHandled } from '../log.retry.js';
import { listen } from './bell.js';
import { Pace } from './pace.js';
import { Session } from './session.js';

export type ReaderOptions = {
  url: string;
  schema: string;
  name: string;
  group: string;
  topics: string[];
  handle: BatchHandler;
  log: Log;
  silentMs?: number;
};

const councilMs = 700;
/** An answer later than this is none: whoever gave it was hanging. */
const promptMs = 4_000;
const most = { records: 1_000, bytes: 1024 * 1024 };

/**
 * Reads topics for one member of a group. Members share the topics out among themselves: each sees the same list of
 * members and takes its part, topic by topic, by a lock that only one can hold. They listen to the same topics.
 */
export class Reader implements Subscription {
  readonly #pace = new Pace();
  readonly #stopped = new AbortController();
  readonly #topics: string[];
  /** Where to read on, of each topic that is held. */
  readonly #next = new Map<string, bigint>();
  readonly #silentMs: number;
  #running: Promise<void> | undefined;
  #seen = performance.now();
  #handling = false;

  constructor(private readonly of: ReaderOptions) {
    this.#topics = [...new Set(of.topics)].sort();
    this.#silentMs = of.silentMs ?? 12_000;
  }

  async start(): Promise<void> {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#pace.poke();
    await this.#running;
  }

  lastSeen(): Date {
    return new Date(Date.now() - (performance.now() - this.#seen));
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    const deaf = listen(this.of.url, () => this.#pace.poke());
    for (let failures = 0; !signal.aborted; ) {
      const startedAt = performance.now();
      let session: Session | undefined;
      try {
        session = await this.#join();
        failures = 0;
        await this.#read(session);
      } catch (err) {
        failures += 1;
        // A server that says no is no reason to be taken for dead; one that says nothing is.
        if (performance.now() - startedAt < promptMs) this.#live();
        this.of.log.warn({ err, failures, group: this.of.group }, 'the event log cannot be read; trying again');
        await sleep(Math.min(50 * 2 ** failures, 2_000), undefined, { signal }).catch(() => undefined);
      } finally {
        this.#next.clear();
        await session?.close();
      }
    }
    deaf();
  }

  async #join(): Promise<Session> {
    const { url, schema, name } = this.of;
    // A handler that does not beat is left to be taken for dead.
    const lives = () => !this.#handling || performance.now() - this.#seen < this.#silentMs;
    const session = await Session.open({ url, schema, name: `${name} reader`, silentMs: this.#silentMs, lives });
    await session.share(this.#membersLock);
    return session;
  }

  get #membersLock(): string {
    return `members of ${this.of.group}`;
  }

  async #read(session: Session): Promise<void> {
    const { signal } = this.#stopped;
    for (let metAt = -councilMs; !signal.aborted; ) {
      if (performance.now() - metAt >= councilMs) {
        await this.#shareOut(session);
        metAt = performance.now();
      }
      const batches = await this.#fetch(session);
      this.#live();
      for (const batch of batches) await this.#hand(session, batch);
      if (batches.length === 0) await this.#pace.rest();
      else this.#pace.found();
    }
  }

  /** Takes and gives back topics as the members of the group come and go. */
  async #shareOut(session: Session): Promise<void> {
    const members = await session.holders(this.#membersLock);
    const own = members.findIndex((member) => member.own);
    const part = this.#topics.filter((_, at) => at % members.length === own);
    for (const topic of this.#next.keys()) {
      if (part.includes(topic)) continue;
      this.#next.delete(topic);
      await session.giveBack(this.#lockOf(topic));
    }
    for (const topic of part) {
      if (this.#next.has(topic) || !(await session.take(this.#lockOf(topic)))) continue;
      this.#next.set(topic, await this.#committed(session, topic));
    }
  }

  #lockOf(topic: string): string {
    return `${this.of.group} reads ${topic}`;
  }

  async #committed(session: Session, topic: string): Promise<bigint> {
    const [row] = await session.query<{ next: string }>({
      text: 'select next_offset::text as next from offsets where (consumer_group, topic) = ($1, $2)',
      values: [this.of.group, topic],
    });
    return BigInt(row?.next ?? 0);
  }

  async #fetch(session: Session): Promise<ReadRecord[][]> {
    this.#pace.look();
    if (this.#next.size === 0) return [];
    const rows = await session.query<Omit<ReadRecord, 'partition'>>({
      name: 'fetch',
      text: `select p.topic, r."offset"::text, r.key, r.headers, r.value
        from unnest($1::text[], $2::bigint[]) p (topic, next), lateral (
          select *, sum(octet_length(value)) over (order by "offset") - octet_length(value) as bytes
          from (select * from records r where r.topic = p.topic and r."offset" >= p.next order by r."offset" limit $3) r
        ) r
        where r.bytes < $4 order by p.topic, r."offset"`,
      values: [[...this.#next.keys()], [...this.#next.values()].map(String), most.records, most.bytes],
    });
    const read = rows.map((row): ReadRecord => ({ ...row, partition: 0 }));
    return [...Map.groupBy(read, ({ topic }) => topic).values()];
  }

  async #hand(session: Session, batch: ReadRecord[]): Promise<void> {
    const last = batch.at(-1);
    if (!last) return;
    const beat = async () => {
      this.#live();
      if (!session.isOpen) throw new Error('the place in the group was lost');
    };
    this.#handling = true;
    try {
      const { handle, log } = this.of;
      if (!(await untilHandled(batch, handle, beat, { stopping: this.#stopped.signal, log }))) return;
      await this.#commit(session, last.topic, BigInt(last.offset) + 1n);
    } finally {
      this.#handling = false;
    }
  }

  /** Through the session that holds the topic: one who lost it cannot commit. */
  async #commit(session: Session, topic: string, next: bigint): Promise<void> {
    await session.query({
      name: 'commit',
      text: `insert into offsets (consumer_group, topic, next_offset) values ($1, $2, $3)
        on conflict (consumer_group, topic) do update set next_offset = excluded.next_offset, committed_at = now()`,
      values: [this.of.group, topic, String(next)],
    });
    this.#next.set(topic, next);
    this.#live();
  }

  #live(): void {
    this.#seen = performance.now();
  }
}
