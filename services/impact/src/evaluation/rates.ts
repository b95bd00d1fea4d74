import { refusal } from '@duo/kernel';
import { type Interval, z95 } from './interval.js';

/** So many of so many: successes among all who were asked. */
export type Count = { readonly successes: number; readonly of: number };

export type RateEstimate = Interval & { readonly rate: number };
export type DifferenceEstimate = Interval & { readonly difference: number };

/**
 * A rate with Wilson's score interval (E. B. Wilson, JASA 22 (1927) 209-212; no continuity correction):
 * (2x + z² ± z √(z² + 4x(n - x)/n)) / (2(n + z²)).
 * It stays within 0 and 1 and keeps its level with few people and with rates near 0 or 1, where estimate ± z errors does not.
 */
export function wilson(count: Count, z = z95): RateEstimate {
  const { successes: x, of: n } = counted(count);
  const middle = 2 * x + z * z;
  const half = z * Math.sqrt(z * z + (4 * x * (n - x)) / n);
  const width = 2 * (n + z * z);
  // The ends are exact where nobody or everybody succeeded; rounding would leave them a hair outside.
  return {
    rate: x / n,
    lower: x === 0 ? 0 : (middle - half) / width,
    upper: x === n ? 1 : (middle + half) / width,
  };
}

/**
 * The difference of two independent rates, treated minus comparison, with Newcombe's interval from both Wilson intervals
 * (R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10):
 * d - √((p1 - l1)² + (u2 - p2)²) to d + √((u1 - p1)² + (p2 - l2)²).
 * Not for two rates of the same people, who are not independent.
 */
export function newcombe(treated: Count, comparison: Count, z = z95): DifferenceEstimate {
  const one = wilson(treated, z);
  const two = wilson(comparison, z);
  const difference = one.rate - two.rate;
  return {
    difference,
    lower: difference - Math.hypot(one.rate - one.lower, two.upper - two.rate),
    upper: difference + Math.hypot(one.upper - one.rate, two.rate - two.lower),
  };
}

function counted(count: Count): Count {
  const { successes, of } = count;
  if (of === 0) throw refusal('rate-of-nobody');
  if (!Number.isInteger(successes) || !Number.isInteger(of) || successes < 0 || successes > of)
    throw refusal('no-count', { successes, of });
  return count;
}
