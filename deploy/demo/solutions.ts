import type { ClosingReason, Random, SolutionKind } from '@duo/kernel';
import { jobContracts, luck, stableShare } from './calibration.ts';
import { monthsAfter, numberOf, workday } from './days.ts';
import { between, chance, weighted } from './draws.ts';
import type { Duo } from './duos.ts';
import { type DemoBranch, lastDay, planOf } from './plan.ts';

/** What a mentee found, from when to when. */
export type Solution = {
  readonly duo: Duo;
  readonly kind: SolutionKind;
  readonly startsOn: number;
  readonly endsOn: number;
  /** Of a job. */
  readonly contract: string;
  readonly stable: boolean;
};

const last = numberOf(lastDay);

/**
 * Exactly as many jobs, internships and trainings as the plan says. A duo that closed with a solution has one; the others
 * fall to people at random, to those who completed rather than to those who left. Some found an internship or a training
 * first and a job after it.
 */
export function solutionsOf(random: Random, branch: DemoBranch, duos: readonly Duo[]): Solution[] {
  const { jobs, internships, trainings, secondSolutions } = planOf(branch);
  const lastDuos = [...new Map(duos.map((duo) => [duo.mentee, duo])).values()];
  const found = lastDuos.filter(({ reason }) => reason === 'found-a-solution');
  const others = lucky(random, lastDuos, jobs + internships + trainings - secondSolutions - found.length);
  const firsts = random
    .shuffle([...found, ...others])
    .map((duo) => ({ duo, startsOn: startOf(random, duo) }))
    .sort((a, b) => Number(hasTimeForTwo(b)) - Number(hasTimeForTwo(a)));
  const kinds = dealt(random, { internships, trainings, jobs: jobs - secondSolutions, firstOfTwo: secondSolutions });
  return firsts.flatMap(({ duo, startsOn }, at): Solution[] => {
    const first = solutionOf(random, duo, kinds[at] as SolutionKind, startsOn);
    if (at >= secondSolutions) return [first];
    const then = workday(Math.min(first.endsOn + between(random, 1, 60), last - 2));
    return [first, solutionOf(random, duo, 'job', then)];
  });
}

type Counts = { internships: number; trainings: number; jobs: number; firstOfTwo: number };

/** The kinds in the order in which they are dealt: those that a job follows come first, and none of them is one. */
function dealt(random: Random, { internships, trainings, jobs, firstOfTwo }: Counts): SolutionKind[] {
  const cards = (kind: SolutionKind, count: number) => new Array<SolutionKind>(count).fill(kind);
  const notJobs = random.shuffle([...cards('internship', internships), ...cards('training', trainings)]);
  return [...notJobs.slice(0, firstOfTwo), ...random.shuffle([...notJobs.slice(firstOfTwo), ...cards('job', jobs)])];
}

const hasTimeForTwo = ({ startsOn }: { startsOn: number }) => startsOn < last - 200;

function lucky(random: Random, duos: readonly Duo[], count: number): Duo[] {
  const odds = (reason: ClosingReason) => (reason === 'completed' ? luck.completed : luck.left);
  return duos
    .filter(({ reason }) => reason !== 'found-a-solution')
    .map((duo) => ({ duo, at: -Math.log(1 - random.next()) / odds(duo.reason) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ duo }) => duo);
}

/** Around the closing that came of it; or from the second month of the duo to a year after it, most within four months. */
function startOf(random: Random, { reason, signedOn, closedOn }: Duo): number {
  if (reason === 'found-a-solution') return Math.max(signedOn + 20, workday(closedOn + between(random, -6, 12)));
  if (reason === 'completed' && chance(random, 0.34)) return workday(between(random, signedOn + 40, closedOn - 3));
  const until = chance(random, 0.68) ? closedOn + 120 : monthsAfter(closedOn, 11);
  return workday(between(random, closedOn + 1, Math.min(until, last - 2)));
}

/** Days that it lasts, at least and at most. */
const lasts: Readonly<Record<'stable' | 'short' | 'internship' | 'training', readonly [number, number]>> = {
  stable: [120, 900],
  short: [14, 84],
  internship: [30, 150],
  training: [40, 170],
};

function solutionOf(random: Random, duo: Duo, kind: SolutionKind, startsOn: number): Solution {
  if (kind !== 'job') {
    return { duo, kind, startsOn, endsOn: startsOn + between(random, ...lasts[kind]), contract: '', stable: false };
  }
  const contract = weighted(random, jobContracts);
  const stable = chance(random, stableShare[contract] as number);
  const endsOn = startsOn + between(random, ...lasts[stable ? 'stable' : 'short']);
  return { duo, kind, startsOn, endsOn, contract, stable };
}
