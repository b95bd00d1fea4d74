import type { Log } from '@duo/platform';
import type { BatchHandler } from '../log.js';
import type { Tx } from '../tx.js';
import type { Handlers } from './handlers.js';
import { type Arrival, isReadable, read } from './incoming.js';
import { count, doneWith, failedWith, placeOf, type Taken, tellParked } from './outcome.js';
import { Left, Patience } from './patience.js';
import { planOf } from './plan.js';
import { enter, known, note, park, type ToPark } from './rows.js';
import { HandlerFailed, tell, troubleOf } from './trouble.js';

/** Does work in one transaction: all of it is committed, with what it said and asked for, or nothing. */
export type Transactions = { transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> };

export type DeliveryOptions = {
  readonly database: Transactions;
  readonly service: string;
  /** SQL schema of the service. */
  readonly schema: string;
  readonly handlers: Handlers;
  readonly log: Log;
  readonly stopping: AbortSignal;
  /** Versions of which a person has decided that they are not to be handled, as `discardedKey` names them. */
  readonly discarded?: ReadonlySet<string>;
  /** What one batch may spend on trying again in place, altogether. */
  readonly mostPausedMs?: number;
  /** The turn of parked events of these subjects has come. */
  release(topic: string, subjects: Iterable<string>): void;
  /** Something was taken; or the database does not serve, which is a known reason for taking nothing. */
  progress(what: 'taken' | 'waiting'): void;
};

/** Events in one transaction; a larger batch is taken in parts, so that a commit is never far. */
const mostInOne = 1_000;
/** Pauses before an event that failed is tried again in place. */
const pausesMs = [50, 200];

type Turn = { patience: Patience; pauseMs: number };

/**
 * Takes batches of one partition into the service: each event has its effect once, in the order of its subject. Resolves
 * when everything is durable: applied, noted, or parked. Rejects only when the batch must be left to another consumer.
 */
export class Delivery {
  constructor(private readonly options: DeliveryOptions) {}

  readonly deliver: BatchHandler = async (batch, beat) => {
    const { stopping, log, progress, mostPausedMs = 500 } = this.options;
    const turn = {
      patience: new Patience({ beat, stopping, log, waiting: () => progress('waiting') }),
      pauseMs: mostPausedMs,
    };
    const part = (from: number) => batch.slice(from, from + mostInOne).map(read);
    let arrivals = part(0);
    for (let from = mostInOne; arrivals.length > 0; from += mostInOne) {
      const taken = this.take(arrivals, turn);
      // What comes next is read while the database works.
      arrivals = part(from);
      await taken;
      await turn.patience.beat();
    }
  };

  /**
   * Takes all in one transaction. When that fails, only the event at fault suffers: where it is known, what is before it
   * and what is after it are taken without it; else the halves are taken apart.
   */
  private async take(arrivals: readonly Arrival[], turn: Turn): Promise<void> {
    const [first] = arrivals;
    if (!first) return;
    const error = await this.attempt(arrivals, turn);
    if (error === undefined) return;
    if (arrivals.length === 1) return this.alone(first, error, turn);
    const at = faultIn(arrivals, error);
    const culprit = arrivals[at];
    if (culprit) {
      await this.take(arrivals.slice(0, at), turn);
      await this.alone(culprit, error, turn);
      return this.take(arrivals.slice(at + 1), turn);
    }
    const half = Math.ceil(arrivals.length / 2);
    await this.take(arrivals.slice(0, half), turn);
    await this.take(arrivals.slice(half), turn);
  }

  /** One event whose transaction failed: refused for good, or tried again shortly, or parked with its subject behind it. */
  private async alone(arrival: Arrival, failure: unknown, turn: Turn): Promise<void> {
    let error = failure;
    for (const ms of pausesMs) {
      if (troubleOf(error) === 'refused' || turn.pauseMs < ms) break;
      turn.pauseMs -= ms;
      await turn.patience.pause(ms);
      error = await this.attempt([arrival], turn);
      if (error === undefined) return;
    }
    this.options.log.warn({ ...placeOf(arrival), err: error, why: tell(error) }, 'a handler failed');
    this.settle(await turn.patience.until(() => this.inOneTransaction([arrival], { error })));
  }

  /** Undefined when all is committed, or the error that is the events' own fault. */
  private async attempt(arrivals: readonly Arrival[], { patience }: Turn): Promise<unknown> {
    try {
      this.settle(await patience.until(() => this.inOneTransaction(arrivals)));
      return undefined;
    } catch (error) {
      if (error instanceof Left) throw error;
      return error;
    }
  }

  /** Finds out whose turn it is, and handles those; or, when that failed before, notes the failure instead. */
  private inOneTransaction(arrivals: readonly Arrival[], failed?: { error: unknown }): Promise<Taken> {
    const { database, schema, handlers, discarded } = this.options;
    const topic = arrivals[0]?.record.topic ?? '';
    const events = arrivals.filter(isReadable);
    return database.transaction(async (tx) => {
      // Asked for in one go and answered in this order.
      const [, before] = await Promise.all([enter(tx.manager, schema), known(tx.manager, schema, topic, events)]);
      const plan = planOf(events, before);
      const [first] = plan.next;
      const fate =
        failed && first
          ? failedWith(first, failed.error)
          : { done: doneWith(plan.next, handlers, discarded), parked: [] };
      const handled = fate.done.flatMap(({ event, outcome }) => (outcome === 'handled' ? [event] : []));
      await Promise.all([note(tx.manager, schema, topic, fate.done), handlers.run(tx, handled)]);
      const parked: ToPark[] = [
        ...fate.parked,
        ...plan.park.map(({ event, reason }) => ({ arrival: event, reason })),
        ...arrivals.flatMap((arrival) => (isReadable(arrival) ? [] : [{ arrival, reason: 'unreadable' as const }])),
      ];
      await park(tx.manager, schema, parked);
      return {
        topic,
        done: fate.done,
        duplicates: plan.duplicates,
        parked,
        released: fate.parked[0] ? [] : plan.released,
      };
    });
  }

  private settle(taken: Taken) {
    const { service, log, release, progress } = this.options;
    count(service, taken);
    tellParked(log, taken.parked);
    progress('taken');
    release(taken.topic, taken.released);
  }
}

/** Where the event is that a handler failed with; -1 where that is not known. */
const faultIn = (arrivals: readonly Arrival[], error: unknown) =>
  error instanceof HandlerFailed && error.eventId !== undefined
    ? arrivals.findIndex(({ eventId }) => eventId === error.eventId)
    : -1;
