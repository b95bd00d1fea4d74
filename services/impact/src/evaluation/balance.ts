import { refusal } from '@duo/kernel';
import { entry, get } from './matrix.js';

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
  const [own, other] = [groupOf(treated, true, weights), groupOf(treated, false, weights)];
  const unweighted = weights === undefined ? own : groupOf(treated, true);
  return columns.map(({ name, values }) => {
    const one = moments(values, own);
    const two = moments(values, other);
    const before = unweighted === own ? one : moments(values, unweighted);
    const binary = values.every((value) => value === 0 || value === 1);
    const scale = Math.sqrt(binary ? before.mean * (1 - before.mean) : before.variance);
    const ratio = one.variance / two.variance;
    return {
      name,
      treatedMean: one.mean,
      comparisonMean: two.mean,
      standardisedDifference: scale > 0 ? (one.mean - two.mean) / scale : undefined,
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

type Group = { readonly rows: Int32Array; readonly weights: Float64Array; readonly total: number };

function groupOf(treated: readonly boolean[], group: boolean, weights?: ArrayLike<number>): Group {
  const rows = Int32Array.from(treated.flatMap((value, row) => (value === group ? [row] : [])));
  const own = Float64Array.from(rows, (row) => (weights === undefined ? 1 : get(weights, row)));
  const total = own.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw refusal('one-group-is-empty');
  return { rows, weights: own, total };
}

function moments(values: readonly number[], { rows, weights, total }: Group): Moments {
  // Many columns times many people: asked without calling anything that takes arrays of every kind.
  const value = (at: number) => values[rows[at] ?? -1] ?? Number.NaN;
  let sum = 0;
  for (let at = 0; at < rows.length; at++) sum += entry(weights, at) * value(at);
  const mean = sum / total;
  let [squares, spread] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    const share = entry(weights, at) / total;
    squares += share * share;
    spread += share * (value(at) - mean) ** 2;
  }
  return { mean, variance: spread / (1 - squares) };
}
