import type { Covariate } from '../design.js';
import { Malformed } from '../malformed.js';
import { isCurve, type Specification } from '../specification/schema.js';
import { eventsOf, numbersOf, positivesOf, type Row, textsOf, timesOf, truthsOf } from './cells.js';

/** The people of a study, column by column, as its specification reads them; every column has as many values as there are rows. */
export type Study = {
  readonly rows: number;
  /** undefined: nobody is said to be treated. */
  readonly treated: readonly boolean[] | undefined;
  readonly covariates: readonly Covariate[];
  /** undefined: the outcome is a time. */
  readonly outcome: readonly number[] | undefined;
  readonly survival: { readonly times: readonly number[]; readonly events: readonly boolean[] } | undefined;
  readonly placebo: readonly number[] | undefined;
  /** By whose values curves are told apart. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Columns of weights. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
};

/**
 * Reads what the specification names and nothing else. Throws `Malformed`, which names the row, the column and the rule: a
 * person with a missing value is not left out, for whoever is missing seldom is like who is there.
 */
export function studyOf(rows: readonly Row[], specification: Specification): Study {
  const { treatment, outcome, covariates, placebo, estimators } = specification;
  if (rows.length === 0) throw new Malformed('there is nobody in the data');
  const curves = estimators.filter(isCurve);
  const groups = curves.flatMap(({ by }) => (by === null || by === undefined ? [] : [by]));
  const weights = curves.flatMap((curve) => (isColumn(curve.weights) ? [curve.weights] : []));
  const survival = outcome.type === 'survival';
  return {
    rows: rows.length,
    treated: treatment === null ? undefined : truthsOf(rows, treatment),
    covariates: Object.entries(covariates).map(
      ([name, type]): Covariate =>
        type === 'numeric'
          ? { name, type, values: numbersOf(rows, name) }
          : { name, type, values: textsOf(rows, name) },
    ),
    outcome: survival ? undefined : measured(rows, outcome),
    survival: survival ? { times: timesOf(rows, outcome.time), events: eventsOf(rows, outcome.event) } : undefined,
    placebo: placebo === null ? undefined : measured(rows, placebo),
    groups: Object.fromEntries(groups.map((name) => [name, textsOf(rows, name)])),
    weights: Object.fromEntries(weights.map((name) => [name, positivesOf(rows, name)])),
  };
}

export const isColumn = (weights: string | null): weights is string =>
  weights !== null && weights !== 'ipw' && weights !== 'entropy-balancing';

const measured = (rows: readonly Row[], { name, type }: { name: string; type: 'continuous' | 'binary' }): number[] =>
  type === 'binary' ? truthsOf(rows, name).map(Number) : numbersOf(rows, name);
