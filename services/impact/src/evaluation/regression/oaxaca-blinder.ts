import { refusal } from '@duo/kernel';
import { type Design, namingColumns } from '../design.js';
import { type Effect, effectOf, z95 } from '../interval.js';
import { covariance, leastSquares } from '../least-squares.js';
import { dot, get, rowsOf, times, transposedTimes } from '../matrix.js';
import { outcomeOf } from '../outcome.js';

/**
 * The mean of the treated less what a least-squares fit of the others predicts at their mean covariates, y1 - x1'b0: the
 * unexplained part of Oaxaca, Int. Economic Review 14 (1973), and Blinder, J. Human Resources 8 (1973), with the
 * coefficients of the others. As an effect on the treated it is also a reweighting by odds that are linear in the covariates
 * (Kline, American Economic Review 101 (2011)): right if the outcome without treatment is linear, or if those odds are.
 *
 * The variance is x1' V x1, V the HC covariance of b0, plus Σ (e - mean e)²/n1², e = y - x'b0 of the treated: whose
 * covariates the mean is of is chance as well.
 */
export function oaxacaBlinder(
  { names, matrix }: Design,
  treated: readonly boolean[],
  outcome: ArrayLike<number>,
  { errors = 'HC1', z = z95 }: { errors?: 'HC0' | 'HC1' | 'HC2' | 'HC3'; z?: number } = {},
): Effect {
  const y = outcomeOf(outcome, treated.length);
  const [own, others] = [true, false].map((group) => treated.flatMap((value, row) => (value === group ? [row] : [])));
  if (own === undefined || others === undefined || own.length === 0) throw refusal('one-group-is-empty');
  const fit = namingColumns(names, () =>
    leastSquares(
      rowsOf(matrix, others),
      others.map((row) => get(y, row)),
    ),
  );
  const ofTreated = rowsOf(matrix, own);
  const unexplained = times(ofTreated, fit.coefficients).map((predicted, at) => get(y, get(own, at)) - predicted);
  const count = own.length;
  const estimate = unexplained.reduce((sum, value) => sum + value, 0) / count;
  const means = transposedTimes(ofTreated, new Float64Array(count).fill(1 / count));
  const ofFit = dot(means, times(covariance(fit, errors), means));
  const ofPeople = unexplained.reduce((sum, value) => sum + (value - estimate) ** 2, 0) / count ** 2;
  return effectOf(estimate, Math.sqrt(ofFit + ofPeople), z);
}
