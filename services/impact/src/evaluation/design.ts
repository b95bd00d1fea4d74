import { Refusal, refusal } from '@duo/kernel';
import { type Matrix, zeros } from './matrix.js';

export type Covariate =
  | { readonly name: string; readonly type: 'numeric'; readonly values: readonly number[] }
  | { readonly name: string; readonly type: 'categorical'; readonly values: readonly string[] };

/** A matrix whose columns have names. */
export type Design = { readonly names: readonly string[]; readonly matrix: Matrix };

type Column = { readonly name: string; readonly values: readonly number[] };

/**
 * The columns of covariates: a number as it is; a category as one column of 0 and 1 per level but the first in code-unit
 * order, which the others are compared to (R's treatment contrasts), or per level with `every`, as tables of balance want.
 */
export function columnsOf(covariates: readonly Covariate[], every = false): Column[] {
  return covariates.flatMap((covariate): Column[] => {
    if (covariate.type === 'numeric') return [numbers(covariate.name, covariate.values)];
    const levels = [...new Set(covariate.values)].sort((one, other) => (one < other ? -1 : 1));
    return levels.slice(every ? 0 : 1).map((level) => ({
      name: `${covariate.name}${level}`,
      values: covariate.values.map((value) => (value === level ? 1 : 0)),
    }));
  });
}

/** A design with an intercept first. */
export const designOf = (columns: readonly Column[], rows: number): Design => {
  const wrong = columns.find(({ values }) => values.length !== rows);
  if (wrong !== undefined) throw new RangeError(`${wrong.name} has ${wrong.values.length} values for ${rows} rows`);
  const matrix = zeros(rows, columns.length + 1);
  for (let row = 0; row < rows; row++) matrix.values[row * matrix.columns] = 1;
  columns.forEach(({ values }, place) => {
    for (let row = 0; row < rows; row++) matrix.values[row * matrix.columns + place + 1] = values[row] ?? Number.NaN;
  });
  return { names: ['(Intercept)', ...columns.map(({ name }) => name)], matrix };
};

/** Does something with the columns of a design; where it refuses one as `collinear`, the refusal says its name. */
export function namingColumns<Result>(names: readonly string[], build: () => Result): Result {
  try {
    return build();
  } catch (error) {
    const column = error instanceof Refusal && error.code === 'collinear' ? error.details.column : undefined;
    throw typeof column === 'number' ? refusal('collinear', { covariate: names[column] ?? '' }) : error;
  }
}

function numbers(name: string, values: readonly number[]): Column {
  const row = values.findIndex((value) => !Number.isFinite(value));
  if (row !== -1) throw refusal('covariate-is-no-number', { covariate: name, row });
  return { name, values };
}
