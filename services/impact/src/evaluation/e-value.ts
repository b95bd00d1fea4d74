import { refusal } from '@duo/kernel';
import type { Interval } from './interval.js';

export type EValue = {
  readonly eValue: number;
  /** Of the limit nearer to no effect: 1 where the interval holds it. */
  readonly eValueOfLimit: number;
};

/**
 * How strong something unmeasured would have to be to explain the effect away: the risk ratio that it would need with being
 * treated and with the outcome both, beyond the covariates, RR + √(RR (RR - 1)); a ratio under 1 is turned over (VanderWeele
 * and Ding, Annals of Internal Medicine 167 (2017)).
 */
export function eValueOfRatio({ ratio, lower, upper }: Interval & { readonly ratio: number }): EValue {
  if (!(lower > 0 && lower <= ratio && ratio <= upper)) throw refusal('no-risk-ratio', { ratio, lower, upper });
  const limit = ratio >= 1 ? Math.max(1, lower) : Math.min(1, upper);
  return { eValue: bound(ratio), eValueOfLimit: bound(limit) };
}

/**
 * The same for a difference of means, by way of the ratio exp(0.91 d) that a difference of d standard deviations is about as
 * strong as; limits exp(0.91 d ± 1.78 s) of 95 %, s the error in standard deviations (the same authors, after Chinn, Statistics
 * in Medicine 19 (2000)). The standard deviation is that of the outcome, pooled within the groups. An approximation: for rates
 * take their ratio.
 */
export function eValueOfDifference(difference: {
  readonly estimate: number;
  readonly standardError: number;
  readonly deviation: number;
}): EValue {
  const { estimate, standardError, deviation } = difference;
  if (!(deviation > 0 && standardError >= 0)) throw refusal('outcome-does-not-vary', { deviation });
  const [d, s] = [estimate / deviation, standardError / deviation];
  const at = (limit: number) => Math.exp(0.91 * d + limit * s);
  return eValueOfRatio({ ratio: at(0), lower: at(-1.78), upper: at(1.78) });
}

function bound(ratio: number): number {
  const away = Math.max(ratio, 1 / ratio);
  return away + Math.sqrt(away * (away - 1));
}
