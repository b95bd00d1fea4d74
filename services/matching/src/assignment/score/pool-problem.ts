import type { Problem } from '../problem.js';
import { cheapest } from './cheapest.js';
import { checkFacts, checkPolicy } from './checked.js';
import { type Costs, costRow, costsOf, impossible, unmatchedCost } from './cost.js';
import { isKnown } from './distance.js';
import type { PoolFacts } from './facts.js';
import { type FixedPair, fixedPairs } from './fixed.js';
import type { Policy } from './policy.js';
import { type Mentee, type Mentor, type Prepared, prepare } from './prepared.js';

/** A pool of people as a problem to solve, and what is needed to explain its solution. */
export type Pool = {
  readonly problem: Problem;
  /** Ids by row and by column of the problem. Who is in a fixed pair has no row. */
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
  readonly fixed: readonly FixedPair[];
  /** The same rows and columns with their facts; a mentor's places are those that the fixed pairs have left. */
  readonly prepared: Prepared;
  readonly costs: Costs;
  /** Pairs that are possible and were left out of the problem; see `mostLost` for what that can cost. */
  readonly pruned: number;
  /** Whose postal code is not on the list: no distance is known, so they meet remotely or not at all. */
  readonly unknownPostalCodes: readonly string[];
};

/**
 * The problem of a pool: an arc for each pair that keeps the hard rules, with the cost of its score under the policy.
 * Depends on the facts and the policy only, not on the order in which they are listed.
 * @throws Malformed naming the person or pair and the rule that the facts break
 */
export function poolProblem(facts: PoolFacts, policy: Policy): Pool {
  checkPolicy(policy);
  checkFacts(facts, policy);
  const all = prepare(facts, policy);
  const fixed = fixedPairs(facts, all);
  const prepared = withoutFixed(all, fixed);
  const costs = costsOf(policy);
  const { mentees, mentors } = prepared;
  const arcs = arcsOf(prepared, costs);
  const problem = {
    mentees: mentees.length,
    mentors: mentors.length,
    start: arcs.start,
    mentor: arcs.mentor,
    cost: arcs.cost,
    capacity: Int32Array.from(mentors, ({ places }) => places),
    unmatched: Float64Array.from(mentees, (mentee) => unmatchedCost(policy, mentee)),
  };
  const unknown = [...facts.mentees, ...facts.mentors].filter(({ postalCode }) => !isKnown(postalCode));
  return {
    problem,
    mentees: mentees.map(({ id }) => id),
    mentors: mentors.map(({ id }) => id),
    fixed,
    prepared,
    costs,
    pruned: arcs.pruned,
    unknownPostalCodes: unknown.map(({ id }) => id).sort(),
  };
}

/** Who is in a fixed pair is decided, and holds a place. */
function withoutFixed(pool: Prepared, fixed: readonly FixedPair[]): Prepared {
  const decided = new Set(fixed.map(({ mentee }) => mentee));
  const held = Map.groupBy(fixed, ({ mentor }) => mentor);
  const left = (mentor: Mentor) => Math.max(0, mentor.places - (held.get(mentor.id)?.length ?? 0));
  return {
    ...pool,
    mentees: pool.mentees.filter(({ id }) => !decided.has(id)),
    mentors: pool.mentors.map((mentor) => (held.has(mentor.id) ? { ...mentor, places: left(mentor) } : mentor)),
  };
}

function arcsOf(pool: Prepared, costs: Costs) {
  const { mentees, mentors, policy } = pool;
  const keep = mentees.length * mentors.length > policy.prune.abovePairs ? policy.prune.keep : mentors.length;
  const open = Int32Array.from(mentors, ({ places }) => places);
  const columnOf = new Map(mentors.map(({ id }, column) => [id, column]));
  const row = new Float64Array(mentors.length);
  const start = new Int32Array(mentees.length + 1);
  let mentor = new Int32Array(Math.max(16, mentees.length * Math.min(mentors.length, keep + 1)));
  let cost = new Float64Array(mentor.length);
  let [arcs, possible] = [0, 0];
  for (let at = 0; at < mentees.length; at++) {
    const mentee = mentees[at] as Mentee;
    costRow(pool, costs, mentee, row);
    const columns = keep < mentors.length ? kept(row, open, keep, columnOf.get(mentee.proposed ?? '')) : undefined;
    for (let column = 0, next = 0; column < mentors.length; column++) {
      if (row[column] === impossible || open[column] === 0) continue;
      possible++;
      if (columns && columns[next] !== column) continue;
      next++;
      mentor[arcs] = column;
      cost[arcs++] = row[column] as number;
    }
    start[at + 1] = arcs;
  }
  mentor = mentor.slice(0, arcs);
  cost = cost.slice(0, arcs);
  return { start, mentor, cost, pruned: possible - arcs };
}

/** The cheapest mentors of a row, and the one proposed earlier, so that pruning never undoes a proposal. */
function kept(row: Float64Array, open: Int32Array, keep: number, proposed: number | undefined): number[] {
  const columns = cheapest(row, open, keep);
  if (proposed === undefined || row[proposed] === impossible || open[proposed] === 0) return columns;
  return columns.includes(proposed) ? columns : [...columns, proposed].sort((a, b) => a - b);
}
