import type { Covariate } from './design.js';
import type { Effect } from './interval.js';

/** The people of a study, row by row: covariates typed, who is treated, one finite outcome each. */
export type Sample = {
  readonly covariates: readonly Covariate[];
  readonly treated: readonly boolean[];
  readonly outcome: ArrayLike<number>;
};

/** What a reader of an estimate has to know beside it. */
export type Warning = { readonly code: string; readonly [detail: string]: unknown };

/** What an estimator says of a sample. */
export type Estimated = {
  readonly estimate: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  /** Two-sided, of no effect; the smallest double rather than 0. */
  readonly pValue: number;
  /** People it used. */
  readonly n: { readonly treated: number; readonly control: number };
  /** What the groups are compared with, 0 for who was dropped: for the balance after. Without, all count once. */
  readonly weights?: Float64Array;
  readonly dropped: readonly { readonly row: number; readonly reason: string }[];
  readonly warnings: readonly Warning[];
};

/** An effect with what belongs to it; the p-value is made where all estimators come together. */
export type Found = Omit<Estimated, 'estimate' | 'se' | 'lower' | 'upper' | 'pValue'> & {
  readonly effect: Effect;
  /** Degrees of freedom of Student's t, where the error takes it instead of the normal distribution. */
  readonly freedom?: number;
};
