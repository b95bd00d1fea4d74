import { refusal } from '@duo/kernel';
import { pValueOf, quantileOf } from './distributions.js';
import { type Effect, effectOf } from './interval.js';
import type { Errors } from './least-squares.js';
import type { Link } from './link.js';
import { type MatchingOptions, matching } from './matching/matching.js';
import { outcomeOf } from './outcome.js';
import { newcombe } from './rates.js';
import { regressionAdjusted } from './regression/adjustment.js';
import { type Difference, difference } from './regression/difference.js';
import { oaxacaBlinder } from './regression/oaxaca-blinder.js';
import type { Estimated, Found, Sample } from './sample.js';
import { type Shared, sharedOf } from './shared.js';
import { type StratumErrors, stratifiedEffect } from './stratification/effect.js';
import { coarsened, sameCovariates } from './stratification/strata.js';
import { subclasses } from './stratification/subclasses.js';
import { weightedDifference } from './weighting/difference.js';
import { doublyRobust } from './weighting/doubly-robust.js';
import { entropyBalancing } from './weighting/entropy-balancing.js';
import { inverseProbability, oddsWeights } from './weighting/inverse-probability.js';

export type { MatchingOptions } from './matching/matching.js';
export type { Estimated, Sample, Warning } from './sample.js';
export { type Shared, sharedOf } from './shared.js';

type Robust = Exclude<Errors, 'classical'>;

/** What is asked of an estimator; the names are those of the specification file. All are of the effect on the treated. */
export type Estimator =
  | { readonly method: 'difference'; readonly se?: 'pooled' | 'welch' }
  | { readonly method: 'regression'; readonly se: Errors }
  | { readonly method: 'oaxaca-blinder'; readonly se?: Robust }
  | MatchingOptions
  | { readonly method: 'exact'; readonly se?: StratumErrors }
  | { readonly method: 'cem'; readonly se?: StratumErrors }
  | { readonly method: 'subclassification'; readonly classes: number; readonly link: Link; readonly se?: StratumErrors }
  | { readonly method: 'ipw'; readonly link: Link; readonly se: 'stacked' | Robust }
  | { readonly method: 'entropy-balancing'; readonly se: Robust }
  | { readonly method: 'aipw'; readonly link: Link };

/**
 * What an estimator says of a sample. Intervals and p-values are of the normal distribution; those of a difference of means
 * and of a regression are of Student's t, as is usual there, and the interval of a difference of rates is Newcombe's.
 * `shared` spares fitting the same score again, also for another outcome of the same people.
 */
export function estimate(
  sample: Sample,
  estimator: Estimator,
  shared: Shared = sharedOf(sample),
  level = 0.95,
): Estimated {
  const { effect, freedom, ...rest } = found(withOutcome(sample, shared), estimator, level);
  const { estimate: value, standardError: se, lower, upper } = effect;
  // Outcomes that do not vary have no error to measure an effect by.
  if (!(se > 0)) throw refusal('outcome-does-not-vary');
  return { estimate: value, se, lower, upper, pValue: pValueOf(value / se, freedom), ...rest };
}

function withOutcome({ covariates, treated, outcome }: Sample, shared: Shared): Shared {
  if (shared.treated !== treated || shared.covariates !== covariates) throw new RangeError('shared by other people');
  return { ...shared, outcome: outcomeOf(outcome, treated.length) };
}

function found(shared: Shared, estimator: Estimator, level: number): Found {
  const { covariates, treated, outcome } = shared;
  const z = quantileOf(level);
  switch (estimator.method) {
    case 'difference':
      return ofRates(shared, byStudent(shared, difference(treated, outcome, estimator.se), level), z);
    case 'regression':
      return byStudent(shared, regressionAdjusted(shared.design(), treated, outcome, estimator.se), level);
    case 'oaxaca-blinder':
      return everybody(shared, oaxacaBlinder(shared.design(), treated, outcome, { errors: estimator.se ?? 'HC1', z }));
    case 'matching':
      return matching(shared, estimator, z);
    case 'exact':
      return stratifiedEffect(shared, sameCovariates(covariates, treated.length), estimator.se ?? 'HC3', z);
    case 'cem':
      return stratifiedEffect(shared, coarsened(covariates, treated.length), estimator.se ?? 'HC3', z);
    case 'subclassification': {
      const scores = shared.propensity(estimator.link).probabilities;
      return stratifiedEffect(shared, subclasses(treated, scores, estimator.classes), estimator.se ?? 'HC3', z);
    }
    default:
      return weighted(shared, estimator, z);
  }
}

type Weighting = Extract<Estimator, { method: 'ipw' | 'entropy-balancing' | 'aipw' }>;

function weighted(shared: Shared, estimator: Weighting, z: number): Found {
  const { treated, outcome } = shared;
  if (estimator.method === 'entropy-balancing') {
    const weights = entropyBalancing(shared.design(), treated);
    return everybody(shared, weightedDifference(treated, outcome, weights, { errors: estimator.se, z }), weights);
  }
  const score = shared.propensity(estimator.link);
  const weights = oddsWeights(treated, score);
  if (estimator.method === 'aipw')
    return everybody(shared, doublyRobust(shared.design(), treated, outcome, score, z), weights);
  const effect =
    estimator.se === 'stacked'
      ? inverseProbability(treated, outcome, score, z)
      : weightedDifference(treated, outcome, weights, { errors: estimator.se, z });
  return everybody(shared, effect, weights);
}

function everybody({ treated }: Shared, effect: Effect, weights?: Float64Array): Found {
  const own = treated.filter(Boolean).length;
  const n = { treated: own, control: treated.length - own };
  return { effect, n, ...(weights ? { weights } : {}), dropped: [], warnings: [] };
}

/** A difference of two rates has the interval of Newcombe, which keeps its level near 0 and 1 and with few people. */
function ofRates({ treated, outcome }: Shared, ofMeans: Found, z: number): Found {
  if (!outcome.every((value) => value === 0 || value === 1)) return ofMeans;
  const count = (group: boolean) => {
    const own = outcome.filter((_, row) => treated[row] === group);
    return { successes: own.reduce((sum, value) => sum + value, 0), of: own.length };
  };
  const { lower, upper } = newcombe(count(true), count(false), z);
  return { ...ofMeans, effect: { ...ofMeans.effect, lower, upper } };
}

function byStudent(shared: Shared, { estimate: value, standardError, freedom }: Difference, level: number): Found {
  return { ...everybody(shared, effectOf(value, standardError, quantileOf(level, freedom))), freedom };
}
