import { type EventMessage, measureAsked, meetingsCounted } from '@duo/contracts';
import type { ClosingReason, Day } from '@duo/kernel';
import { said } from '../closing/closing.js';
import { type Duo, type Formed, form, runFrom, signed } from '../duos/duo.js';
import { isAnswered, isDue, isUnreached, type Measure } from '../measures/measure.js';
import type { Settings } from '../settings.js';
import { declared, type Solution, takenBack } from '../solutions/solution.js';

/** What happened on a day that is past. */
export type Dated = { event: EventMessage; on: Day };
export type Recorded<T> = { next: T; events: Dated[] };

export type DuoRecord = Formed & { signedOn: Day | null; closedOn: Day | null; reason: ClosingReason | null };

/**
 * An existing duo, as the branch's own records tell it. The same record again changes nothing; one that tells more, or
 * other days than it told before, is taken over and said. What was done here is never undone by a record.
 */
export function recordDuo(before: Duo | null, record: DuoRecord, of: Pick<Settings, 'months'>): Recorded<Duo> {
  const { id, mentee, mentor, formedOn } = record;
  const start = before ?? form({ id, mentee, mentor, formedOn }, true);
  if (!start.recorded) return { next: start, events: [] };
  const agreed = recordAgreement(start, record, of);
  const ended = recordClosing(agreed.next, record);
  return { next: ended.next, events: [...agreed.events, ...ended.events] };
}

function recordAgreement(duo: Duo, { signedOn }: DuoRecord, of: Pick<Settings, 'months'>): Recorded<Duo> {
  const signedHere = duo.agreementVersion !== null;
  if (!signedOn || signedOn === duo.signedOn || signedHere) return { next: duo, events: [] };
  const next = runFrom(duo, signedOn, of);
  return { next, events: [{ event: signed(next), on: signedOn }] };
}

function recordClosing(duo: Duo, { closedOn, reason: told }: DuoRecord): Recorded<Duo> {
  const reason = told ?? 'other';
  const same = duo.closedOn === closedOn && duo.reason === reason;
  const closedHere = duo.status === 'closed' && !duo.closingRecorded;
  if (!closedOn || same || closedHere) return { next: duo, events: [] };
  const silence = { silence: null, silenceNoticedOn: null, checkInOn: null, checkInDue: false };
  const next: Duo = { ...duo, ...silence, status: 'closed', closedOn, reason, closingRecorded: true };
  return { next, events: [{ event: said(next, { returns: [], keeps: [], recorded: true }), on: closedOn }] };
}

/** The totals that a record and what was logged here since come to. */
export const countedOf = ({ id, meetings, minutes, silentWeeks, ...duo }: Duo): Dated => ({
  event: meetingsCounted({ duo: id, meetings, minutes, silentWeeks }),
  on: duo.closedOn ?? duo.lastContactOn ?? duo.signedOn ?? duo.formedOn ?? '1970-01-01',
});

/** A solution of a record; one that was taken back here stays so. */
export function recordSolution(before: Solution | null, record: Solution, closedOn: Day): Recorded<Solution> {
  const on = record.startsOn ?? closedOn;
  if (!before) return { next: record, events: [{ event: declared(record), on }] };
  if (before.takenBackOn || before.declaredBy !== 'record' || sameFacts(before, record))
    return { next: before, events: [] };
  return {
    next: record,
    events: [
      { event: takenBack(before), on },
      { event: declared(record), on },
    ],
  };
}

const facts = ['kind', 'startsOn', 'stable', 'contract', 'weeklyHours', 'occupation', 'sector', 'source'] as const;
const sameFacts = (one: Solution, other: Solution) => facts.every((fact) => one[fact] === other[fact]);

export type MeasureRecord = Pick<
  Measure,
  'dueOn' | 'askedOn' | 'answeredOn' | 'unreachedOn' | 'daysWorked' | 'situation'
>;

/** A measure of a record, each of its steps with its own day. What is known here already is not lost to a record. */
export function recordMeasure(before: Measure, record: MeasureRecord, today: Day): Recorded<Measure> {
  const wasDue = before.status !== 'planned';
  const next: Measure = {
    ...before,
    dueOn: wasDue ? before.dueOn : record.dueOn,
    askedOn: before.askedOn ?? record.askedOn,
    answeredOn: before.answeredOn ?? record.answeredOn,
    unreachedOn: before.unreachedOn ?? record.unreachedOn,
    daysWorked: before.daysWorked ?? record.daysWorked,
    situation: before.situation ?? record.situation,
  };
  next.status = statusOf(next, today);
  const { duo, id: measure, dueOn, askedOn, answeredOn, unreachedOn } = next;
  const steps: (Dated | false | '' | null)[] = [
    !wasDue && next.status !== 'planned' && { event: isDue(next), on: dueOn },
    !before.askedOn && askedOn && { event: measureAsked({ duo, measure, askedOn }), on: askedOn },
    !before.unreachedOn && unreachedOn && { event: isUnreached(next), on: unreachedOn },
    !before.answeredOn && answeredOn && { event: isAnswered(next), on: answeredOn },
  ];
  return { next, events: steps.filter((step): step is Dated => !!step) };
}

function statusOf({ answeredOn, unreachedOn, askedOn, dueOn }: Measure, today: Day): Measure['status'] {
  if (answeredOn) return 'answered';
  if (unreachedOn) return 'unreached';
  if (askedOn) return 'asked';
  return dueOn <= today ? 'due' : 'planned';
}
