import {
  accompanied,
  completion,
  daysToMatch,
  exits,
  matched,
  meetings,
  mentorsAgain,
  ninetyDays,
  personsWithSolution,
  responses,
  solutions,
  type Value,
  type Within,
} from './figures.ts';
import { type Records, readFolder, together } from './records.ts';
import { barrierShift, funnel, qualitiesGained } from './told.ts';

/** The indicators of domain.md by number; K9 by side, and for K10 the days themselves as well. */
export type Counted = {
  figures: Record<string, Value[]>;
  funnel: Record<'mentee' | 'mentor', Record<string, number>>;
  daysToMatch: number[];
};
export type CountedBranch = { all: Counted; years: Record<string, Counted> };
export type CountedFolder = { synthetic: boolean; total: CountedBranch; branches: Record<string, CountedBranch> };

/** Counts the records in a folder: of each branch and of all together, of all years and of each. */
export function countFolder(folder: string): CountedFolder {
  const branches = readFolder(folder);
  const all = together([...branches.values()]);
  return {
    synthetic: all.people.some(({ synthetic }) => synthetic === 'yes'),
    total: countRecords(all),
    branches: Object.fromEntries([...branches].map(([branch, records]) => [branch, countRecords(records)])),
  };
}

export function countRecords(records: Records): CountedBranch {
  const of = (year: string) => countWithin(records, (day) => day?.slice(0, 4) === year);
  return {
    all: countWithin(records, (day) => Boolean(day)),
    years: Object.fromEntries(yearsOf(records).map((year) => [year, of(year)])),
  };
}

/** Every year in which something that is counted happened. */
function yearsOf({ people, duos, outcomes, measures, assessments }: Records): string[] {
  const days = [
    ...people.map(({ enrolled_on }) => enrolled_on),
    ...duos.flatMap(({ formed_on, signed_on }) => [formed_on, signed_on]),
    ...outcomes.map(({ starts_on }) => starts_on),
    ...measures.map(({ due_on }) => due_on),
    ...assessments.map(({ assessed_on }) => assessed_on),
  ];
  return [...new Set(days.flatMap((day) => (day ? [day.slice(0, 4)] : [])))].sort();
}

const countWithin = (records: Records, within: Within): Counted => ({
  figures: {
    K1: accompanied(records, within),
    K2: solutions(records, within),
    K2p: personsWithSolution(records, within),
    K3: exits(records, within, () => true),
    K4: exits(records, within, ({ kind }) => kind === 'job'),
    K5: exits(records, within, ({ kind, stable }) => kind === 'job' && stable === 'yes'),
    K6: ninetyDays(records, within),
    K7: completion(records, within),
    K8: mentorsAgain(records, within),
    K10: matched(records, within),
    K11: meetings(records, within),
    K12: barrierShift(records, within),
    K13: qualitiesGained(records, within),
    K16: responses(records, within),
  },
  funnel: { mentee: funnel(records, within, 'mentee'), mentor: funnel(records, within, 'mentor') },
  daysToMatch: daysToMatch(records, within),
});
