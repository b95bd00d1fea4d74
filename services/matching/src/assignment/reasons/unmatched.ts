import { costRow, impossible, reserveOf } from '../score/cost.js';
import type { Mentee, Mentor } from '../score/prepared.js';
import { type Change, type Ground, smallestChanges } from './change.js';
import { type Funnel, funnelOf, nobodyLeft, ruledOut } from './funnel.js';
import type { Residual } from './residual.js';

/** Why a mentee stays without a mentor: the first of these that applies. */
export const menteeReasons = [
  ...nobodyLeft,
  'fitting-mentors-have-no-place',
  'fitting-mentors-are-taken',
  'kept-for-others',
  'dearer-than-waiting',
] as const;
export type MenteeReason = (typeof menteeReasons)[number];

/** A mentor who fits, would be worth it, and is taken. Costs are those of the problem, 1,000 a point. */
export type Taken = {
  readonly mentor: string;
  readonly by: readonly string[];
  /** What the others would lose by giving the place up. */
  readonly price: number;
  /** What the whole proposal would lose if this pair were forced. */
  readonly loss: number;
};

export type UnmatchedMentee = {
  readonly mentee: string;
  readonly reason: MenteeReason;
  readonly funnel: Funnel;
  readonly taken: readonly Taken[];
  /** The cheapest pair there would be, and what waiting costs; `null` where no pair is possible. */
  readonly cheapest: { readonly mentor: string; readonly cost: number; readonly waiting: number } | null;
  readonly changes: readonly Change[];
};

/** Why the mentee of a row is unmatched, who has the places that would fit, and what would have to change. */
export function unmatchedMentee(ground: Ground, residual: Residual): UnmatchedMentee {
  const { pool, row } = ground;
  const { mentors } = pool.prepared;
  const mentee = pool.prepared.mentees[row] as Mentee;
  const funnel = funnelOf(pool.prepared, [mentee], mentors);
  const costs = costRow(pool.prepared, pool.costs, mentee, new Float64Array(mentors.length));
  const pairs = mentors
    .map((mentor, column) => ({ mentor, column, cost: costs[column] as number }))
    .filter(({ mentor, cost }) => cost !== impossible && mentor.places > 0)
    .sort((a, b) => a.cost - b.cost || a.column - b.column);
  const first = pairs[0];
  return {
    mentee: mentee.id,
    reason: ruledOut(funnel, pool.unknownPostalCodes.includes(mentee.id)) ?? outbid(ground, mentee, pairs),
    funnel,
    taken: takenFrom(ground, residual, pairs),
    cheapest: first ? { mentor: first.mentor.id, cost: first.cost, waiting: ground.unmatched } : null,
    changes: smallestChanges(ground, mentee),
  };
}

type Possible = { readonly mentor: Mentor; readonly column: number; readonly cost: number };

/** Somebody fits and has a place, and still the optimum does better otherwise. */
function outbid({ pool, unmatched }: Ground, mentee: Mentee, pairs: readonly Possible[]): MenteeReason {
  if (pairs.some(({ cost }) => cost < unmatched)) return 'fitting-mentors-are-taken';
  const worthIt = ({ mentor, cost }: Possible) => cost - reserveOf(pool.costs, mentee, mentor) < unmatched;
  return pairs.some(worthIt) ? 'kept-for-others' : 'dearer-than-waiting';
}

/** The three mentors whom it would cost least to have after all. */
function takenFrom(ground: Ground, { solution }: Residual, pairs: readonly Possible[]): Taken[] {
  const { pool, places, unmatched } = ground;
  return pairs
    .filter(({ cost }) => cost < unmatched)
    .map(({ mentor, column, cost }) => {
      const price = places[column] as number;
      return { mentor: mentor.id, column, price, loss: cost + price - unmatched };
    })
    .sort((a, b) => a.loss - b.loss || a.column - b.column)
    .slice(0, 3)
    .map(({ column, ...rest }) => ({
      ...rest,
      by: pool.mentees.filter((_, row) => solution.mentorOf[row] === column),
    }));
}
