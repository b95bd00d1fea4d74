import type { BarrierCode, ClosingReason, Moment, Period, Quality, Side, Situation } from '@duo/kernel';
import type { DuoFile } from '../api.js';
import { check, isDay, optional, type SolutionDraft, solutionBody, whole } from './bodies.js';

export type BarrierTold = { barrier: BarrierCode; severity: number };
export type Rated = Partial<Record<Quality, number>>;
export const ratings = (rated: Rated) =>
  Object.entries(rated).map(([quality, value]) => ({ quality: quality as Quality, value }));

export type ClosingDraft = {
  reason: ClosingReason | '';
  closedOn: string;
  mentor: 'yes' | 'no' | null;
  mentee: 'yes' | 'no' | null;
};
export const closingBody = ({ reason, closedOn, mentor, mentee }: ClosingDraft) => {
  const leaver = leaverOf(reason);
  return check(
    {
      reason: [!reason, 'choose'],
      closedOn: [!isDay(closedOn), 'day'],
      mentor: [leaver !== 'mentor' && !mentor, 'choose'],
      mentee: [leaver !== 'mentee' && !mentee, 'choose'],
    },
    () => ({
      ...{ closedOn, reason: reason || ('other' as const) },
      mentorGoesOn: leaver !== 'mentor' && mentor === 'yes',
      menteeReturns: leaver !== 'mentee' && mentee === 'yes',
    }),
  );
};

export const leaverOf = (reason: string): Side | null =>
  reason === 'mentee-withdrew' ? 'mentee' : reason === 'mentor-withdrew' ? 'mentor' : null;

export type Consequence =
  | `${Side}-returns`
  | `${Side}-returns-first`
  | `${Side}-ends`
  | 'letters'
  | 'letters-sent'
  | 'measures'
  | 'never-accompanied';

/** What closing a duo does; it is told before, for it cannot be taken back. */
export function consequencesOf(
  { signedOn, endsOn }: Pick<DuoFile, 'signedOn' | 'endsOn'>,
  body: { reason: string; mentorGoesOn: boolean; menteeReturns: boolean },
  today: string,
): Consequence[] {
  const keeps = leaverOf(body.reason) !== null;
  const of = (side: Side, returns: boolean): Consequence => {
    if (!returns) return `${side}-ends`;
    return keeps ? `${side}-returns-first` : `${side}-returns`;
  };
  const asked = endsOn !== null && today >= endsOn;
  const after: Consequence[] = signedOn ? [asked ? 'letters-sent' : 'letters', 'measures'] : ['never-accompanied'];
  return [of('mentor', body.mentorGoesOn), of('mentee', body.menteeReturns), ...after];
}

export type LookBackDraft = {
  satisfaction: '1' | '2' | '3' | '4' | '5' | null;
  recommend: 'yes' | 'no' | null;
  comment: string;
  period: Period;
  barriers: BarrierTold[];
  qualities: Rated;
};
export const lookBackBody = (side: Side, draft: LookBackDraft) =>
  check({ satisfaction: [!draft.satisfaction, 'choose'], recommend: [!draft.recommend, 'choose'] }, () => ({
    ...{ side, satisfaction: Number(draft.satisfaction), wouldRecommend: draft.recommend === 'yes' },
    ...{ comment: optional(draft.comment), period: draft.period },
    ...(side === 'mentee' ? { barriers: draft.barriers, qualities: ratings(draft.qualities) } : {}),
  }));

export type MeasureDraft = {
  situation: Situation | null;
  answeredOn: string;
  daysWorked: string;
  withSolution: boolean;
  solution: SolutionDraft;
};
export const measureBody = (moment: Moment, draft: MeasureDraft) => {
  const { situation, answeredOn, daysWorked } = draft;
  const asksDays = moment === 'month-12' && daysWorked !== '';
  const works = situation === 'job' || situation === 'internship' || situation === 'training';
  const solution = works && draft.withSolution ? solutionBody(draft.solution) : null;
  const told = check(
    {
      situation: [!situation, 'choose'],
      answeredOn: [!isDay(answeredOn), 'day'],
      daysWorked: [asksDays && !whole(daysWorked, 0, 366), 'number'],
    },
    () => ({
      ...{ situation: situation ?? ('looking' as const), answeredOn },
      ...(asksDays ? { daysWorked: Number(daysWorked) } : {}),
      ...(solution && 'body' in solution ? { solution: solution.body } : {}),
    }),
  );
  if (!solution || 'body' in solution) return told;
  return { lacks: { ...solution.lacks, ...('lacks' in told ? told.lacks : {}) } };
};
