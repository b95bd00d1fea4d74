import { measureAnswered, measureAsked, measureDue, measureUnreached } from '@duo/contracts';
import { type Day, daysAfter, type Id, type Moment, monthsAfter, refusal, type Situation } from '@duo/kernel';
import type { Duo, DuoId } from '../duos/duo.js';
import type { Settings } from '../settings.js';

export const measureStatuses = ['planned', 'due', 'asked', 'answered', 'unreached'] as const;

/** A question to the mentee after the duo: planned, due, asked, then answered or not reached. */
export type Measure = {
  id: Id<'measure'>;
  duo: DuoId;
  mentee: Id<'person'>;
  moment: Moment;
  status: (typeof measureStatuses)[number];
  dueOn: Day;
  askedOn: Day | null;
  remindedOn: Day | null;
  answeredOn: Day | null;
  unreachedOn: Day | null;
  daysWorked: number | null;
  situation: Situation | null;
};

/** A measure of a duo that falls due on a day to come, or of today. */
export const plan = (duo: Pick<Duo, 'id' | 'mentee'>, id: Measure['id'], moment: Moment, dueOn: Day): Measure => ({
  ...{ id, duo: duo.id, mentee: duo.mentee, moment, status: 'planned', dueOn },
  ...{ askedOn: null, remindedOn: null, answeredOn: null, unreachedOn: null, daysWorked: null, situation: null },
});

/** The day of the measure after twelve months, once it is known: from the agreement, or from the closing. */
export function month12Of({ signedOn, closedOn }: Pick<Duo, 'signedOn' | 'closedOn'>, of: Settings): Day | undefined {
  const from = of.measureFrom === 'start' ? signedOn : signedOn && closedOn;
  return from ? monthsAfter(from, 12) : undefined;
}

/** Its day has come. */
export function fallDue(measure: Measure, today: Day) {
  if (measure.status !== 'planned' || today < measure.dueOn) return { next: measure, events: [] };
  return { next: { ...measure, status: 'due' as const }, events: [isDue(measure)] };
}

/** Whether the mentee is still asked: not so long after the day that it would have been given up. */
export const worthAsking = ({ dueOn, askedOn, status }: Measure, today: Day, of: Settings): boolean =>
  ['planned', 'due', 'asked'].includes(status) && today <= daysAfter(askedOn ?? dueOn, of.measureGiveUpDays);

/** The mentee is asked. */
export function ask(measure: Measure, today: Day) {
  if (measure.status !== 'due') return { next: measure, events: [] };
  const next: Measure = { ...measure, status: 'asked', askedOn: today };
  return { next, events: [measureAsked({ duo: measure.duo, measure: measure.id, askedOn: today })] };
}

/** Asked once more, and not a third time. */
export const remind = (measure: Measure, today: Day): Measure =>
  measure.status === 'asked' && !measure.remindedOn ? { ...measure, remindedOn: today } : measure;

/** Nobody answered in time. That is not a "no", and an answer that comes later is one. */
export function giveUp(measure: Measure, today: Day) {
  if (measure.status !== 'asked') return { next: measure, events: [] };
  const next: Measure = { ...measure, status: 'unreached', unreachedOn: today };
  return { next, events: [isUnreached(next)] };
}

export type MeasureAnswer = { answeredOn: Day; situation: Situation; daysWorked: number | null };

/** The mentee tells how things stand, asked by letter or by a coordinator. */
export function answer(measure: Measure, given: MeasureAnswer, today: Day) {
  const { answeredOn, daysWorked } = given;
  if (measure.status === 'answered') throw refusal('already-answered', { answeredOn: measure.answeredOn });
  if (today < measure.dueOn) throw refusal('measure-is-not-due', { dueOn: measure.dueOn });
  if (answeredOn > today) throw refusal('answer-in-the-future', { answeredOn });
  if (answeredOn < measure.dueOn) throw refusal('answer-before-the-measure', { answeredOn, dueOn: measure.dueOn });
  if (measure.moment === 'closing' && daysWorked !== null) throw refusal('days-worked-are-asked-after-12-months');
  const due = measure.status === 'planned' ? [isDue(measure)] : [];
  const next: Measure = { ...measure, ...given, status: 'answered' };
  return { next, events: [...due, isAnswered(next)] };
}

export const isDue = ({ duo, mentee, id, moment, dueOn }: Measure) =>
  measureDue({ duo, mentee, measure: id, moment, dueOn });

export const isAnswered = ({ duo, mentee, id, answeredOn, daysWorked, situation }: Measure) =>
  measureAnswered({
    ...{ duo, mentee, measure: id, answeredOn: answeredOn ?? '', situation: situation ?? '' },
    ...(daysWorked === null ? {} : { daysWorked }),
  });

export const isUnreached = ({ duo, mentee, id, unreachedOn }: Measure) =>
  measureUnreached({ duo, mentee, measure: id, givenUpOn: unreachedOn ?? '' });
