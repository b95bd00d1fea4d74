import { type Interval, z95 } from '../interval.js';
import { type Risk, risks, type Subject } from './risk.js';

export type Step = Risk & {
  /** The share without the event, from this time on until the next. */
  readonly survival: number;
  /** Greenwood's Σ d/(n(n - d)) until here: the variance of log survival. undefined: nobody is left. */
  readonly logVariance: number | undefined;
  /** survival × √logVariance */
  readonly standardError: number | undefined;
  readonly interval: Interval | undefined;
};

export type Scale = 'log' | 'log-log';

/**
 * The share without the event, Π (1 - d/n) (Kaplan and Meier, JASA 53 (1958)), with Greenwood's error (1926) and intervals
 * at each time by itself, not for the whole curve:
 * - `log`: S exp(± z √G), cut at 1, R's default;
 * - `log-log`: S^exp(± z √G / log S), within 0 and 1 by itself and better with few people.
 *
 * With weights, d and n are sums of weights and the error is that of Xie and Liu (Statistics in Medicine 24 (2005)),
 * Σ h/(M(1 - h)) with the hazard h and M = (Σ w)²/Σ w², which without weights is Greenwood's. It takes weights as given.
 *
 * Assumes that whoever is no longer followed has the same prospects as who still is. Before the first event the interval is
 * 1 to 1, which is no certainty.
 */
export function kaplanMeier(subjects: readonly Subject[], scale: Scale = 'log-log', z = z95): Step[] {
  let survival = 1;
  let logVariance: number | undefined = 0;
  return risks(subjects).map((risk) => {
    survival *= 1 - risk.hazard;
    if (risk.hazard === 1) logVariance = undefined;
    else if (logVariance !== undefined) logVariance += greenwood(risk);
    const error = logVariance === undefined ? undefined : Math.sqrt(logVariance);
    return {
      ...risk,
      survival,
      logVariance,
      standardError: error === undefined ? undefined : survival * error,
      interval: error === undefined ? undefined : intervalOf(survival, error, scale, z),
    };
  });
}

/** What a time adds to the variance of log survival: d/(n(n - d)). */
export const greenwood = ({ hazard, effective }: Risk) => hazard / (effective * (1 - hazard));

function intervalOf(survival: number, error: number, scale: Scale, z: number): Interval {
  if (survival === 1) return { lower: 1, upper: 1 };
  if (scale === 'log')
    return { lower: survival * Math.exp(-z * error), upper: Math.min(1, survival * Math.exp(z * error)) };
  const half = (z * error) / Math.log(survival);
  return { lower: survival ** Math.exp(-half), upper: survival ** Math.exp(half) };
}
