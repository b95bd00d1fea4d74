import { type Quality, qualities, type Random, type TimePoint } from '@duo/kernel';
import { type Told, toldWithHindsight } from './barriers.ts';
import { hindsightAnswers, ratesAtClosing, ratingChanges } from './calibration.ts';
import { numberOf, workday } from './days.ts';
import { between, chance, weighted } from './draws.ts';
import type { Duo } from './duos.ts';
import type { Mentee } from './people/person.ts';
import { lastDay } from './plan.ts';

export type Ratings = Readonly<Record<Quality, number>>;

/** What a mentee told at one time; at the start once of the barriers, before there is a duo, and once of the qualities. */
export type Assessment = {
  readonly mentee: Mentee;
  readonly duo?: Duo;
  readonly assessedOn: number;
  readonly timePoint: TimePoint;
  readonly barriers?: readonly Told[];
  readonly qualities?: Ratings;
};

const last = numberOf(lastDay);

/** What was told by mentees with a duo, in the order of their duos, each time point once a person. */
export function assessmentsOf(random: Random, own: readonly Duo[], hasSolution: boolean): Assessment[] {
  const [first, final] = [own[0] as Duo, own.at(-1) as Duo];
  const { mentee } = first;
  const start = chance(random, 0.93) ? rated(random) : undefined;
  const reached = final.reason === 'completed' || final.reason === 'found-a-solution';
  const told: Assessment[] = [...atInterview(mentee)];
  if (start) told.push({ mentee, duo: first, assessedOn: first.signedOn, timePoint: 'start', qualities: start });
  if (chance(random, reached ? ratesAtClosing.reached : ratesAtClosing.left))
    told.push({
      ...{ mentee, duo: final, assessedOn: final.closedOn, timePoint: 'closing' },
      barriers: lighter(random, mentee.barriers),
      qualities: changed(random, start ?? rated(random)),
    });
  const asked = workday(final.closedOn + between(random, 45, 420));
  if (asked <= last && chance(random, hasSolution ? hindsightAnswers.withSolution : hindsightAnswers.without))
    told.push({
      ...{ mentee, duo: final, assessedOn: asked, timePoint: 'hindsight' },
      barriers: toldWithHindsight(random, mentee.barriers),
    });
  return told;
}

/** What a mentee named at the interview; who came to none was not asked. */
export const atInterview = (mentee: Mentee): Assessment[] => {
  const { interviewedOn, outcome } = mentee.way;
  if (!interviewedOn || outcome === 'withdrawn') return [];
  return [{ mentee, assessedOn: interviewedOn, timePoint: 'start', barriers: mentee.barriers }];
};

/** The barriers of the start as they are at the closing, some of them gone: a severity of 0. */
const lighter = (random: Random, barriers: readonly Told[]): Told[] =>
  barriers
    .map(({ barrier, severity }) => ({ barrier, severity: Math.max(0, severity - between(random, 0, 3)) }))
    .sort((a, b) => b.severity - a.severity);

const each = (of: (quality: Quality) => number): Ratings =>
  Object.fromEntries(qualities.map((quality) => [quality, of(quality)])) as Ratings;

const rated = (random: Random): Ratings => each(() => Number(weighted(random, { 1: 12, 2: 33, 3: 36, 4: 16, 5: 3 })));

const changed = (random: Random, before: Ratings): Ratings =>
  each((quality) => Math.min(5, Math.max(1, before[quality] + Number(weighted(random, ratingChanges)))));
