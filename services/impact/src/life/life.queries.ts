import type { EntityManager } from 'typeorm';
import type { Rows } from './rows.js';

/** Everything that the figures about duos are counted from; of one branch where one is asked for. */
export async function readRows(manager: EntityManager, branch?: string): Promise<Rows> {
  const read = <Row>(sql: string) => manager.query<Row[]>(sql, [branch]);
  const [duos, solutions, measures, assessments, ratings] = await Promise.all([
    read<Rows['duos'][number]>(
      `select duo, d.branch, mentee, mentor, formed_on as "formedOn", signed_on as "signedOn", ends_on as "endsOn",
         closed_on as "closedOn", reason, meetings, minutes, silent_weeks as "silentWeeks",
         interviewed_on as "interviewedOn"
       from duos d left join journeys on person = mentee
       where mentee is not null and ($1::text is null or d.branch = $1) order by duo`,
    ),
    read<Rows['solutions'][number]>(
      `select branch, mentee, kind, starts_on as "startsOn", stable from solutions
       where kind is not null and not taken_back and ($1::text is null or branch = $1) order by solution`,
    ),
    read<Rows['measures'][number]>(
      `select branch, mentee, moment, due_on as "dueOn", asked_on as "askedOn", answered_on as "answeredOn",
         unreached_on as "unreachedOn", days_worked as "daysWorked" from measures
       where due_on is not null and ($1::text is null or branch = $1) order by measure`,
    ),
    read<Rows['assessments'][number]>(
      `select branch, mentee, time_point as "timePoint", assessed_on as "assessedOn", barriers from assessments
       where respondent = 'mentee' and ($1::text is null or branch = $1) order by mentee, time_point`,
    ),
    read<Rows['ratings'][number]>(
      `select branch, mentee, time_point as "timePoint", rated_on as "ratedOn", ratings from ratings
       where $1::text is null or branch = $1 order by mentee, time_point`,
    ),
  ]);
  return { duos, solutions, measures, assessments, ratings };
}

/** Whether any of the records are made up; of one branch where one is asked for. */
export async function isSynthetic(manager: EntityManager, branch?: string): Promise<boolean> {
  const [row] = await manager.query<{ synthetic: boolean }[]>(
    'select exists (select from imports where synthetic and ($1::text is null or branch = $1)) as synthetic',
    [branch],
  );
  return row?.synthetic ?? false;
}
