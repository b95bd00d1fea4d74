import { type Effect, effectOf, z95 } from '../interval.js';
import { dot, get, rowOf, times, transposedTimes } from '../matrix.js';
import { outcomeOf } from '../outcome.js';
import type { Propensity } from '../propensity.js';

/** 1 for the treated, the odds p/(1 - p) for the others: they come to stand for people like the treated. */
export const oddsWeights = (treated: readonly boolean[], { probabilities }: Propensity): Float64Array =>
  probabilities.map((p, row) => (treated[row] ? 1 : p / (1 - p)));

/**
 * The effect on the treated by inverse probability weighting: their mean less the mean of the others weighted by their odds,
 * divided by the sum of the weights (Hájek), so that it stays within the outcomes.
 *
 * The error is the sandwich of the score equations and the two means stacked (Lunceford and Davidian, Statistics in Medicine
 * 23 (2004)): that the score was estimated is in it. With D = Σ w' (y - m0) x over the others, w' the slope of the odds,
 * and I the information of the score, a person's part in the estimate is t(y - m1)/n1 - [(1 - t) w (y - m0) + D' I⁻¹ s x]/Σ w,
 * s = p'(t - p)/(p(1 - p)); the variance is the sum of their squares. For the logit w' = w and s = t - p.
 */
export function inverseProbability(
  treated: readonly boolean[],
  outcome: ArrayLike<number>,
  score: Propensity,
  z = z95,
): Effect {
  const { matrix } = score.design;
  const y = outcomeOf(outcome, matrix.rows);
  const weights = oddsWeights(treated, score);
  const one = meanOf(treated, true, y, weights);
  const other = meanOf(treated, false, y, weights);
  const pull = weights.map((w, row) => (treated[row] ? 0 : w * (get(y, row) - other.mean)));
  const steepness = score.probabilities.map((p, row) => (get(score.slopes, row) / p / (1 - p)) * get(pull, row));
  const direction = times(score.covariance, transposedTimes(matrix, steepness));
  const variance = score.probabilities.reduce((sum, p, row) => {
    const own = treated[row] ? (get(y, row) - one.mean) / one.total : 0;
    const slope = get(score.slopes, row);
    const ofScore = (treated[row] ? slope / p : -slope / (1 - p)) * dot(rowOf(matrix, row), direction);
    return sum + (own - (get(pull, row) + ofScore) / other.total) ** 2;
  }, 0);
  return effectOf(one.mean - other.mean, Math.sqrt(variance), z);
}

function meanOf(treated: readonly boolean[], group: boolean, outcome: Float64Array, weights: Float64Array) {
  let [sum, total] = [0, 0];
  weights.forEach((weight, row) => {
    if (treated[row] !== group) return;
    sum += weight * get(outcome, row);
    total += weight;
  });
  return { mean: sum / total, total };
}
