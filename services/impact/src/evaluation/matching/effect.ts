import { type Effect, effectOf, z95 } from '../interval.js';
import { clusterCovariance, leastSquares, standardErrors } from '../least-squares.js';
import { get, matrixOf } from '../matrix.js';
import type { Pair } from './nearest.js';

/**
 * The effect on the treated who were paired: the difference of the two means, with the error of a least-squares fit clustered
 * by pair, HC1 (Abadie and Spiess, JASA 117 (2022): right for pairs without replacement). It is the effect on all treated
 * only where none was dropped, and it takes whoever is left of the differences between the groups for effect.
 */
export function pairedEffect(pairs: readonly Pair[], outcome: ArrayLike<number>, z = z95): Effect {
  const rows = pairs.flatMap(({ treated, comparison }) => [treated, comparison]);
  const design = matrixOf(rows.map((_, place) => [1, place % 2 === 0 ? 1 : 0]));
  const fit = leastSquares(
    design,
    rows.map((row) => get(outcome, row)),
  );
  const clusters = rows.map((_, place) => Math.floor(place / 2));
  const estimate = get(fit.coefficients, 1);
  const standardError = get(standardErrors(clusterCovariance(fit, clusters, 'HC1')), 1);
  return effectOf(estimate, standardError, z);
}
