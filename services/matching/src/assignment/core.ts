import { auction } from './auction.js';
import { type Core, cheapestArcs, priceOut, problemOf } from './core-arcs.js';
import { fits, type Problem, type Solution, type Watch } from './problem.js';
import { matrixOf, reduceColumns } from './reduction.js';
import { settle } from './settle.js';
import { solutionOf } from './solution.js';
import { alone, pairTight, type State, stateOf } from './state.js';

/** Arcs per mentee that are solved first, how many are added at a time, and how often before better prices are sought. */
const kept = 16;
const added = 8;
const most = 10;

/**
 * A full matrix by a core of its arcs (after LAPMOD, Volgenant 1996): the arcs of least reduced cost per mentee are solved
 * with shortest augmenting paths; arcs that the duals then show to be too cheap are added, until there are none: the duals
 * of the core prove the whole. Where that takes too long, an auction on all arcs says where to look. Undefined: it still
 * does, or costs are too large.
 */
export function solveByCore(problem: Problem, watch: Watch): Solution | undefined {
  const { mentees, mentors, cost, capacity } = problem;
  if (!fits(problem, 2 ** 48)) return undefined;
  const matrix = matrixOf(mentees, mentors, cost);
  if (mentees === mentors) reduceColumns(matrix);
  const first = grown(problem, matrix.v, matrix.columnOf, watch);
  if (first) return solutionOf(problem, first);
  const { v, hint } = auction(stateOf(problem, new Float64Array(mentors)), watch);
  const second = grown(problem, v, hint, watch);
  return second && solutionOf({ mentees, mentors, capacity }, second);
}

/** Solves the core at these prices, and again with what is added, until nothing is; undefined: not within so many times. */
function grown(problem: Problem, prices: Float64Array, hint: Int32Array | undefined, watch: Watch): State | undefined {
  const top = problem.mentees === problem.mentors ? prices.reduce((high, one) => Math.max(high, one)) : 0;
  let v: Float64Array = prices.map((one) => one - top);
  let pairs = hint;
  let core: Core = cheapestArcs(problem, v, pairs, kept);
  for (let time = 0; time < most; time++) {
    const state = stateOf(problemOf(problem, core), v);
    pairTight(state, pairs);
    settle(state, watch);
    const larger = priceOut(problem, core, state, added);
    if (!larger) return state.mentorOf.includes(alone) ? undefined : state;
    core = larger;
    v = state.v;
    pairs = state.mentorOf;
  }
  return undefined;
}
