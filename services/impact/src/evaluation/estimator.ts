import type { Link } from './propensity.js';
import type { Errors } from './least-squares.js';
import type { Estimated, Sample } from './sample.js';

export type { Estimated, Sample, Warning } from './sample.js';

/** How matching is done; what the names mean stands with each in the README. */
export type MatchingOptions = {
  readonly method: 'matching';
  readonly distance: 'propensity' | 'mahalanobis' | 'inverse-variance';
  /** Of the propensity score. */
  readonly link: Link;
  /** Of the Mahalanobis distance: pooled within the groups, or of the whole sample. */
  readonly covariance: 'within-group' | 'full';
  /** Comparison people for each treated. */
  readonly ratio: number;
  readonly replacement: boolean;
  /** Who chooses first: by score, or in the order of the rows. */
  readonly order: 'largest' | 'smallest' | 'data';
  /** In standard deviations of the propensity score. */
  readonly caliper: number | null;
  /** Covariates that have to be the same within a match. */
  readonly exact: readonly string[];
  /** All who are equally near, each with an equal share, instead of the first. */
  readonly ties: boolean;
  readonly biasAdjust: boolean;
  readonly se: 'cluster' | 'abadie-imbens';
};

/** What is asked of an estimator; the names are those of the specification file. The estimand is the effect on the treated. */
export type Estimator =
  | { readonly method: 'difference'; readonly se: 'pooled' | 'welch' }
  | { readonly method: 'regression'; readonly se: Errors }
  | { readonly method: 'oaxaca-blinder' }
  | MatchingOptions
  | { readonly method: 'exact'; readonly se: 'cluster' | Errors }
  | { readonly method: 'cem'; readonly se: 'cluster' | Errors }
  | { readonly method: 'subclassification'; readonly classes: number; readonly link: Link }
  | { readonly method: 'ipw'; readonly link: Link; readonly se: 'stacked' | Exclude<Errors, 'classical'> }
  | { readonly method: 'entropy-balancing'; readonly se: Exclude<Errors, 'classical'> }
  | { readonly method: 'aipw'; readonly link: Link };

/** What the estimators of one report share, so that nothing is fitted twice; made once by `sharedOf`. */
export type Shared = { readonly sample: Sample };

export const sharedOf = (sample: Sample): Shared => ({ sample });

export function estimate(_sample: Sample, _estimator: Estimator, _shared?: Shared): Estimated {
  throw new Error('not yet');
}
