import { type BarrierCode, barriers } from '@duo/kernel';

/* From what impact answers to what is shown: nothing is counted here, only put in its place. */

export type Value = { part: string | null; numerator: number; denominator: number | null };
export type Figure = {
  id: string;
  name: { fr: string; nl: string; en: string };
  definition: { fr: string; nl: string; en: string };
  unit: string;
  values: readonly Value[];
};

/** A value of an indicator by its part; undefined where impact has none of the name. */
export const valueIn = (figures: readonly Figure[], id: string, part: string | null = null): Value | undefined =>
  figures.find((figure) => figure.id === id)?.values.find((value) => value.part === part);

/** Numerator by denominator; undefined where nobody is counted, for a share of nobody is not zero. */
export const shareOf = (value: Value | undefined): number | undefined =>
  value?.denominator ? value.numerator / value.denominator : undefined;

/** A barrier then and with hindsight, each with how many were asked. */
export type Shift = {
  barrier: BarrierCode;
  start: number;
  hindsight: number;
  /** In percentage points. */
  shift: number;
  named: { start: number; hindsight: number };
  asked: { start: number; hindsight: number };
};

/** The barriers by how much more they are named with hindsight, of all who were asked or of those asked both times. */
export function shiftsOf(figures: readonly Figure[], paired: boolean): Shift[] {
  const prefix = paired ? 'paired-' : '';
  return barriers
    .flatMap((barrier): Shift[] => {
      const [start, hindsight] = (['start', 'hindsight'] as const).map((when) =>
        valueIn(figures, 'K12', `${barrier}-${prefix}${when}`),
      );
      const [then, now] = [shareOf(start), shareOf(hindsight)];
      if (!start || !hindsight || then === undefined || now === undefined) return [];
      return [
        {
          barrier,
          start: then,
          hindsight: now,
          shift: (now - then) * 100,
          named: { start: start.numerator, hindsight: hindsight.numerator },
          asked: { start: start.denominator ?? 0, hindsight: hindsight.denominator ?? 0 },
        },
      ];
    })
    .sort((a, b) => b.shift - a.shift);
}

export type Step = { step: string; figures: readonly { year: number; side: string; numerator: number }[] };

/** How many came to each step of the way to a duo, in a year of enrolment or in all. */
export const funnelOf = (steps: readonly Step[], side: 'mentee' | 'mentor', year: number | undefined) =>
  steps.map(({ step, figures }) => {
    const counted = figures.filter((one) => one.side === side && (year === undefined || one.year === year));
    return { step, persons: counted.reduce((sum, { numerator }) => sum + numerator, 0) };
  });

/** Labels at the end of lines, moved apart so that each can be read; `at` and the answer are from the top, in pixels. */
export function apart(at: readonly number[], height: number, bottom: number): number[] {
  const order = at.map((_, index) => index).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    last = Math.max(at[index] ?? 0, last + height);
    placed[index] = last;
  }
  let next = bottom + height;
  for (const index of order.toReversed()) {
    next = Math.min(placed[index] ?? 0, next - height);
    placed[index] = next;
  }
  return placed;
}
