import { auction } from './auction.js';
import { check } from './check.js';
import { isDense, solveDense } from './dense.js';
import { fits, Infeasible, type Problem, type Solution, type Watch } from './problem.js';
import { settle } from './settle.js';
import { solutionOf } from './solution.js';
import { pairTight, type State, stateOf } from './state.js';
import { validate, validatePrices } from './validate.js';

export type { Problem, Solution } from './problem.js';

export type Options = Watch & {
  /** Prices (-v) per mentor to start from, such as those of a solve before: whole numbers >= 0, as near as they are known. */
  readonly prices?: Float64Array | undefined;
};

/**
 * The cheapest matching, with its proof. The same problem always gives the same solution, whoever comes in another order may
 * get another of the same total: put people in one order first. Throws `Malformed`, `Infeasible`, `Cancelled`.
 */
export function solve(problem: Problem, options: Options = {}): Solution {
  validate(problem);
  if (options.prices) validatePrices(problem, options.prices);
  const solution = !options.prices && isDense(problem) ? solveDense(problem, options) : solveSparse(problem, options);
  check(problem, solution);
  return solution;
}

/** A problem with few arcs, with capacities, or with somebody who may stay unmatched. */
export const solveSparse = (problem: Problem, options: Options = {}): Solution =>
  solutionOf(problem, settledState(problem, options));

/** The state at the optimum, to go on from. */
export function settledState(problem: Problem, { prices, ...watch }: Options = {}): State {
  const { mentees, unmatched } = problem;
  if (!unmatched && placesIn(problem) < mentees)
    throw new Infeasible(
      `rows 0 to ${mentees - 1}: these ${mentees} mentees must be matched, and all mentors together have ${placesIn(problem)} places`,
      Array.from({ length: mentees }, (_, row) => row),
    );
  if (prices)
    return settled(
      problem,
      prices.map((price) => 0 - price),
      undefined,
      watch,
    );
  const quick = isEasy(problem) ? stateOf(problem, new Float64Array(problem.mentors)) : undefined;
  if (quick) {
    pairTight(quick, undefined);
    if (settle(quick, watch, fits(problem, 2 ** 51) ? 4 * problem.mentees : undefined)) return quick;
  }
  const { v, hint } = auction(stateOf(problem, new Float64Array(problem.mentors)), watch);
  return settled(problem, v, hint, watch);
}

function settled(problem: Problem, v: Float64Array, hint: Int32Array | undefined, watch: Watch): State {
  const state = stateOf(problem, v);
  pairTight(state, hint);
  settle(state, watch);
  return state;
}

/** With a fifth more places than mentees, ways are short; and prices that are only near leave no room for huge costs. */
function isEasy(problem: Problem): boolean {
  return placesIn(problem) >= 1.2 * problem.mentees || !fits(problem, 2 ** 51);
}

function placesIn({ mentees, capacity }: Problem): number {
  let places = 0;
  for (const one of capacity) places += Math.min(one, mentees);
  return places;
}
