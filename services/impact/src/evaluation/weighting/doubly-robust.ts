import { type Design, namingColumns } from '../design.js';
import { type Effect, effectOf, z95 } from '../interval.js';
import { leastSquares } from '../least-squares.js';
import { get, rowsOf, times } from '../matrix.js';
import { outcomeOf } from '../outcome.js';
import type { Propensity } from '../propensity.js';
import { oddsWeights } from './inverse-probability.js';

/**
 * The effect on the treated by augmented inverse probability weighting: what the treated reached beyond what a least-squares
 * fit of the others predicts for them, less the others' own weighted errors of that fit,
 * Σ [t (y - m0(x)) - (1 - t) w (y - m0(x))] / n1 with w = p/(1 - p) (Robins, Rotnitzky and Zhao, JASA 89 (1994); for the
 * treated: Moodie, Saarela and Stephens, Stat 7 (2018)). It is right if the score is, or if the fit is: one of two suffices.
 *
 * The design is that of the fit and may be another than that of the score.
 *
 * The error is √Σ φ² / n, φ = n/n1 × [t (y - m0 - effect) - (1 - t) w (y - m0)], the efficient influence function: right in
 * large samples when both are right. When only one is, it takes a bootstrap.
 */
export function doublyRobust(
  { names, matrix }: Design,
  treated: readonly boolean[],
  outcome: ArrayLike<number>,
  score: Propensity,
  z = z95,
): Effect {
  const y = outcomeOf(outcome, treated.length);
  const others = treated.flatMap((value, row) => (value ? [] : [row]));
  const ofOthers = others.map((row) => get(y, row));
  const { coefficients } = namingColumns(names, () => leastSquares(rowsOf(matrix, others), ofOthers));
  const weights = oddsWeights(treated, score);
  const beyond = times(matrix, coefficients).map((predicted, row) => {
    const error = get(y, row) - predicted;
    return treated[row] ? error : -get(weights, row) * error;
  });
  const count = treated.length - others.length;
  const estimate = beyond.reduce((sum, value) => sum + value, 0) / count;
  const squares = beyond.reduce((sum, value, row) => sum + (treated[row] ? value - estimate : value) ** 2, 0);
  return effectOf(estimate, Math.sqrt(squares) / count, z);
}
