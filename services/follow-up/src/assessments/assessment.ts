import { isDeepStrictEqual } from 'node:util';
import { barriersAssessed, qualitiesRated } from '@duo/contracts';
import {
  type BarrierCode,
  type Day,
  type Id,
  type Period,
  type Quality,
  type Respondent,
  refusal,
  type TimePoint,
} from '@duo/kernel';
import { type Duo, type DuoId, refuseUnlessWithin } from '../duos/duo.js';

export type Barrier = { barrier: BarrierCode; severity: number; rank: number };
export type Rating = { quality: Quality; value: number };

/** How one respondent sees the mentee at one time point. An empty list was not asked. */
export type Assessment = {
  duo: DuoId;
  mentee: Id<'person'>;
  timePoint: TimePoint;
  respondent: Respondent;
  assessedOn: Day;
  period: Period;
  barriers: Barrier[];
  qualities: Rating[];
};

const ratedAt: readonly TimePoint[] = ['start', 'closing'];

/**
 * How the mentee is seen at a time point. Told anew by the same respondent it replaces what was told, but a list that was
 * not asked replaces nothing. Barriers at the start are told at intake, qualities at the start and at the closing.
 */
export function assess(duo: Duo, before: Assessment | null, given: Assessment, today: Day) {
  refuseUnlessWithin(duo, 'assessment', given.assessedOn, today);
  const { timePoint, barriers, qualities } = given;
  if (barriers.length + qualities.length === 0) throw refusal('nothing-was-assessed');
  if (timePoint === 'start' && barriers.length > 0) throw refusal('barriers-at-the-start-are-told-at-intake');
  if (qualities.length > 0 && !ratedAt.includes(timePoint))
    throw refusal('qualities-are-rated-at-start-and-closing', { timePoint });
  return replace(before, given);
}

/** What is kept after an assessment, and what of it is new. */
export function replace(before: Assessment | null, given: Assessment) {
  const next: Assessment = {
    ...given,
    barriers: given.barriers.length > 0 ? given.barriers : (before?.barriers ?? []),
    qualities: given.qualities.length > 0 ? given.qualities : (before?.qualities ?? []),
  };
  const again = (list: 'barriers' | 'qualities') =>
    given[list].length === 0 ||
    (before !== null && before.assessedOn === next.assessedOn && isDeepStrictEqual(before[list], next[list]));
  const events = [
    ...(again('barriers') || next.timePoint === 'start' ? [] : [barriersOf(next)]),
    ...(again('qualities') || !ratedAt.includes(next.timePoint) ? [] : [qualitiesOf(next)]),
  ];
  return { next, events };
}

const barriersOf = ({ duo, mentee, assessedOn, timePoint, respondent, period, barriers }: Assessment) =>
  barriersAssessed({ duo, mentee, assessedOn, timePoint, respondent, period, barriers });

const qualitiesOf = ({ duo, mentee, assessedOn, timePoint, qualities }: Assessment) =>
  qualitiesRated({ duo, mentee, ratedOn: assessedOn, timePoint, ratings: qualities });
