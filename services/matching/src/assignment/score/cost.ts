import { fullScore, type Policy } from './policy.js';
import { type Mentee, type Mentor, type Prepared } from './prepared.js';
import { fits } from './rules.js';
import { roomForPoints, type Scale, scaleOf, scoreInto } from './score.js';

/** What a point of the score costs in the problem: costs are whole numbers, so that optimality is certified exactly. */
export const costOfPoint = 1_000;

/** How the costs of a policy are computed, looked up once per pool. */
export type Costs = {
  readonly scale: Scale;
  /** Cost by the points of all parts but waiting. */
  readonly byFit: Float64Array;
  readonly waiting: number;
  readonly switching: number;
  readonly exemptFromDays: number;
  readonly points: Int32Array;
};

/**
 * Badness is what a score lacks. Convex: its square, scaled so that the worst pair costs the same either way. The
 * waiting part stays outside the square: inside it, who waited long would seem well served already and get the worse
 * mentor of two.
 */
export function costsOf(policy: Policy): Costs {
  const most = fullScore - policy.weights.weights.waiting;
  const byFit = new Float64Array(most + 1);
  for (let fit = 0; fit <= most; fit++) {
    const bad = most - fit;
    byFit[fit] = costOfPoint * bad;
    if (policy.convex && most > 0) byFit[fit] = Math.round((costOfPoint * bad * bad) / most);
  }
  return {
    scale: scaleOf(policy),
    byFit,
    waiting: policy.weights.weights.waiting,
    switching: costOfPoint * policy.switching,
    exemptFromDays: policy.reserve.exemptFromDays,
    points: roomForPoints(),
  };
}

/** The cost of a pair that fits: its badness, what it keeps from later mentees, and what changing one's mind costs. */
export function costOf(costs: Costs, mentee: Mentee, mentor: Mentor, tenths: number): number {
  const fit = scoreInto(costs.points, mentee, mentor, tenths, costs.scale);
  const badness = (costs.byFit[fit] as number) + costOfPoint * (costs.waiting - (costs.points[7] as number));
  return badness + reserveOf(costs, mentee, mentor) + switchingOf(costs, mentee, mentor);
}

/** What this mentee pays for a place that others will need; nothing after waiting long enough. */
export const reserveOf = (costs: Costs, mentee: Mentee, mentor: Mentor): number =>
  mentee.waited >= costs.exemptFromDays ? 0 : mentor.reserve;

export const switchingOf = (costs: Costs, mentee: Mentee, mentor: Mentor): number =>
  mentee.proposed === undefined || mentee.proposed === mentor.id ? 0 : costs.switching;

/**
 * What it costs to leave a mentee without a mentor. It grows with each day waited, so that a hard case is not dropped
 * for ever: a bonus on each of his or her pairs would come to the same, and would hide what the pairs themselves cost.
 */
export function unmatchedCost(policy: Policy, mentee: Mentee): number {
  const { points, perDay, untilDays } = policy.unmatched;
  const change = mentee.proposed === undefined ? 0 : policy.switching;
  return costOfPoint * (points + perDay * Math.min(mentee.waited, untilDays) + change);
}

/** Stands in a row of costs where two people do not fit. */
export const impossible = -1;

/** What each mentor would cost a mentee, as if all had a place; `impossible` where the two do not fit. */
export function costRow(pool: Prepared, costs: Costs, mentee: Mentee, row: Float64Array): Float64Array {
  const { mentors, masks, distances } = pool;
  const { working, slots } = masks;
  const offset = mentee.place * distances.width;
  for (let column = 0; column < mentors.length; column++) {
    if (((working[column] as number) & mentee.working) === 0 || ((slots[column] as number) & mentee.slots) === 0) {
      row[column] = impossible;
      continue;
    }
    const mentor = mentors[column] as Mentor;
    const tenths = distances.between[offset + mentor.place] as number;
    row[column] = fits(mentee, mentor, tenths) ? costOf(costs, mentee, mentor, tenths) : impossible;
  }
  return row;
}
