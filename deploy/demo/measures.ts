import type { Moment, Random, Situation } from '@duo/kernel';
import { closingAnswers, month12Answers } from './calibration.ts';
import { monthsAfter, numberOf, workday } from './days.ts';
import { between, chance, weighted } from './draws.ts';
import type { Duo } from './duos.ts';
import type { Mentee } from './people/person.ts';
import { lastDay } from './plan.ts';
import type { Solution } from './solutions.ts';

/** A question to the mentee after a duo, and what became of it by the last day. */
export type Measure = {
  readonly duo: Duo;
  readonly moment: Moment;
  readonly dueOn: number;
  readonly askedOn?: number;
  readonly answeredOn?: number;
  readonly unreachedOn?: number;
  readonly daysWorked?: number;
  readonly situation?: Situation;
};

type Found = ReadonlyMap<Mentee, readonly Solution[]>;

const last = numberOf(lastDay);
/** Who does not answer is given up after six weeks. */
const givenUpAfterDays = 42;

/** The measure at the closing of each duo, and the one twelve months after it where that day has come. */
export function measuresOf(random: Random, duos: readonly Duo[], found: Found): Measure[] {
  return duos.flatMap((duo) => {
    const own = found.get(duo.mentee) ?? [];
    const later = monthsAfter(duo.closedOn, 12);
    const closing = measure(random, own, { duo, moment: 'closing', dueOn: duo.closedOn });
    return later > last ? [closing] : [closing, measure(random, own, { duo, moment: 'month-12', dueOn: later })];
  });
}

function measure(random: Random, own: readonly Solution[], due: Pick<Measure, 'duo' | 'moment' | 'dueOn'>): Measure {
  const askedOn = workday(due.dueOn + between(random, 0, 3));
  const answers = chance(random, answering(own, due));
  const settledOn = askedOn + (answers ? between(random, 0, 30) : givenUpAfterDays);
  if (askedOn > last) return due;
  if (settledOn > last) return { ...due, askedOn };
  if (!answers) return { ...due, askedOn, unreachedOn: settledOn };
  const answered = { ...due, askedOn, answeredOn: settledOn, situation: situationOn(random, own, settledOn) };
  return due.moment === 'closing' ? answered : { ...answered, daysWorked: daysWorked(own, due.dueOn) };
}

function answering(
  own: readonly Solution[],
  { duo, moment, dueOn }: Pick<Measure, 'duo' | 'moment' | 'dueOn'>,
): number {
  const reached = duo.reason === 'completed' || duo.reason === 'found-a-solution';
  if (moment === 'closing') return reached ? closingAnswers.reached : closingAnswers.left;
  return own.some(({ startsOn }) => startsOn <= dueOn) ? month12Answers.withSolution : month12Answers.without;
}

/** What the mentee does on that day: what was found last and still goes on. */
function situationOn(random: Random, own: readonly Solution[], day: number): Situation {
  const current = own.findLast(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day);
  return current?.kind ?? weighted(random, { looking: 72, studies: 11, inactive: 17 });
}

/** Working days in jobs within the twelve months up to that day, five a week. */
function daysWorked(own: readonly Solution[], until: number): number {
  const from = monthsAfter(until, -12);
  const days = own
    .filter(({ kind }) => kind === 'job')
    .map(({ startsOn, endsOn }) => Math.max(0, Math.min(endsOn, until) - Math.max(startsOn, from)));
  return Math.round((days.reduce((sum, one) => sum + one, 0) * 5) / 7);
}
