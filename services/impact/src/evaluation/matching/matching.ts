import { refusal } from '@duo/kernel';
import { type Design, designOf } from '../design.js';
import type { Link } from '../link.js';
import type { Matrix } from '../matrix.js';
import type { Found, Warning } from '../sample.js';
import type { Shared } from '../shared.js';
import { abadieImbens } from './abadie-imbens.js';
import { byPoint } from './by-point.js';
import { byScore } from './by-score.js';
import { matchedEffect } from './effect.js';
import { type Covariance, mahalanobisPoints } from './mahalanobis.js';
import { caliperOf, type Limits, type Matches, matchWeights } from './matches.js';
import { nearest, type Order, orderOf } from './nearest.js';
import { inverseVariancePoints, standardised } from './points.js';
import { nearestWithTies } from './with-ties.js';

/** How matching is done; what the choices mean stands in the README. */
export type MatchingOptions = {
  readonly method: 'matching';
  readonly distance: 'propensity' | 'mahalanobis' | 'inverse-variance';
  /** Of the propensity score. */
  readonly link: Link;
  /** Of the Mahalanobis distance. */
  readonly covariance: Covariance;
  /** Comparison people for each of the treated. */
  readonly ratio: number;
  readonly replacement: boolean;
  /** Who chooses first, by the propensity score; without a score in the matching the rows choose in their order. */
  readonly order: Order;
  /** In standard deviations of the propensity score, whatever the distance. */
  readonly caliper: number | null;
  /** Covariates that have to be the same within a match. */
  readonly exact: readonly string[];
  /** All who are equally near, as R's Matching takes them, instead of one of them, as MatchIt does. */
  readonly ties: boolean;
  readonly biasAdjust: boolean;
  readonly se: 'cluster' | 'abadie-imbens';
};

/** The effect on the treated by matching. */
export function matching(shared: Shared, options: MatchingOptions, z: number): Found {
  consistent(options);
  const { treated, outcome } = shared;
  const matches = matchesOf(shared, options);
  const weights = matchWeights(matches, treated.length);
  const adjustment = options.biasAdjust ? adjustmentOf(shared, options) : undefined;
  const effect =
    options.se === 'cluster'
      ? matchedEffect(matches.made, outcome, z)
      : abadieImbens(matches.made, outcome, { adjustment, z });
  const control = weights.reduce((count, weight, row) => count + (weight > 0 && !treated[row] ? 1 : 0), 0);
  return {
    effect,
    n: { treated: matches.made.length, control },
    weights,
    dropped: matches.dropped.map((row) => ({ row, reason: 'nobody-comparable' })),
    warnings: warningsOf(matches, options),
  };
}

/** Combinations that have no published meaning. */
function consistent({ replacement, ties, biasAdjust, se, caliper }: MatchingOptions): void {
  if (ties && !replacement) throw refusal('ties-take-replacement');
  if (se === 'abadie-imbens' && !replacement) throw refusal('abadie-imbens-takes-replacement');
  if (biasAdjust && se !== 'abadie-imbens') throw refusal('bias-adjustment-takes-abadie-imbens');
  if (caliper !== null && !(caliper > 0)) throw refusal('no-caliper', { caliper });
}

export function matchesOf(shared: Shared, options: MatchingOptions): Matches {
  const { treated } = shared;
  const { distance, link, ratio, replacement, order, caliper, ties } = options;
  const scores = distance === 'propensity' || caliper !== null ? shared.propensity(link).probabilities : undefined;
  const limits: Limits = {
    ...(scores && caliper !== null ? { caliper: { scores, most: caliperOf(scores, caliper) } } : {}),
    ...(options.exact.length > 0 ? { exact: keysOf(shared, options.exact) } : {}),
  };
  if (ties) return nearestWithTies(treated, pointsOf(shared, options), ratio, limits);
  const search =
    distance === 'propensity' && scores ? byScore(scores, limits) : byPoint(pointsOf(shared, options), limits);
  const choosing = scores === undefined ? orderOf(treated, 'data', []) : orderOf(treated, order, scores);
  return nearest(treated, search, { order: choosing, ratio, replacement });
}

function pointsOf(shared: Shared, { distance, link, covariance }: MatchingOptions): Matrix {
  const { covariates, treated } = shared;
  if (distance === 'mahalanobis') return mahalanobisPoints(covariates, treated, covariance);
  if (distance === 'inverse-variance') return inverseVariancePoints(covariates, treated.length);
  const values = shared.propensity(link).probabilities;
  return standardised([{ name: 'propensity', values }], treated.length).points;
}

/** What was matched on: the score, or the covariates. */
function adjustmentOf(shared: Shared, { distance, link }: MatchingOptions): Design {
  if (distance !== 'propensity') return shared.design();
  const values = Array.from(shared.propensity(link).probabilities);
  return designOf([{ name: 'propensity', values }], values.length);
}

function keysOf({ covariates, treated }: Shared, names: readonly string[]): string[] {
  const own = names.map((name) => {
    const found = covariates.find((covariate) => covariate.name === name);
    if (found === undefined) throw refusal('no-such-covariate', { covariate: name });
    return found.values;
  });
  return treated.map((_, row) => JSON.stringify(own.map((values) => values[row])));
}

function warningsOf({ made, dropped }: Matches, { ratio }: MatchingOptions): Warning[] {
  const fewer = made.filter(({ comparison }) => comparison.length < ratio).length;
  return [
    ...(dropped.length > 0 ? [{ code: 'treated-without-match', treated: dropped.length }] : []),
    ...(fewer > 0 ? [{ code: 'fewer-matches-than-asked', treated: fewer }] : []),
  ];
}
