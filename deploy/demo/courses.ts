import type { ClosingReason, Random } from '@duo/kernel';
import { earlyEndings, endings, leavesTheMentee } from './calibration.ts';
import { isWorkday, monthOf, monthsAfter, numberOf, workday } from './days.ts';
import { between, deck, weighted } from './draws.ts';
import { accompaniedIn, type DemoBranch, firstSignedAfterDays, lastSigned, planOf, waves } from './plan.ts';

/** What became of a duo: its days and how it ended. */
export type Course = { readonly signedOn: number; readonly closedOn: number; readonly reason: ClosingReason };

/** The duos of one mentee: one, and for some of those who were left by the mentor a second. */
export type Courses = readonly [first: Course, second?: Course | undefined];

/** How likely an agreement is in each month: few in summer, most when courses begin. */
const season = [0.9, 1, 1.1, 1, 1, 0.9, 0.4, 0.45, 1.3, 1.2, 1.1, 0.6];
const dips = waves.map(({ from, until, signed }) => ({ from: numberOf(from), until: numberOf(until), signed }));
const last = numberOf(lastSigned);

/** The duos of everybody a branch accompanied, as many as the plan says, in the order of the first agreement. */
export function coursesOf(random: Random, branch: DemoBranch): Courses[] {
  const { accompanied, secondDuos, opened } = planOf(branch);
  const persons = accompaniedIn(branch);
  const from = numberOf(opened) + firstSignedAfterDays;
  const signed = Object.entries(accompanied).flatMap(([year, count]) =>
    Array.from({ length: count }, () => signingDay(random, Number(year), from)),
  );
  signed.sort((a, b) => a - b);
  const again = new Set(
    random.shuffle(signed.flatMap((day, at) => (day < last - 270 ? [at] : []))).slice(0, secondDuos),
  );
  const firsts = firstEndings(random, persons, secondDuos);
  return signed.map((day, at): Courses => {
    if (!again.has(at)) return [courseOf(random, day, firsts.pop() as ClosingReason)];
    const first = courseOf(random, day, weighted(random, leavesTheMentee));
    const second = courseOf(random, workday(first.closedOn + between(random, 20, 75)), weighted(random, good));
    return [first, second];
  });
}

const good = { completed: endings.completed, 'found-a-solution': endings.solution };

/** How the duos of those end who had one only, so that among all duos the shares are as calibrated. */
function firstEndings(random: Random, persons: number, secondDuos: number): ClosingReason[] {
  const early = Math.round((persons + secondDuos) * (1 - endings.completed - endings.solution)) - secondDuos;
  const reached = deck<ClosingReason>(random, good, persons - secondDuos - early);
  return random.shuffle([...reached, ...deck(random, earlyEndings, early)]);
}

/** A working day of the year on which the branch was open, rarely in summer and in the waves of the crisis. */
function signingDay(random: Random, year: number, opened: number): number {
  const from = Math.max(opened, numberOf(`${year}-01-01`));
  const until = Math.min(last, numberOf(`${year}-12-31`));
  for (;;) {
    const day = between(random, from, until);
    const dip = dips.find(({ from, until }) => day >= from && day <= until)?.signed ?? 1;
    if (isWorkday(day) && random.next() * 1.3 < (season[monthOf(day)] as number) * dip) return day;
  }
}

function courseOf(random: Random, signedOn: number, reason: ClosingReason): Course {
  const end = monthsAfter(signedOn, 6);
  if (reason === 'completed') return { signedOn, reason, closedOn: workday(end + between(random, 0, 9)) };
  const closedOn =
    reason === 'found-a-solution' ? signedOn + between(random, 45, 165) : signedOn + between(random, 14, 150);
  return { signedOn, reason, closedOn: workday(closedOn) };
}
