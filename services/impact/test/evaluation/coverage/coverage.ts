import { type Estimator, estimate, sharedOf } from '../../../src/evaluation/estimator.js';
import { wilson } from '../../../src/evaluation/rates.js';
import { type Design, type Size, studyOf, trueEffect } from './simulation.js';

const pairs = {
  method: 'matching',
  distance: 'propensity',
  link: 'logit',
  covariance: 'within-group',
  ratio: 1,
  replacement: false,
  order: 'largest',
  caliper: null,
  exact: [],
  ties: false,
  biasAdjust: false,
  se: 'cluster',
} as const;

/** Whose intervals are counted; the naive difference stands beside, for what adjusting is worth. */
export const counted: Readonly<Record<string, Estimator>> = {
  AIPW: { method: 'aipw', link: 'logit' },
  'IPW, stacked errors': { method: 'ipw', link: 'logit', se: 'stacked' },
  'matched pairs': pairs,
  'matched pairs, caliper 0.2': { ...pairs, caliper: 0.2 },
  'entropy balancing': { method: 'entropy-balancing', se: 'HC0' },
  'naive difference': { method: 'difference', se: 'welch' },
};

/** Sums over studies, which several threads can make apart. */
export type Tally = {
  studies: number;
  covered: number;
  estimates: number;
  squares: number;
  errors: number;
  widths: number;
};
export type Tallies = Record<string, Tally>;

/** Which studies of a seed: every `step`-th from the first on. */
export type Share = {
  readonly design: Design;
  readonly seed: number;
  readonly size: Size;
  readonly of: number;
  readonly first: number;
  readonly step: number;
};

/** How often each interval covers the effect that is known, and what it is made of. */
export function tallied({ design, seed, size, of, first, step }: Share, names = Object.keys(counted)): Tallies {
  const tallies = Object.fromEntries(names.map((name) => [name, empty()]));
  for (let n = first; n < of; n += step) {
    const study = studyOf(design, seed, n, size);
    const shared = sharedOf(study);
    for (const name of names) {
      const [estimator, tally] = [counted[name], tallies[name]];
      if (!estimator || !tally) throw new RangeError(`there is no ${name}`);
      add(tally, estimate(study, estimator, shared));
    }
  }
  return tallies;
}

const empty = (): Tally => ({ studies: 0, covered: 0, estimates: 0, squares: 0, errors: 0, widths: 0 });

function add(tally: Tally, found: { estimate: number; se: number; lower: number; upper: number }): void {
  tally.studies += 1;
  tally.covered += found.lower <= trueEffect && trueEffect <= found.upper ? 1 : 0;
  tally.estimates += found.estimate;
  tally.squares += found.estimate ** 2;
  tally.errors += found.se;
  tally.widths += found.upper - found.lower;
}

export function together(parts: readonly Tallies[]): Tallies {
  const names = Object.keys(parts[0] ?? {});
  const sumOf = (name: string, field: keyof Tally) => parts.reduce((sum, part) => sum + (part[name]?.[field] ?? 0), 0);
  return Object.fromEntries(
    names.map((name) => {
      const fields = Object.keys(empty()) as (keyof Tally)[];
      return [name, Object.fromEntries(fields.map((field) => [field, sumOf(name, field)])) as Tally];
    }),
  );
}

/** A line for each estimator: how often it covers, with the interval of Wilson that so many studies leave, and why. */
export function linesOf(tallies: Tallies): string[] {
  const head = ['', 'covers', 'of studies', 'bias', 'SD', 'mean SE', 'mean width'];
  const rows = Object.entries(tallies).map(([name, { studies, covered, estimates, squares, errors, widths }]) => {
    const { lower, upper } = wilson({ successes: covered, of: studies });
    const mean = estimates / studies;
    const deviation = Math.sqrt((squares - studies * mean ** 2) / (studies - 1));
    const percent = (share: number) => (100 * share).toFixed(1);
    return [
      name,
      `${percent(covered / studies)} % (${percent(lower)} to ${percent(upper)})`,
      String(studies),
      (mean - trueEffect).toFixed(4),
      deviation.toFixed(4),
      (errors / studies).toFixed(4),
      (widths / studies).toFixed(3),
    ];
  });
  const widest = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => cells[at]?.length ?? 0)));
  return [head, ...rows].map((cells) =>
    cells
      .map((cell, at) => cell.padEnd(widest[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
