import { type Design, namingColumns } from '../design.js';
import { type Effect, effectOf, z95 } from '../interval.js';
import { leastSquares } from '../least-squares.js';
import { get, rowsOf, times } from '../matrix.js';
import type { Match } from './matches.js';

/**
 * The effect on the treated by matching with replacement, with the error of Abadie and Imbens, Econometrica 74 (2006), as R's
 * Matching has it by default: of one variance s² around the means given covariates, and of the population the treated are a
 * sample of. With τ the effect, d each treated's difference, K the sum of a comparison person's shares 1/m in all matches and
 * Q that of their squares,
 *
 *   [Σ (d - τ)² + s² Σ (K² - Q)] / n1²,   s² = Σ Σ (y - y_j - τ)²/m / (2 n1).
 *
 * With `adjustment` every comparison outcome is first moved by what a least-squares fit of the matched comparison people,
 * weighted by K, says that their covariates differ from those of the treated person (Abadie and Imbens, J. Business and
 * Economic Statistics 29 (2011)): with more than one covariate, matches do not get near fast enough without.
 */
export function abadieImbens(
  made: readonly Match[],
  outcome: ArrayLike<number>,
  { adjustment, z = z95 }: { adjustment?: Design | undefined; z?: number } = {},
): Effect {
  const { shares, squares } = usesOf(made, outcome.length);
  const expected = adjustment === undefined ? undefined : fitted(adjustment, outcome, shares);
  const moved = (row: number, towards: number) =>
    expected === undefined ? get(outcome, row) : get(outcome, row) + get(expected, towards) - get(expected, row);
  const count = made.length;
  const pairs = made.map(({ treated, comparison }) =>
    comparison.map((row) => get(outcome, treated) - moved(row, treated)),
  );
  const differences = pairs.map(mean);
  const estimate = mean(differences);
  const spread = mean(pairs.map((own) => mean(own.map((difference) => (difference - estimate) ** 2)))) / 2;
  const ofTreated = differences.reduce((sum, difference) => sum + (difference - estimate) ** 2, 0);
  const ofReuse = shares.reduce((sum, share, row) => sum + share * share - get(squares, row), 0);
  return effectOf(estimate, Math.sqrt(ofTreated + spread * ofReuse) / count, z);
}

function usesOf(made: readonly Match[], rows: number) {
  const [shares, squares] = [new Float64Array(rows), new Float64Array(rows)];
  for (const { comparison } of made)
    for (const row of comparison) {
      shares[row] = get(shares, row) + 1 / comparison.length;
      squares[row] = get(squares, row) + 1 / comparison.length ** 2;
    }
  return { shares, squares };
}

/** What a fit of the comparison people, each weighted by how often he or she is used, says of everybody. */
function fitted({ names, matrix }: Design, outcome: ArrayLike<number>, shares: Float64Array): Float64Array {
  const used = [...shares.keys()].filter((row) => get(shares, row) > 0);
  const fit = namingColumns(names, () =>
    leastSquares(
      rowsOf(matrix, used),
      used.map((row) => get(outcome, row)),
      used.map((row) => get(shares, row)),
    ),
  );
  return times(matrix, fit.coefficients);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
