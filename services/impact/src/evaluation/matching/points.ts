import { refusal } from '@duo/kernel';
import { type Covariate, columnsOf } from '../design.js';
import { get, type Matrix, zeros } from '../matrix.js';

type Column = { readonly name: string; readonly values: ArrayLike<number> };

/**
 * Columns as points, each with mean 0 and standard deviation 1 over all rows: their Euclidean distance is that of inverse
 * variance weights, √Σ (x - y)²/s² (Abadie and Imbens, Econometrica 74 (2006)). A column that does not vary has no part.
 */
export function standardised(columns: readonly Column[], rows: number): Standardised {
  const scaled = columns.flatMap(({ name, values }) => {
    const of = Float64Array.from(values);
    const mean = exactSum(of) / rows;
    const deviation = Math.sqrt(exactSum(of.map((value) => (value - mean) ** 2)) / (rows - 1));
    return deviation > 0 ? [{ name, deviation, values: of.map((value) => (value - mean) / deviation) }] : [];
  });
  if (scaled.length === 0) throw refusal('no-covariate-varies');
  const points = zeros(rows, scaled.length);
  scaled.forEach(({ values }, column) => {
    for (let row = 0; row < rows; row++) points.values[row * scaled.length + column] = get(values, row);
  });
  return {
    names: scaled.map(({ name }) => name),
    deviations: scaled.map(({ deviation }) => deviation),
    points,
  };
}

export type Standardised = {
  readonly names: readonly string[];
  readonly deviations: readonly number[];
  readonly points: Matrix;
};

/** Points with the distance of inverse variances; of a category each level but the first has a column. */
export const inverseVariancePoints = (covariates: readonly Covariate[], rows: number): Matrix =>
  standardised(columnsOf(covariates), rows).points;

/**
 * A sum without the rounding of its terms (Neumaier 1974): what is lost of each goes into a second sum. Two people may be as
 * near as each other but for rounding, and less of it leaves more of them so.
 */
function exactSum(values: Float64Array): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
