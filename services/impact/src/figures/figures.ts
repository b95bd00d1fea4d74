import type { Day, Localized } from '@duo/kernel';
import type { Rows } from '../life/rows.js';
import { barrierShift, qualitiesGained } from './barriers.js';
import { accompanied, completion, daysToMatch, meetings, mentorsAgain } from './duos.js';
import type { Indicator, Value } from './indicator.js';
import { jobs, ninetyDays, personsWithSolution, positiveExits, responses, solutions, stableJobs } from './outcomes.js';

/** Every indicator but the funnel (K9), which counts persons before a duo. */
export const indicators: readonly Indicator[] = [
  accompanied,
  solutions,
  personsWithSolution,
  positiveExits,
  jobs,
  stableJobs,
  ninetyDays,
  completion,
  mentorsAgain,
  daysToMatch,
  meetings,
  barrierShift,
  qualitiesGained,
  responses,
];

export type Figure = { id: string; name: Localized; definition: Localized; unit: Indicator['unit']; values: Value[] };

/** All indicators of a year, or of all years. */
export function figuresOf(rows: Rows, year: number | undefined, today: Day): Figure[] {
  const within = withinYear(year);
  return indicators.map(({ count, ...told }) => ({ ...told, values: count(rows, within, today) }));
}

export const withinYear = (year: number | undefined) => (day: Day | null) =>
  day !== null && (year === undefined || day.startsWith(`${year}-`));
