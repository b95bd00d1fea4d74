/** What is said of a cohort and its comparison pool: plain data, ready to be written as JSON, and the same for the same two. */
export type Evaluation = {
  readonly outcome: Outcome;
  /** People analysed; all are controls where the specification names no treatment. */
  readonly n: GroupCounts;
  readonly dropped: readonly Dropped[];
  /** Of the first link that an estimator uses. */
  readonly propensity?: Propensity;
  /** Of every interval, such as 0.95. */
  readonly level: number;
  readonly estimates: readonly Estimate[];
  readonly balance: readonly BalanceRow[];
  readonly sensitivity: readonly Sensitivity[];
  /** The same estimators on an outcome from before registration, on which there can be no effect. */
  readonly placebo: readonly EffectEstimate[];
  readonly effectiveSampleSize: readonly ({ readonly label: string } & GroupCounts)[];
  readonly warnings: readonly ({ readonly code: string } & Readonly<Record<string, unknown>>)[];
  /** SHA-256 over the three below. */
  readonly hash: string;
  readonly hashes: { readonly data: string; readonly specification: string; readonly code: string };
};

export type GroupCounts = { readonly treated: number; readonly control: number };

export type Outcome =
  | { readonly name: string; readonly type: 'continuous' | 'binary' }
  | { readonly type: 'survival'; readonly time: string; readonly event: string };

/** People who are in the data and in no estimate, or not in the one that `label` names. */
export type Dropped = {
  readonly reason: string;
  /** `null`: all estimates. */
  readonly label: string | null;
  readonly treated: number;
  readonly control: number;
  /** Counted from 1, over all files without their headers. */
  readonly rows: readonly number[];
};

export type Propensity = {
  readonly link: 'logit' | 'probit';
  readonly coefficients: Readonly<Record<string, number>>;
  readonly standardErrors: Readonly<Record<string, number>>;
};

export type Estimate = EffectEstimate | CurveEstimate;

/** An effect on the treated, with every option of its estimator beside it as it was used. */
export type EffectEstimate = {
  readonly method: string;
  /** The method, and its options where two estimates share one: unique in an evaluation. */
  readonly label: string;
  readonly headline?: true;
  readonly estimate: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
  readonly n: GroupCounts;
  readonly bootstrap?: Bootstrapped;
} & Readonly<Record<string, unknown>>;

/** The percentile interval of an estimator run again on people drawn with replacement within their group. */
export type Bootstrapped = {
  readonly replicates: number;
  /** Draws on which the estimator refused, which are in no interval. */
  readonly refused: number;
  readonly seed: number;
  /** `null`: nearly all were refused. */
  readonly se: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

export type CurveEstimate = {
  readonly method: 'kaplan-meier';
  readonly label: string;
  readonly by: string | null;
  readonly weights: string | null;
  readonly conf: 'log' | 'log-log';
  readonly curves: readonly Curve[];
  /** Of two groups without weights. */
  readonly logRank?: { readonly chiSquared: number; readonly pValue: number };
  /** Of the restricted means of two groups: the second in order less the first. */
  readonly difference?: {
    readonly horizon: number;
    readonly estimate: number;
    readonly se: number;
    readonly lower: number;
    readonly upper: number;
    readonly pValue: number;
  };
};

export type Curve = {
  readonly group: string;
  readonly n: number;
  readonly events: number;
  readonly median: { readonly time: number | null; readonly lower: number | null; readonly upper: number | null };
  readonly restrictedMean: {
    readonly horizon: number;
    readonly estimate: number;
    readonly se: number;
    readonly lower: number;
    readonly upper: number;
  };
  readonly points: readonly CurvePoint[];
};

export type CurvePoint = {
  readonly time: number;
  readonly survival: number;
  /** `null`: nobody is left. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
};

export type BalanceRow = {
  readonly covariate: string;
  readonly treatedMean: number;
  readonly before: Difference;
  /** By the label of the estimate. */
  readonly after: Readonly<Record<string, Difference>>;
};

export type Difference = {
  readonly controlMean: number;
  /** In standard deviations of the treated; `null`: they do not differ among themselves. */
  readonly smd: number | null;
  /** `null`: of 0 and 1, or of nothing that varies. */
  readonly varianceRatio: number | null;
};

export type Sensitivity = { readonly label: string; readonly eValue: number; readonly eValueOfLimit: number };
