import { refusal } from '@duo/kernel';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { pValueOf } from './distributions.js';

export type McNemar = {
  /** Two-sided, from the binomial distribution. */
  readonly exact: number;
  /** The same with half the probability of what was seen: less cautious, and right on average. */
  readonly midP: number;
  readonly chiSquared: { readonly statistic: number; readonly pValue: number };
  /** With Edwards' correction for continuity. */
  readonly corrected: { readonly statistic: number; readonly pValue: number };
};

/**
 * Did paired assessments change, as of the same people before and after? Only pairs that differ tell: `gained` who came to say
 * yes and `lost` who came to say no are as likely as each other where nothing changed (McNemar, Psychometrika 12 (1947)).
 * Exact: twice the binomial probability of the fewer or less of b + c at a half; mid-p as in Fagerland, Lydersen and Laake,
 * BMC Medical Research Methodology 13 (2013), who advise it; (b - c)²/(b + c), or (|b - c| - 1)²/(b + c), chi-squared with
 * one degree of freedom, as R's `mcnemar.test`.
 *
 * Refuses `no-pair-differs`. It tells of change, not of what caused it.
 */
export function mcNemar({ gained, lost }: { readonly gained: number; readonly lost: number }): McNemar {
  if (![gained, lost].every((count) => Number.isInteger(count) && count >= 0))
    throw refusal('no-count', { gained, lost });
  const differing = gained + lost;
  if (differing === 0) throw refusal('no-pair-differs');
  const fewer = Math.min(gained, lost);
  const upTo = binomialCdf(fewer, differing, 0.5);
  const below = fewer === 0 ? 0 : binomialCdf(fewer - 1, differing, 0.5);
  const chiSquared = (apart: number) => {
    const statistic = apart ** 2 / differing;
    return { statistic, pValue: pValueOf(Math.sqrt(statistic)) };
  };
  return {
    exact: Math.min(1, 2 * upTo),
    // Where both are as many, the distribution is symmetric around what was seen.
    midP: gained === lost ? 1 : upTo + below,
    chiSquared: chiSquared(gained - lost),
    corrected: chiSquared(Math.max(0, Math.abs(gained - lost) - 1)),
  };
}
