import type { Solution } from '../problem.js';
import type { FixedPair } from '../score/fixed.js';
import type { Pool } from '../score/pool-problem.js';
import { waysOf } from './alternatives.js';
import { gainsOf } from './closed.js';
import { type MentorLeft, mentorsLeft } from './left.js';
import { type PairReasons, pairReasons } from './pair.js';
import { placeCosts } from './place-costs.js';
import { residualOf } from './residual.js';
import { type UnmatchedMentee, unmatchedMentee } from './unmatched.js';

/** The whole proposal in codes and numbers: who meets whom and why, who is left out and why. Sorted by id. */
export type Explanation = {
  /** Which weights the scores are made of. */
  readonly weights: string;
  readonly pairs: readonly PairReasons[];
  readonly fixed: readonly FixedPair[];
  readonly unmatched: readonly UnmatchedMentee[];
  readonly left: readonly MentorLeft[];
};

/**
 * Explains a solution of a pool's problem from its duals, without solving again. Losses, prices and changes are exact
 * for the problem that was solved; in a pruned pool that is the pruned one.
 */
export function explain(pool: Pool, solution: Solution): Explanation {
  const residual = residualOf(pool.problem, solution);
  const places = placeCosts(residual);
  const gains = gainsOf(pool, residual);
  const ways = waysOf(residual, gains);
  const rows = [...pool.mentees.keys()];
  const isMatched = (row: number) => (solution.mentorOf[row] as number) >= 0;
  const unmatchedCost = (row: number) => pool.problem.unmatched?.[row] ?? Number.POSITIVE_INFINITY;
  return {
    weights: pool.prepared.policy.weights.id,
    pairs: rows
      .filter(isMatched)
      .map((row) => pairReasons(pool, residual, ways, row))
      .sort(by('mentee')),
    fixed: pool.fixed,
    unmatched: rows
      .filter((row) => !isMatched(row))
      .map((row) => unmatchedMentee({ pool, places, gains, unmatched: unmatchedCost(row), row }, residual))
      .sort(by('mentee')),
    left: mentorsLeft(pool, residual).sort(by('mentor')),
  };
}

const by =
  <K extends string>(key: K) =>
  (a: Readonly<Record<K, string>>, b: Readonly<Record<K, string>>): number =>
    a[key] < b[key] ? -1 : 1;
