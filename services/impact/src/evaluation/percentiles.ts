import { refusal } from '@duo/kernel';
import type { Interval } from './interval.js';

export type Percentiles = Interval & { readonly draws: number };

/**
 * The interval that leaves the same share of the draws on either side (Efron and Tibshirani, *An Introduction to the
 * Bootstrap* (1993), 13.3), between draws in proportion as R's `quantile` does (type 7). It takes some hundred draws.
 */
export function percentiles(draws: ArrayLike<number>, level = 0.95): Percentiles {
  const sorted = Float64Array.from(draws).sort();
  if (sorted.length === 0 || !sorted.every(Number.isFinite)) throw refusal('no-draws');
  const side = (1 - level) / 2;
  return { lower: quantile(sorted, side), upper: quantile(sorted, 1 - side), draws: sorted.length };
}

function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return below + (place - Math.floor(place)) * (above - below);
}
