import { type BarrierCode, barriers, type Localized } from '@duo/kernel';

/* From what impact answers to what is shown: nothing is counted here, only put in its place. */

export type Value = { part: string | null; numerator: number; denominator: number | null };
export type Figure = {
  id: string;
  name: Localized;
  definition: Localized;
  unit: string;
  values: readonly Value[];
};

export const figureIn = (figures: readonly Figure[], id: string) => figures.find((figure) => figure.id === id);

/** A value of an indicator by its part; undefined where impact has none of the name. */
export const valueIn = (figures: readonly Figure[], id: string, part: string | null = null): Value | undefined =>
  figureIn(figures, id)?.values.find((value) => value.part === part);

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

type CountedStep = { year: number; side: string; numerator: number; denominator: number };
export type Step = { step: string; definition: Localized; figures: readonly CountedStep[] };

/** How many came to each step of the way to a duo, and out of how many, in a year of enrolment or in all. */
export const funnelOf = (steps: readonly Step[], side: 'mentee' | 'mentor', year: number | undefined) =>
  steps.map(({ step, figures }) => {
    const counted = figures.filter((one) => one.side === side && (year === undefined || one.year === year));
    const sum = (of: 'numerator' | 'denominator') => counted.reduce((before, one) => before + one[of], 0);
    return { step, persons: sum('numerator'), of: sum('denominator') };
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

/** Round numbers along an axis, from nought to the first that nothing exceeds; about so many of them. */
export function ticksTo(most: number, many: number): number[] {
  const rough = Math.max(most, 1) / many;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, at) => at * step);
}

/** Where the entries of a legend stand: one after the other, in as many rows as the width asks for. */
export function legendOf<Entry extends { name: string }>(entries: readonly Entry[], width: number) {
  const letter = 8;
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const needed = 26 + entry.name.length * letter + 16;
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const placed = { ...entry, x, row };
    x += needed;
    return placed;
  });
}

/** A name in one line, or in two of about the same length where it is longer than so many letters. */
export function linesOf(name: string, letters: number): string[] {
  if (name.length <= letters) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
