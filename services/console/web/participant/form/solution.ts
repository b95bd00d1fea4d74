import type { Contract, SolutionKind } from '@duo/kernel';
import { type DayParts, dayFrom, isEmptyDay, noDay } from './day.js';
import type { Fault } from './fault.js';
import { formWords } from './form.texts.js';
import { solutionWords } from './solution.texts.js';

/** A job, internship or training that was found; its day may be missing. */
export type FoundAnswers = { found: SolutionKind | 'nothing' | ''; startsOn: DayParts; contract: Contract | '' };

export const noFound: FoundAnswers = { found: '', startsOn: noDay, contract: '' };

/** The solution as it is sent: only with the day on which it began. */
export function solutionOf({ found, startsOn, contract }: FoundAnswers) {
  const day = dayFrom(startsOn);
  if (found === '' || found === 'nothing' || !day) return null;
  const kept = found === 'job' ? contract || null : null;
  return {
    kind: found,
    startsOn: day,
    contract: kept,
    months: null,
    weeklyHours: null,
    occupation: null,
    sector: null,
  };
}

export function checkFound({ found, startsOn }: FoundAnswers, isDayNeeded: boolean): Fault[] {
  if (found === '') return [{ field: 'found', words: formWords.answerMissing }];
  if (found === 'nothing' || (!isDayNeeded && isEmptyDay(startsOn)) || dayFrom(startsOn)) return [];
  return [{ field: 'startsOn', words: solutionWords.startsOnMissing }];
}
