import { refusal } from '@duo/kernel';
import type { Propensity as Reported } from '../evaluation.js';
import { standardErrors } from '../least-squares.js';
import type { Link } from '../link.js';
import type { Propensity } from '../propensity.js';
import type { Shared } from '../shared.js';
import type { Specification } from '../specification/schema.js';
import type { Study } from '../study/study.js';
import { entropyBalancing } from '../weighting/entropy-balancing.js';
import { oddsWeights } from '../weighting/inverse-probability.js';
import { outsideOf } from './warnings.js';

/** The score of everybody, with how many of the treated lie outside of all scores of the comparison pool. */
export type Score = { readonly link: Link; readonly fit: Propensity; readonly outside: number; readonly of: number };

/**
 * The score whatever the estimators are, for it tells whether the groups can be compared on these covariates at all.
 * Refuses `separated` and, where no treated person has a score among those of the pool, `no-overlap`.
 */
export function scoreOf(shared: Shared, specification: Specification): Score | undefined {
  const { treated, covariates } = shared;
  const of = treated.filter(Boolean).length;
  if (of === 0 || of === treated.length)
    throw refusal('one-group-is-empty', { treated: of, control: treated.length - of });
  if (covariates.length === 0) return undefined;
  const link = linkOf(specification);
  const fit = shared.propensity(link);
  const outside = outsideOf(fit.probabilities, treated);
  if (outside === of) throw refusal('no-overlap', { treated: of });
  return { link, fit, outside, of };
}

export function propensityOf({ link, fit }: Score): Reported {
  const named = (values: Float64Array) =>
    Object.fromEntries(fit.design.names.map((name, column) => [name, values[column] ?? Number.NaN]));
  return { link, coefficients: named(fit.coefficients), standardErrors: named(standardErrors(fit.covariance)) };
}

/** Of the first estimator that names one. */
const linkOf = ({ estimators }: Specification): Link =>
  estimators.flatMap((asked) => ('link' in asked ? [asked.link] : []))[0] ?? 'logit';

/** The weights of a curve: a column, or estimated; undefined: everybody counts once. */
export function weightsOf(
  weights: string | null,
  study: Study,
  score: Score | undefined,
): ArrayLike<number> | undefined {
  if (weights === null) return undefined;
  const { treated } = study;
  if (score === undefined || treated === undefined || (weights !== 'ipw' && weights !== 'entropy-balancing'))
    return study.weights[weights];
  return weights === 'ipw' ? oddsWeights(treated, score.fit) : entropyBalancing(score.fit.design, treated);
}
