import { registry } from '@duo/contracts';
import type { Tx } from '../tx.js';
import type { DeliveryOptions } from './deliver.js';
import { type Incoming, isReadable, read, typeNotKnown } from './incoming.js';
import { count, doneWith, failedWith, placeOf, retryPausesMs } from './outcome.js';
import { intoLine, lockWaiting, type ParkedRow, putBack, readParked, unpark } from './parked.js';
import { planOf } from './plan.js';
import { enter, known, note } from './rows.js';
import { tell, troubleOf } from './trouble.js';

/** Most parked events of a subject in one transaction. */
const mostInOne = 200;
const mostOvertaken = 5;

export type ReleaseOptions = Pick<DeliveryOptions, 'database' | 'service' | 'schema' | 'handlers' | 'log'>;

/** A parked event that can be read. */
type Waiting = { row: ParkedRow; event: Incoming };

/** Brings parked events of a subject in when their turn has come, in their order, as if they arrived now. */
export class Release {
  constructor(private readonly options: ReleaseOptions) {}

  /**
   * Takes in as many parked events of the subject as can be. `anyTime` tries also one that failed and whose pause is not
   * over. Throws when the database does not serve; a handler that fails parks its event again, for longer.
   */
  async subject(topic: string, subject: string, anyTime = false): Promise<void> {
    let most = mostInOne;
    for (let overtaken = 0; ; ) {
      const { moved, count, failure } = await this.attempt(topic, subject, most, anyTime);
      if (!failure) {
        if (moved === 0) return;
        most = Math.min(mostInOne, most * 2);
      } else if (troubleOf(failure.error) === 'overtaken' && overtaken < mostOvertaken) overtaken += 1;
      else if (count > 1) most = Math.ceil(count / 2);
      else if (!(await this.settle(failure))) return;
    }
  }

  /** Puts events in line whose type was not known when they came: this release may be the one that knows it. */
  async unknownTypes(): Promise<void> {
    const { database, schema } = this.options;
    await database.transaction(async ({ manager }) => {
      await enter(manager, schema);
      const condition = `reason = 'unreadable' and error = $1 and type = any($2) for update skip locked`;
      for (const { id, record } of await readParked(manager, schema, condition, [typeNotKnown, [...registry.keys()]])) {
        const event = read(record);
        if (isReadable(event)) await intoLine(manager, schema, id, event);
      }
    });
  }

  private async attempt(topic: string, subject: string, most: number, anyTime: boolean) {
    let first: Waiting | undefined;
    let count = 0;
    try {
      const moved = await this.within(topic, subject, most, async (tx, waiting) => {
        first = waiting[0];
        count = waiting.length;
        return first && (anyTime || first.row.due) ? this.take(tx, topic, waiting) : 0;
      });
      return { moved, count };
    } catch (error) {
      if (!first || troubleOf(error) === 'away') throw error;
      return { moved: 0, count, failure: { first, error } };
    }
  }

  /** Handles those whose turn it is, and drops what was done with in the meantime. How many left their place. */
  private async take(tx: Tx, topic: string, waiting: readonly Waiting[]): Promise<number> {
    const { schema, handlers, service } = this.options;
    const events = waiting.map(({ event }) => event);
    const rowOf = new Map(waiting.map(({ row, event }) => [event, row]));
    const subjects = await known(tx.manager, schema, topic, events);
    for (const { parked } of subjects.values()) parked.clear();
    const plan = planOf(events, subjects);
    const done = doneWith(plan.next, handlers);
    await note(tx.manager, schema, topic, done);
    await handlers.run(
      tx,
      done.flatMap(({ event, outcome }) => (outcome === 'handled' ? [event] : [])),
    );
    const gone = [...plan.next, ...plan.duplicates].flatMap((event) => rowOf.get(event)?.id ?? []);
    await unpark(tx.manager, schema, gone);
    const contradicting = plan.park.filter(({ reason }) => reason === 'conflicting');
    for (const { event } of contradicting) await this.setAside(tx, rowOf.get(event), 'another event has this version');
    count(service, { topic, done, duplicates: plan.duplicates, parked: [], released: [] });
    return gone.length + contradicting.length;
  }

  /** Notes why the first one failed; true when it is out of the way of the others. */
  private settle({ first, error }: { first: Waiting; error: unknown }): Promise<boolean> {
    const { schema, log, service } = this.options;
    const { topic, subject } = first.event;
    return this.within(topic, subject, 1, async (tx, [waiting]) => {
      if (waiting?.row.id !== first.row.id) return false;
      const { row, event } = waiting;
      const { done, parked } = failedWith(event, error);
      await note(tx.manager, schema, topic, done);
      if (done.length > 0) {
        await unpark(tx.manager, schema, [row.id]);
        count(service, { topic, done, duplicates: [], parked, released: [] });
        return true;
      }
      const attempts = row.reason === 'failed' ? row.attempts + 1 : row.attempts;
      const pauseMs = retryPausesMs[attempts];
      log.warn({ ...placeOf(event), err: error, why: tell(error), attempts, pauseMs }, 'a parked event failed again');
      await putBack(tx.manager, schema, row.id, { reason: 'failed', error: tell(error), attempts, pauseMs });
      return false;
    });
  }

  /** One transaction on the first parked events of a subject that can be read. */
  private within<T>(topic: string, subject: string, most: number, work: (tx: Tx, waiting: Waiting[]) => Promise<T>) {
    const { database, schema } = this.options;
    return database.transaction(async (tx) => {
      await enter(tx.manager, schema);
      const waiting: Waiting[] = [];
      for (const row of await lockWaiting(tx.manager, schema, topic, subject, most)) {
        const event = read(row.record);
        if (isReadable(event)) waiting.push({ row, event });
        else await this.setAside(tx, row, event.why, 'unreadable');
        if (!isReadable(event)) break;
      }
      return work(tx, waiting);
    });
  }

  private async setAside(
    tx: Tx,
    row: ParkedRow | undefined,
    error: string,
    reason: 'conflicting' | 'unreadable' = 'conflicting',
  ) {
    if (row)
      await putBack(tx.manager, this.options.schema, row.id, {
        reason,
        error,
        attempts: row.attempts,
        pauseMs: undefined,
      });
  }
}
