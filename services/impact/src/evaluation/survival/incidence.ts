import { type Interval, z95 } from '../interval.js';
import { risks } from './risk.js';

/** Somebody observed until `time`: until the first of several events, its cause, or (undefined) until nobody knows further. */
export type Outcome = { readonly time: number; readonly cause: string | undefined };

export type Incidence = {
  readonly time: number;
  /** The share who had this cause first, by this time. */
  readonly incidence: number;
  readonly standardError: number;
  readonly interval: Interval;
};

type Moment = {
  time: number;
  /** People at risk; events of any cause and of this one. */
  n: number;
  d: number;
  own: number;
  /** Free of any event just before. */
  before: number;
  incidence: number;
};

/**
 * Cumulative incidence of one cause among several that exclude each other, Σ S(t-) d_k/n (Aalen and Johansen, Scand. J.
 * Statist. 5 (1978)), with the error of the delta method (Marubini and Valsecchi, *Analysing Survival Data* (1995), 10.2.1):
 * Σ (F - F_i)² d/(n(n - d)) + Σ S_i² d_k(n - d_k)/n³ - 2 Σ (F - F_i) S_i d_k/n², F_i at a time, S_i just before it.
 * The interval is F ± z errors, within 0 and 1.
 *
 * A job, an internship and a training compete: one minus Kaplan-Meier with the others censored would count shares of people
 * who had another solution, and the three would add up to more than all. Assumes that who is no longer followed has the same
 * prospects. A higher incidence of one cause may only mean a lower one of another: look at all.
 */
export function cumulativeIncidence(outcomes: readonly Outcome[], cause: string, z = z95): Incidence[] {
  const all = risks(outcomes.map(({ time, cause: of }) => ({ time, event: of !== undefined })));
  const struck = new Map<number, number>();
  for (const { time, cause: of } of outcomes) if (of === cause) struck.set(time, (struck.get(time) ?? 0) + 1);
  let [before, incidence] = [1, 0];
  const moments: Moment[] = [];
  return all.map(({ time, atRisk: n, events: d, hazard }) => {
    const own = struck.get(time) ?? 0;
    incidence += (before * own) / n;
    if (d > 0) moments.push({ time, n, d, own, before, incidence });
    before *= 1 - hazard;
    const standardError = Math.sqrt(Math.max(0, variance(moments, incidence)));
    const half = z * standardError;
    const interval = { lower: Math.max(0, incidence - half), upper: Math.min(1, incidence + half) };
    return { time, incidence, standardError, interval };
  });
}

function variance(moments: readonly Moment[], incidence: number): number {
  return moments.reduce((sum, { n, d, own, before, incidence: then }) => {
    const since = incidence - then;
    // At the end, when everybody left has an event, nothing comes after: since is 0.
    const others = n === d ? 0 : (since * since * d) / (n * (n - d));
    return sum + others + (before * before * own * (n - own)) / n ** 3 - (2 * since * before * own) / n ** 2;
  }, 0);
}
