import type { Database } from '@duo/messaging';
import { type AssessmentRow, assessmentCells, assessmentColumns } from './assessment.js';
import { type PersonRow, peopleColumns, personCells } from './person.js';

type Cells = readonly (string | number | boolean | null)[];

export const tables = ['people', 'assessments'] as const;
export type Table = (typeof tables)[number];

/** The rows of a table, the names of its columns first. They come in the order of their ids, read as they are asked for. */
export async function* rowsOf(database: Database, table: Table, names: boolean): AsyncGenerator<Cells> {
  if (table === 'people') {
    yield peopleColumns;
    for await (const row of database.eachRow<PersonRow>(people)) yield personCells(row, names);
  } else {
    yield assessmentColumns;
    for await (const row of database.eachRow<AssessmentRow>(assessments)) yield assessmentCells(row);
  }
}

const people = `select id, side, given_name, family_name, email, phone, language, born, synthetic, facts || corrections as facts,
    enrolled_on, informed_on, interviewed_on, recontact_on, trained_on, ready_on, withdrew_on, withdrawal_reason, reasons,
    referral, agreed.consents, agreed.consent_text,
    coalesce(
      (select outcome from interviews where interviews.person = people.id order by held_on desc, id desc limit 1),
      case when interviewed_on is null then null when refused_on is not null then 'refused'
        when status = 'not-yet' then 'not-yet' when ready_on is not null then 'ready' end) as interview_outcome
  from people join enrolments on person = people.id, lateral (
    select coalesce(json_object_agg(purpose, given_on order by purpose), '{}') as consents,
      (array_agg(text_version order by given_on desc, purpose))[1] as consent_text
    from consents where consents.person = people.id and withdrawn_on is null) as agreed
  order by id`;

const assessments = `select person, assessed_on, respondent, period, barriers from assessments
  order by person, assessed_on, respondent`;
