import { type Effect, effectOf } from '../interval.js';
import { clusterCovariance, covariance, type Errors, leastSquares, standardErrors } from '../least-squares.js';
import { get, matrixOf } from '../matrix.js';
import type { Found } from '../sample.js';
import type { Shared } from '../shared.js';
import { type Strata, stratumOf, stratumWeights } from './strata.js';

export type StratumErrors = 'cluster' | Errors;

/**
 * The effect on the treated who have somebody of the other group in their stratum, Σ n1s/n1 (mean of treated - mean of the
 * others) over the strata, which is the difference of means weighted by 1 and n1s/n0s. Errors of the weighted least-squares
 * fit, HC3 by default, as MatchIt's authors advise for strata; clustered by stratum they take many strata.
 */
export function stratifiedEffect(shared: Shared, strata: Strata, errors: StratumErrors, z: number): Found {
  const { treated, outcome } = shared;
  const weights = stratumWeights(treated, strata);
  const fit = leastSquares(matrixOf(treated.map((value) => [1, value ? 1 : 0])), outcome, weights);
  const clusters = treated.map((_, row) => stratumOf(strata, row));
  const matrix = errors === 'cluster' ? clusterCovariance(fit, clusters, 'HC1') : covariance(fit, errors);
  const effect: Effect = effectOf(get(fit.coefficients, 1), get(standardErrors(matrix), 1), z);
  const dropped = treated.flatMap((_, row) => (get(weights, row) === 0 ? [{ row, reason: 'nobody-comparable' }] : []));
  const without = dropped.filter(({ row }) => treated[row]).length;
  return {
    effect,
    n: countsOf(treated, weights),
    weights,
    dropped,
    warnings: without > 0 ? [{ code: 'treated-without-match', treated: without }] : [],
  };
}

function countsOf(treated: readonly boolean[], weights: Float64Array) {
  const used = treated.filter((_, row) => get(weights, row) > 0);
  const own = used.filter(Boolean).length;
  return { treated: own, control: used.length - own };
}
