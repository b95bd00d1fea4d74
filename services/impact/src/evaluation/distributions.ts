import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** How many standard errors an interval of this level reaches to either side; with degrees of freedom, by Student's t. */
export function quantileOf(level: number, freedom?: number): number {
  const within = (1 + level) / 2;
  return freedom === undefined ? normalQuantile(within, 0, 1) : tQuantile(within, freedom);
}

/**
 * The two-sided p-value of so many standard errors, from the tail itself: one minus the rest would be 0 from 8 on. Where even
 * the tail has no double left, the smallest there is: no finite sample makes it 0.
 */
export function pValueOf(statistic: number, freedom?: number): number {
  const tail = freedom === undefined ? normalCdf(-Math.abs(statistic), 0, 1) : tCdf(-Math.abs(statistic), freedom);
  return Math.min(1, Math.max(2 * tail, Number.MIN_VALUE));
}

/** Φ: how probable a standard normal number at most z is. */
export const normalDistribution = (z: number): number => normalCdf(z, 0, 1);

/** φ, its density. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
