import { registry } from '@duo/contracts';
import { type Log, parseTraceparent } from '@duo/platform';
import { saidAt } from '../envelope.js';
import type { Handlers } from './handlers.js';
import { type Arrival, type Incoming, isReadable } from './incoming.js';
import { eventsTotal, projectionAge } from './metrics.js';
import type { Done, ToPark } from './rows.js';
import { refusalIn, tell } from './trouble.js';

/** What became of a batch, once it is committed. */
export type Taken = {
  readonly topic: string;
  readonly done: readonly Done<Incoming>[];
  readonly duplicates: readonly Incoming[];
  readonly parked: readonly ToPark[];
  /** Subjects of which a parked event's turn has come. */
  readonly released: Iterable<string>;
};

/** Pauses before the later attempts of a parked event; after the last, a person decides. */
export const retryPausesMs = [1_000, 2_000, 5_000, 15_000, 45_000, 90_000, 180_000, 300_000];
const [firstRetryMs = 0] = retryPausesMs;

/** What becomes of the events whose turn it is, given that nothing stands in their way. */
export function doneWith(
  events: readonly Incoming[],
  handlers: Handlers,
  discarded?: ReadonlySet<string>,
): Done<Incoming>[] {
  return events.map((event) => {
    if (discarded?.has(discardedKey(event))) return { event, outcome: 'discarded' };
    return { event, outcome: handlers.has(event.type) ? 'handled' : 'skipped' };
  });
}

export const discardedKey = ({ topic, subject, version }: { topic: string; subject: string; version: number }) =>
  `${topic} ${subject} ${version}`;

/** What becomes of an event whose handler threw this: refused for good, or parked until a later attempt. */
export function failedWith(event: Incoming, error: unknown): { done: Done<Incoming>[]; parked: ToPark[] } {
  const refusal = refusalIn(error);
  if (refusal) return { done: [{ event, outcome: 'refused', refusal: refusal.code }], parked: [] };
  return { done: [], parked: [{ arrival: event, reason: 'failed', error: tell(error), retryInMs: firstRetryMs }] };
}

export function count(service: string, { topic, done, duplicates, parked }: Taken): void {
  const counts = new Map<string, number>();
  const add = (type: string | undefined, outcome: string) => {
    const labels = `${type !== undefined && registry.has(type) ? type : 'unknown'} ${outcome}`;
    counts.set(labels, (counts.get(labels) ?? 0) + 1);
  };
  for (const { event, outcome } of done) add(event.type, outcome);
  for (const { type } of duplicates) add(type, 'duplicate');
  for (const { arrival } of parked) add(arrival.type, 'parked');
  for (const [labels, n] of counts) {
    const [type = '', outcome = ''] = labels.split(' ');
    eventsTotal.inc({ service, type, outcome }, n);
  }
  const ages = projectionAge.labels(service, topic);
  const now = Date.now();
  for (const { event, outcome } of done)
    if (outcome === 'handled') ages.observe(Math.max(0, now - saidOf(event)) / 1000);
}

/** An event of an import tells of long ago, and is new all the same. Ids of others need not tell an instant. */
const saidOf = ({ eventId, occurredAt }: Incoming) => (eventId[14] === '7' ? saidAt(eventId) : occurredAt.getTime());

/** Events that only wait for an earlier one are counted, not told one by one. */
export function tellParked(log: Log, parked: readonly ToPark[]): void {
  for (const { arrival, reason, error } of parked) {
    if (reason === 'early' || reason === 'behind') continue;
    log.error(
      { ...placeOf(arrival), reason, why: error ?? (isReadable(arrival) ? undefined : arrival.why) },
      'parked an event',
    );
  }
}

/** Where an event stands and what it is, in coded facts, and the trace of what caused it. */
export const placeOf = ({ record, eventId, type }: Arrival) => ({
  topic: record.topic,
  partition: record.partition,
  offset: record.offset,
  eventId,
  type: type !== undefined && registry.has(type) ? type : 'unknown',
  traceId: parseTraceparent(record.headers.traceparent)?.traceId,
});
