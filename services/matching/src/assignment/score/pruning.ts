import type { Solution } from '../problem.js';
import { costRow, impossible } from './cost.js';
import type { Pool } from './pool-problem.js';

/**
 * What pruning can have cost at most: the optimum over all pairs is no better than this below the solution's total.
 * Lowering a mentee's dual until no pair that was left out is cheaper than its two duals gives duals of the whole
 * problem, and those bound its optimum from below. 0 proves that nothing was lost. Scores every pair once more.
 */
export function mostLost({ prepared, costs, pruned }: Pool, { certificate }: Solution): number {
  if (pruned === 0) return 0;
  const row = new Float64Array(prepared.mentors.length);
  let lost = 0;
  prepared.mentees.forEach((mentee, at) => {
    const worth = certificate.mentees[at] ?? 0;
    let most = 0;
    costRow(prepared, costs, mentee, row).forEach((cost, column) => {
      if (cost === impossible || (prepared.mentors[column]?.places ?? 0) === 0) return;
      most = Math.max(most, worth + (certificate.mentors[column] ?? 0) - cost);
    });
    lost += most;
  });
  return lost;
}
