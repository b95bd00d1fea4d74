import { type Day, type SolutionKind, solutionKinds } from '@duo/kernel';
import type { DuoRow, Rows } from '../life/rows.js';
import { waits } from './duos.js';
import { withinYear } from './figures.js';
import { persons } from './indicator.js';
import { yearsIn } from './public.js';

/** What began in a year: persons and duos by signature, solutions by their start. */
export type OfYear = { year: number; persons: number; duos: number } & Record<SolutionKind, number>;

/** The same counts as K1 and K2, year by year, for a picture of how they went. */
export function byYear(rows: Rows): OfYear[] {
  return yearsIn(rows).map((year) => {
    const within = withinYear(year);
    const signed = rows.duos.filter(({ signedOn }) => within(signedOn));
    const found = rows.solutions.filter(({ startsOn }) => within(startsOn));
    const counts = solutionKinds.map((kind) => [kind, found.filter((one) => one.kind === kind).length] as const);
    const of = Object.fromEntries(counts) as Record<SolutionKind, number>;
    return { year, persons: persons(signed).size, duos: signed.length, ...of };
  });
}

/** Duos by the days from the mentee's last interview to the yes of both; `to` is the last day that counts, null: any. */
export type Waited = { from: number; to: number | null; duos: number };

/** Ends of the target of 15 to 30 days stand at the ends of bins. */
const bins: readonly (readonly [from: number, to: number | null])[] = [
  [0, 7],
  [8, 14],
  [15, 30],
  [31, 45],
  [46, 60],
  [61, 90],
  [91, null],
];

/** How the days of K10 are spread, over the same duos. */
export function waitingTimes(duos: readonly DuoRow[], within: (day: Day | null) => boolean): Waited[] {
  const days = waits(duos, within);
  return bins.map(([from, to]) => {
    const duosHere = days.filter((day) => day >= from && (to === null || day <= to)).length;
    return { from, to, duos: duosHere };
  });
}
