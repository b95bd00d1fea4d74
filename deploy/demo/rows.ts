import type { Random } from '@duo/kernel';
import type { Assessment } from './assessments.ts';
import { periodOf, textOfBarriers } from './barriers.ts';
import { verified } from './calibration.ts';
import { textOf } from './days.ts';
import { between, chance } from './draws.ts';
import type { Duo } from './duos.ts';
import type { Left } from './leaving.ts';
import type { Measure } from './measures.ts';
import type { Meetings } from './meetings.ts';
import type { Person } from './people/person.ts';
import { sought } from './people/work.ts';
import type { Solution } from './solutions.ts';
import type { Row } from './tables.ts';

/** The branch's own numbers of people and duos. */
export type Records = { readonly people: ReadonlyMap<Person, string>; readonly duos: ReadonlyMap<Duo, string> };

export const recordOf = (letter: string, at: number): string => `${letter}-${String(at + 1).padStart(5, '0')}`;

const day = (number: number | undefined): string => (number === undefined ? '' : textOf(number));
const named = <K>(records: ReadonlyMap<K, string>, key: K): string => records.get(key) ?? '';

export function personRow({ way, cells }: Person, record: string, left: Left | undefined): Row<'people'> {
  const { given_name = '', family_name = '' } = cells;
  const digits = record.slice(-4);
  return {
    ...cells,
    record,
    email: `${given_name}.${family_name}.${record}@people.example`.toLowerCase(),
    phone: `0470 00 ${digits.slice(0, 2)} ${digits.slice(2)}`,
    enrolled_on: day(way.enrolledOn),
    informed_on: day(way.informedOn),
    interviewed_on: day(way.interviewedOn),
    interview_outcome: way.outcome ?? '',
    interview_reasons: (way.reasons ?? []).join(';'),
    trained_on: day(way.trainedOn),
    ready_on: day(way.readyOn),
    withdrew_on: day(left?.withdrewOn ?? way.withdrewOn),
    withdrawal_reason: left?.withdrawalReason ?? way.withdrawalReason ?? '',
    synthetic: 'yes',
  };
}

export const duoRow = (duo: Duo, { people, duos }: Records): Row<'duos'> => ({
  record: named(duos, duo),
  mentee: named(people, duo.mentee),
  mentor: named(people, duo.mentor),
  proposed_on: day(duo.proposedOn),
  met_on: day(duo.metOn),
  formed_on: day(duo.formedOn),
  signed_on: day(duo.signedOn),
  closed_on: day(duo.closedOn),
  reason: duo.reason,
});

export const meetingsRow = ({ duo, meetings, hours, ...rest }: Meetings, { duos }: Records): Row<'meetings'> => ({
  duo: named(duos, duo),
  meetings: String(meetings),
  hours: String(hours),
  silent_weeks: String(rest.silentWeeks),
  last_held_on: day(rest.lastHeldOn),
});

export function assessmentRow(told: Assessment, record: string, { people, duos }: Records): Row<'assessments'> {
  const ratings = Object.entries(told.qualities ?? {}).map(([quality, value]) => `${quality}:${value}`);
  return {
    record,
    mentee: named(people, told.mentee),
    duo: told.duo ? named(duos, told.duo) : '',
    assessed_on: day(told.assessedOn),
    time_point: told.timePoint,
    respondent: 'mentee',
    period: periodOf(day(told.assessedOn)),
    barriers: textOfBarriers(told.barriers ?? []),
    qualities: ratings.join(';'),
  };
}

export function outcomeRow(random: Random, found: Solution, record: string, { duos }: Records): Row<'outcomes'> {
  const { duo, kind, contract, stable } = found;
  const { occupation, sector } = duo.mentee.cells.occupation ? duo.mentee.cells : random.pick(sought);
  const hours = { job: between(random, 19, 40), internship: between(random, 24, 38), training: 0 }[kind];
  return {
    record,
    duo: named(duos, duo),
    kind,
    starts_on: day(found.startsOn),
    stable: stable ? 'yes' : 'no',
    contract,
    weekly_hours: hours > 0 ? String(hours) : '',
    occupation: kind === 'training' ? '' : (occupation ?? ''),
    sector: kind === 'training' ? '' : (sector ?? ''),
    source: chance(random, verified) ? 'verified' : 'declared',
  };
}

export const measureRow = (measure: Measure, record: string, { duos }: Records): Row<'measures'> => ({
  record,
  duo: named(duos, measure.duo),
  moment: measure.moment,
  due_on: day(measure.dueOn),
  asked_on: day(measure.askedOn),
  answered_on: day(measure.answeredOn),
  unreached_on: day(measure.unreachedOn),
  days_worked: measure.daysWorked === undefined ? '' : String(measure.daysWorked),
  situation: measure.situation ?? '',
});
