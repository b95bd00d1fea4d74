import { Malformed } from './problem.js';

/** The other person of an arc, and its cost. */
export type Arc = readonly [other: number, cost: number];

/**
 * What may happen between two solves. People are called by their number, which nobody else ever gets; a pair without an arc
 * is impossible. `unmatched` undefined: must be matched.
 */
export type Change =
  /** Pinned by the coordinator, or frozen because it was approved or answered; mentor -1: stays unmatched. */
  | { readonly kind: 'pin'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'unpin'; readonly mentee: number }
  | { readonly kind: 'veto'; readonly mentee: number; readonly mentor: number }
  /** The pair is possible at this cost, whatever it was. */
  | { readonly kind: 'allow'; readonly mentee: number; readonly mentor: number; readonly cost: number }
  | { readonly kind: 'add-mentee'; readonly arcs: readonly Arc[]; readonly unmatched: number | undefined }
  | {
      readonly kind: 'change-mentee';
      readonly mentee: number;
      readonly arcs: readonly Arc[];
      readonly unmatched: number | undefined;
    }
  | { readonly kind: 'remove-mentee'; readonly mentee: number }
  | { readonly kind: 'add-mentor'; readonly arcs: readonly Arc[]; readonly capacity: number }
  | {
      readonly kind: 'change-mentor';
      readonly mentor: number;
      readonly arcs: readonly Arc[];
      readonly capacity: number;
    }
  | { readonly kind: 'remove-mentor'; readonly mentor: number }
  | { readonly kind: 'capacity'; readonly mentor: number; readonly capacity: number };

/** Throws `Malformed` when a change names nobody, or numbers are not whole or out of range. */
export function validateChange(change: Change, mentees: number, mentors: number): void {
  if ('mentee' in change) person('mentee', change.mentee, mentees);
  if ('mentor' in change && !(change.kind === 'pin' && change.mentor === -1)) person('mentor', change.mentor, mentors);
  if ('capacity' in change && (!Number.isInteger(change.capacity) || change.capacity < 0 || change.capacity >= 2 ** 31))
    throw new Malformed(`${change.kind}: the capacity ${change.capacity} is no whole number from 0 to 2^31 - 1`);
  if ('cost' in change) cost(change.kind, change.cost, mentees);
  if ('unmatched' in change && change.unmatched !== undefined) cost(change.kind, change.unmatched, mentees);
  if ('arcs' in change) {
    const isMentee = change.kind === 'add-mentee' || change.kind === 'change-mentee';
    for (const [other, its] of change.arcs) {
      person(isMentee ? 'mentor' : 'mentee', other, isMentee ? mentors : mentees);
      cost(change.kind, its, mentees);
    }
    if (new Set(change.arcs.map(([other]) => other)).size < change.arcs.length)
      throw new Malformed(`${change.kind}: somebody is there twice`);
  }
}

function person(what: string, number: number, below: number): void {
  if (!Number.isInteger(number) || number < 0 || number >= below)
    throw new Malformed(`there is no ${what} ${number}, they are 0 to ${below - 1}`);
}

function cost(kind: string, value: number, mentees: number): void {
  if (!Number.isInteger(value)) throw new Malformed(`${kind}: the cost ${value} is not a whole number`);
  if ((mentees + 1) * Math.abs(value) >= 2 ** 52)
    throw new Malformed(`${kind}: the cost ${value} is out of range: mentees x cost must stay below 2^52`);
}
