import { refusal } from '@duo/kernel';
import { type Effect, effectOf, z95 } from '../interval.js';
import { covariance, type Errors, leastSquares, standardErrors } from '../least-squares.js';
import { get, matrixOf } from '../matrix.js';

/**
 * The difference of two weighted means, with the errors of a weighted least-squares fit on the treatment alone. It takes the
 * weights as given; that they were estimated usually makes these errors too large for the effect on the treated, not always.
 */
export function weightedDifference(
  treated: readonly boolean[],
  outcome: ArrayLike<number>,
  weights: ArrayLike<number>,
  { errors = 'HC0', z = z95 }: { errors?: Errors; z?: number } = {},
): Effect {
  if (!treated.includes(true) || !treated.includes(false)) throw refusal('one-group-is-empty');
  const fit = leastSquares(matrixOf(treated.map((value) => [1, value ? 1 : 0])), outcome, weights);
  return effectOf(get(fit.coefficients, 1), get(standardErrors(covariance(fit, errors)), 1), z);
}
