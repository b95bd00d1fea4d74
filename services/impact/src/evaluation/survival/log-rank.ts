import { refusal } from '@duo/kernel';
import { type Risk, risks, type Subject } from './risk.js';

export type LogRank = {
  /** Events of the first group, and as many as it would have if both had the same hazard. */
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
  /** (observed - expected)² / variance, to be held against chi-squared with one degree of freedom. */
  readonly chiSquared: number;
};

/**
 * Do two groups have the event at the same pace? (Mantel 1966; Peto and Peto, JRSS A 135 (1972)). At each time the first
 * group expects d n1/n events, with the hypergeometric variance d (n1/n)(n2/n)(n - d)/(n - 1). Most sensitive to hazards in
 * a constant ratio, nearly blind to curves that cross. It says whether, not how much, and adjusts for nothing; it is not
 * defined with weights, which are refused.
 */
export function logRank(first: readonly Subject[], second: readonly Subject[]): LogRank {
  if ([...first, ...second].some(({ weight = 1 }) => weight !== 1)) throw refusal('log-rank-with-weights');
  if (second.length === 0) throw refusal('nobody-observed');
  const own = risks(first);
  let [observed, expected, variance] = [0, 0, 0];
  for (const { time, atRisk: n, events: d } of risks([...first, ...second])) {
    const at = firstFrom(own, time);
    const n1 = at?.atRisk ?? 0;
    observed += at?.time === time ? at.events : 0;
    expected += (d * n1) / n;
    if (n > 1) variance += (d * (n1 / n) * (1 - n1 / n) * (n - d)) / (n - 1);
  }
  if (variance === 0) throw refusal('no-event-to-compare');
  return { observed, expected, variance, chiSquared: (observed - expected) ** 2 / variance };
}

/** The first time of a group that is not earlier: who is at risk there was at risk before. */
const firstFrom = (own: readonly Risk[], time: number) => own.find((risk) => risk.time >= time);
