import { refusal } from '@duo/kernel';
import { type Effect, effectOf, z95 } from '../interval.js';
import { clusterCovariance, type Fit, leastSquares } from '../least-squares.js';
import { at, get, matrixOf } from '../matrix.js';
import type { Match } from './matches.js';

/**
 * The effect on the treated who were matched: the mean of their outcomes less the mean, over them, of the means of those they
 * are matched with. The error is of a weighted least-squares fit clustered by match, HC1 (Abadie and Spiess, JASA 117 (2022):
 * right for matches without replacement). It is the effect on all treated only where none was dropped, and it takes whoever
 * is left of the differences between the groups for effect.
 *
 * Where somebody is in several matches these are not independent: then it is clustered by match and by person, whose sum less
 * that of single rows is the variance (Cameron, Gelbach and Miller, J. Business and Economic Statistics 29 (2011); Austin and
 * Cafri, Statistics in Medicine 39 (2020)).
 */
export function matchedEffect(made: readonly Match[], outcome: ArrayLike<number>, z = z95): Effect {
  const rows = made.flatMap(({ treated, comparison }, match) => [
    { row: treated, match, weight: 1, treated: 1 },
    ...comparison.map((row) => ({ row, match, weight: 1 / comparison.length, treated: 0 })),
  ]);
  const fit = leastSquares(
    matrixOf(rows.map(({ treated }) => [1, treated])),
    rows.map(({ row }) => get(outcome, row)),
    rows.map(({ weight }) => weight),
  );
  const people = rows.map(({ row }) => row);
  const byMatch = varianceBy(
    fit,
    rows.map(({ match }) => match),
  );
  const reused = new Set(people).size < people.length;
  const variance = reused ? byMatch + varianceBy(fit, people) - varianceBy(fit, [...rows.keys()]) : byMatch;
  if (!(variance >= 0)) throw refusal('variance-below-zero');
  return effectOf(get(fit.coefficients, 1), Math.sqrt(variance), z);
}

const varianceBy = (fit: Fit, clusters: readonly number[]) => at(clusterCovariance(fit, clusters, 'HC1'), 1, 1);
