import type { Incoming } from './incoming.js';

/** Why an event waits: its own handler failed, one before it is parked, one before it never came, or it contradicts. */
export type Waiting = 'failed' | 'behind' | 'early' | 'conflicting';

/** What the service knows of a subject when events of it arrive. */
export type Known = {
  /** The highest version that is done with; 0 for a subject that is new. */
  last: number;
  /** Ids of events that are done with, as far as the arriving versions ask for them. */
  done: Map<number, string>;
  /** Ids of events that are parked and wait for their turn. */
  parked: Map<number, string>;
};

/** What is to become of a batch. Every event is in exactly one of these, each list in the order of arrival. */
export type Plan = {
  /** It is their turn: to be handled, or skipped where nothing handles their type. */
  next: Incoming[];
  /** Delivered before. */
  duplicates: Incoming[];
  park: { event: Incoming; reason: Exclude<Waiting, 'failed'> }[];
  /** Subjects of which a parked event's turn has come. */
  released: Set<string>;
};

export const nothingKnown = (): Known => ({ last: 0, done: new Map(), parked: new Map() });

/**
 * Decides about a batch. An event's turn is when all earlier ones of its subject are done with; so the order per subject
 * is kept whatever is delivered twice, late, or out of order. Changes what is `known` as if the plan were carried out.
 */
export function planOf(events: readonly Incoming[], known: ReadonlyMap<string, Known>): Plan {
  const plan: Plan = { next: [], duplicates: [], park: [], released: new Set() };
  for (const event of events) {
    const of = known.get(event.subject);
    if (!of) throw new Error('what is known of a subject was not looked up');
    place(plan, event, of);
  }
  for (const { subject } of plan.next) {
    const of = known.get(subject);
    if (of?.parked.has(of.last + 1)) plan.released.add(subject);
  }
  return plan;
}

function place(plan: Plan, event: Incoming, of: Known) {
  const { version, eventId } = event;
  const before = version <= of.last ? (of.done.get(version) ?? 'never seen') : of.parked.get(version);
  if (before !== undefined) {
    if (before === eventId) plan.duplicates.push(event);
    else plan.park.push({ event, reason: 'conflicting' });
  } else if (version === of.last + 1) {
    plan.next.push(event);
    of.last = version;
    of.done.set(version, eventId);
  } else {
    plan.park.push({ event, reason: of.parked.has(of.last + 1) ? 'behind' : 'early' });
    of.parked.set(version, eventId);
  }
}
