import { type Balance, balance } from '../balance.js';
import type { Covariate } from '../design.js';
import { columnsOf } from '../design.js';
import type { BalanceRow, Difference } from '../evaluation.js';
import type { Compared } from './compared.js';

/** How alike the groups are in each covariate, every level of a category by itself, before and in each comparison that weighs. */
export function balanceOf(
  covariates: readonly Covariate[],
  treated: readonly boolean[],
  compared: readonly Compared[],
): BalanceRow[] {
  const columns = columnsOf(covariates, true);
  const after = compared.flatMap(({ label, estimated: { weights } }) =>
    weights === undefined ? [] : [{ label, rows: balance(columns, treated, weights) }],
  );
  return balance(columns, treated).map((before, at) => ({
    covariate: before.name,
    treatedMean: before.treatedMean,
    before: differenceOf(before),
    after: Object.fromEntries(
      after.flatMap(({ label, rows }) => {
        const row = rows[at];
        return row === undefined ? [] : [[label, differenceOf(row)]];
      }),
    ),
  }));
}

const differenceOf = ({ comparisonMean, standardisedDifference, varianceRatio }: Balance): Difference => ({
  controlMean: comparisonMean,
  smd: standardisedDifference ?? null,
  varianceRatio: varianceRatio ?? null,
});
