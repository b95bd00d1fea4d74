import type { Day, Id } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import { completableFrom } from '../closing/closing.js';
import { evaluableUntil } from '../closing/evaluation.js';
import type { Settings } from '../settings.js';
import type { DuoId } from './duo.js';
import type { File, Listed } from './listed.js';
import { timelineOf } from './timeline.js';

export type Filter = {
  status?: Listed['status'] | undefined;
  light?: Listed['light'] | undefined;
  person?: Id<'person'> | undefined;
  checkInDue?: boolean | undefined;
  after?: DuoId | undefined;
  limit: number;
};

/**
 * Duos with their light: amber when nothing was heard for so many days from the last contact, else from the agreement or
 * from both yes; red when for longer, or when three meetings in a row were cancelled.
 */
const seen = (columns = '') => `
  select id, mentee, mentor, status, formed_on as "formedOn", signed_on as "signedOn", ends_on as "endsOn",
    last_contact_on as "lastContactOn", silence, check_in_on as "checkInOn", check_in_due as "checkInDue",
    meetings, minutes, closed_on as "closedOn", reason, recorded,
    least((coalesce(closed_on, $1::date) - signed_on) / 7 + 1, round((ends_on - signed_on) / 7.0))::integer as week,
    round((ends_on - signed_on) / 7.0)::integer as weeks,
    case when status = 'closed' then null
      when silence = 'three-cancelled' or coalesce(last_contact_on, signed_on, formed_on) <= $1::date - $3::integer then 'red'
      when coalesce(last_contact_on, signed_on, formed_on) <= $1::date - $2::integer then 'amber'
      else 'green' end as light ${columns}
  from duos`;

type Watch = { today: Day; settings: Settings };
const given = ({ today, settings }: Watch) => [today, settings.firstMeetingDays, settings.silenceDays];

/** A page of duos, those that were formed first in front. */
export const listDuos = (manager: EntityManager, watch: Watch, filter: Filter): Promise<Listed[]> =>
  manager.query<Listed[]>(
    `select * from (${seen()}) as seen
     where ($4::text is null or status = $4) and ($5::text is null or light = $5)
       and ($6::uuid is null or mentee = $6 or mentor = $6) and ($7::boolean is null or "checkInDue" = $7)
       and ($8::uuid is null or id > $8)
     order by id limit $9`,
    [
      ...given(watch),
      ...[filter.status, filter.light, filter.person, filter.checkInDue, filter.after].map((one) => one ?? null),
      filter.limit,
    ],
  );

const rows = (name: string, columns: string, order: string) => `
  , (select coalesce(jsonb_agg(to_jsonb(found) order by ${order}), '[]')
     from (select ${columns} from ${name} where duo = duos.id) as found) as "${name}"`;

const instant = (column: string, as: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${as}"`;

const parts = [
  `, case when agreement_version is not null
     then jsonb_build_object('textVersion', agreement_version, 'language', agreement_language) end as agreement,
   silent_weeks as "silentWeeks", mentor_goes_on as "mentorGoesOn", mentee_returns as "menteeReturns"`,
  rows(
    'meetings',
    `id, held_on as "heldOn", minutes, kind, note, logged_by as "loggedBy", ${instant('logged_at', 'loggedAt')},
     ${instant('taken_back_at', 'takenBackAt')}`,
    '"heldOn", "loggedAt"',
  ).replace('as "meetings"', 'as "meetingLog"'),
  rows('check_ins', `id, held_on as "heldOn", note`, '"heldOn", id').replace('as "check_ins"', 'as "checkIns"'),
  rows('goals', `id, area, words, status, set_on as "setOn", settled_on as "settledOn"`, 'id'),
  rows(
    'assessments',
    `time_point as "timePoint", respondent, assessed_on as "assessedOn", period, barriers, qualities`,
    '"assessedOn", "timePoint", respondent',
  ),
  rows(
    'evaluations',
    `side, given_on as "givenOn", satisfaction, would_recommend as "wouldRecommend", comment, entered_by as "enteredBy"`,
    'side',
  ),
  rows(
    'solutions',
    `id, kind, starts_on as "startsOn", stable, contract, months, weekly_hours as "weeklyHours", occupation, sector,
     source, declared_by as "declaredBy", taken_back_on as "takenBackOn"`,
    '"startsOn", id',
  ),
  rows(
    'measures',
    `id, moment, status, due_on as "dueOn", asked_on as "askedOn", reminded_on as "remindedOn",
     answered_on as "answeredOn", unreached_on as "unreachedOn", days_worked as "daysWorked", situation`,
    '"dueOn"',
  ),
];

/** Everything that is kept of one duo. */
export async function findFile(manager: EntityManager, watch: Watch, id: DuoId): Promise<File | undefined> {
  const [found] = await manager.query<Omit<File, 'timeline' | 'completableFrom' | 'evaluableUntil'>[]>(
    `${seen(parts.join(''))} where id = $4`,
    [...given(watch), id],
  );
  if (!found) return undefined;
  const { endsOn, closedOn } = found;
  const whole = {
    ...found,
    completableFrom: endsOn && completableFrom(endsOn),
    evaluableUntil: closedOn && evaluableUntil(closedOn, watch.settings),
  };
  return { ...whole, timeline: timelineOf(whole) };
}
