import { refusal } from '@duo/kernel';
import { get } from './matrix.js';

export type Balance = {
  readonly name: string;
  readonly treatedMean: number;
  readonly comparisonMean: number;
  /** undefined: the treated do not differ among themselves, so there is nothing to measure by. */
  readonly standardisedDifference: number | undefined;
  /** Treated over comparison; undefined for 0 and 1, whose variance the mean already tells, and where there is none. */
  readonly varianceRatio: number | undefined;
};

type Column = { readonly name: string; readonly values: readonly number[] };
type Moments = { readonly mean: number; readonly variance: number };

/**
 * How alike the two groups are in each column, as MatchIt measures it. The difference of means in standard deviations of
 * the treated before any matching or weighting, √(p(1 - p)) for 0 and 1, so that before and after are on one scale
 * (Rosenbaum and Rubin, Am. Statistician 39 (1985); Stuart, Statistical Science 25 (2010)). The weighted variance is
 * Σ w (x - m)²/(1 - Σ w²) with weights that add up to 1, which without weights is the usual one.
 *
 * Over 0.1 calls for a warning. No test: with more people the same imbalance becomes "significant" and is no worse.
 */
export function balance(
  columns: readonly Column[],
  treated: readonly boolean[],
  weights?: ArrayLike<number>,
): Balance[] {
  const rows = treated.map((_, row) => row);
  const groups = [true, false].map((group) => {
    const all = rows.filter((row) => treated[row] === group);
    const ofGroup = (row: number) => (weights === undefined ? 1 : get(weights, row));
    if (all.every((row) => ofGroup(row) === 0)) throw refusal('one-group-is-empty');
    return { all, ofGroup };
  });
  return columns.map(({ name, values }) => {
    const [own, other] = groups.map(({ all, ofGroup }) => moments(values, all, ofGroup));
    const before = moments(values, groups[0]?.all ?? [], () => 1);
    if (own === undefined || other === undefined) throw new RangeError('two groups');
    const binary = values.every((value) => value === 0 || value === 1);
    const scale = Math.sqrt(binary ? before.mean * (1 - before.mean) : before.variance);
    const ratio = own.variance / other.variance;
    return {
      name,
      treatedMean: own.mean,
      comparisonMean: other.mean,
      standardisedDifference: scale > 0 ? (own.mean - other.mean) / scale : undefined,
      varianceRatio: binary || !Number.isFinite(ratio) ? undefined : ratio,
    };
  });
}

/**
 * (Σ w)²/Σ w² (Kish, *Survey Sampling* (1965)): as many people with equal weights would tell a mean as exactly. Under 30 of
 * either group calls for a warning.
 */
export function effectiveSampleSize(weights: Iterable<number>): number {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}

function moments(values: readonly number[], rows: readonly number[], weight: (row: number) => number): Moments {
  let total = 0;
  let sum = 0;
  for (const row of rows) {
    total += weight(row);
    sum += weight(row) * get(values, row);
  }
  const mean = sum / total;
  let [squares, spread] = [0, 0];
  for (const row of rows) {
    const share = weight(row) / total;
    squares += share * share;
    spread += share * (get(values, row) - mean) ** 2;
  }
  return { mean, variance: spread / (1 - squares) };
}
