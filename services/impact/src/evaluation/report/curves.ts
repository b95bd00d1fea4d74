import { pValueOf, quantileOf } from '../distributions.js';
import type { Curve, CurveEstimate, CurvePoint } from '../evaluation.js';
import { effectOf } from '../interval.js';
import type { AskedCurve } from '../specification/schema.js';
import type { Study } from '../study/study.js';
import { kaplanMeier, type Step } from '../survival/kaplan-meier.js';
import { logRank } from '../survival/log-rank.js';
import type { Subject } from '../survival/risk.js';
import { median, restrictedMean } from '../survival/summary.js';

type Group = { readonly name: string; readonly subjects: readonly Subject[]; readonly steps: readonly Step[] };

/** The time until the event, group by group: curves, medians, restricted means, and of two groups how they differ. */
export function curvesOf(
  study: Study,
  { by = null, weights, conf, horizon: given }: AskedCurve,
  weightOf: ((row: number) => number) | undefined,
  level: number,
): Omit<CurveEstimate, 'label'> {
  const z = quantileOf(level);
  const groups = groupsOf(study, by, weightOf).map(
    ({ name, subjects }): Group => ({ name, subjects, steps: kaplanMeier(subjects, conf, z) }),
  );
  const horizon = given ?? Math.min(...groups.map(({ steps }) => steps.at(-1)?.time ?? 0));
  const curves = groups.map((group) => curveOf(group, horizon, z));
  return { method: 'kaplan-meier', by, weights, conf, curves, ...compared(groups, curves, z, weightOf !== undefined) };
}

function compared(groups: readonly Group[], curves: readonly Curve[], z: number, weighted: boolean) {
  const [first, second] = groups;
  const [one, other] = curves.map(({ restrictedMean: mean }) => mean);
  if (!first || !second || !one || !other || groups.length > 2) return {};
  const { standardError: se, ...effect } = effectOf(other.estimate - one.estimate, Math.hypot(one.se, other.se), z);
  const difference = { horizon: one.horizon, ...effect, se, pValue: pValueOf(effect.estimate / se) };
  if (weighted) return { difference };
  const { chiSquared } = logRank(first.subjects, second.subjects);
  return { logRank: { chiSquared, pValue: pValueOf(Math.sqrt(chiSquared)) }, difference };
}

function curveOf({ name, subjects, steps }: Group, horizon: number, z: number): Curve {
  const { time, lower, upper } = median(steps);
  const mean = restrictedMean(steps, horizon);
  const { standardError: se, ...effect } = effectOf(mean.mean, mean.standardError, z);
  return {
    group: name,
    n: subjects.length,
    events: subjects.filter(({ event }) => event).length,
    median: { time: time ?? null, lower: lower ?? null, upper: upper ?? null },
    restrictedMean: { horizon, ...effect, se },
    points: steps.map(pointOf),
  };
}

const pointOf = ({ time, survival, interval, atRisk, events, censored }: Step): CurvePoint => ({
  time,
  survival,
  lower: interval?.lower ?? null,
  upper: interval?.upper ?? null,
  atRisk,
  events,
  censored,
});

function groupsOf({ survival, groups, rows }: Study, by: string | null, weightOf?: (row: number) => number) {
  const names = by === null ? undefined : groups[by];
  const values = [...new Set(names ?? ['all'])].toSorted(ascending);
  return values.map((name) => {
    const members = Array.from({ length: rows }, (_, row) => row).filter((row) => (names?.[row] ?? 'all') === name);
    const subjects = members.flatMap((row): Subject[] => {
      const time = survival?.times[row];
      const event = survival?.events[row];
      const weight = weightOf?.(row);
      // An estimated weight may be so small that it is none.
      if (time === undefined || event === undefined || weight === 0) return [];
      return [{ time, event, ...(weight === undefined ? {} : { weight }) }];
    });
    return { name, subjects };
  });
}

/** 2 before 10 where both are numbers. */
function ascending(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  if (Number.isNaN(difference) || difference === 0) return one < other ? -1 : 1;
  return difference;
}
