import { refusal } from '@duo/kernel';
import { greenwood, type Step } from './kaplan-meier.js';

export type Median = {
  /** undefined: fewer than that share had the event while people were followed. */
  readonly time: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
};

/**
 * The time by which a share of people had the event, a half by default, with the interval of Brookmeyer and Crowley
 * (Biometrics 38 (1982)): the times at which the limits of the curve cross it. Where the curve lies on the share, the middle
 * of that stretch is meant.
 */
export function median(curve: readonly Step[], share = 0.5): Median {
  const crossing = (height: (step: Step) => number | undefined) => crossed(curve, height, 1 - share);
  return {
    time: crossing(({ survival }) => survival),
    lower: crossing(({ interval }) => interval?.lower),
    upper: crossing(({ interval }) => interval?.upper),
  };
}

/** The share without the event at a time; 1 before anything was observed. undefined: nobody was followed so long. */
export function survivalAt(curve: readonly Step[], time: number): number | undefined {
  const last = curve.at(-1);
  if (last !== undefined && time > last.time && last.survival > 0) return undefined;
  return curve.findLast((step) => step.time <= time)?.survival ?? 1;
}

/**
 * The mean time without the event within a horizon, the area under the curve until then, with the error
 * Σ (area from t to the horizon)² d/(n(n - d)) (Irwin 1949; Royston and Parmar, Statistics in Medicine 30 (2011)).
 * Refuses a horizon up to which nobody was followed: the curve says nothing there.
 */
export function restrictedMean(curve: readonly Step[], horizon: number): { mean: number; standardError: number } {
  if (!(horizon > 0)) throw refusal('horizon-not-positive', { horizon });
  const lasts = curve.at(-1)?.time ?? 0;
  if (survivalAt(curve, horizon) === undefined) throw refusal('horizon-after-follow-up', { horizon, lasts });
  let [area, variance, until] = [0, 0, horizon];
  for (const step of curve.filter(({ time }) => time <= horizon).reverse()) {
    area += step.survival * (until - step.time);
    // Where nobody is left, no area is left either.
    if (step.hazard < 1) variance += area * area * greenwood(step);
    until = step.time;
  }
  return { mean: area + until, standardError: Math.sqrt(variance) };
}

function crossed(curve: readonly Step[], height: (step: Step) => number | undefined, level: number) {
  // A product of shares that is a half on paper may miss it by rounding.
  const near = 1e-8;
  const first = curve.findIndex((step) => (height(step) ?? Number.POSITIVE_INFINITY) < level + near);
  const step = curve[first];
  if (step === undefined) return undefined;
  const reached = height(step) ?? Number.NaN;
  if (Math.abs(reached - level) >= near) return step.time;
  const next = curve.slice(first).find((later) => (height(later) ?? Number.POSITIVE_INFINITY) < reached);
  return next === undefined ? step.time : (step.time + next.time) / 2;
}
