import cdf from '@stdlib/stats-base-dists-normal-cdf';

/** Φ: how probable a standard normal number at most z is. */
export const normalDistribution = (z: number): number => cdf(z, 0, 1);

/** φ, its density. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
