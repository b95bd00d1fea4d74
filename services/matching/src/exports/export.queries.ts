import type { Database } from '@duo/messaging';

type Cell = string | null;

export const tables = ['proposals'] as const;
export type Table = (typeof tables)[number];

const columns = [
  ...['record', 'mentee', 'mentor', 'proposed_on', 'met_on', 'ended_on', 'outcome', 'declined_by', 'reasons'],
] as const;
type Row = Record<(typeof columns)[number], Cell>;

/** What is still open goes out as `open`: it is not continued elsewhere. The day of the end is that of what was said last. */
const proposals = `select id as record, mentee, mentor, proposed_on, met_on,
    case when status not in ('made', 'met') then (
      select (max(occurred_at) at time zone 'Europe/Brussels')::date::text from outbox where subject = proposals.id::text
    ) end as ended_on,
    case when status in ('made', 'met') then 'open' else status end as outcome,
    (select string_agg(side, ';' order by side) from jsonb_each(answers) as told (side, answer)
      where answer ->> 'said' = 'no') as declined_by,
    (select string_agg(answer ->> 'reason', ';' order by side) from jsonb_each(answers) as told (side, answer)
      where answer ->> 'said' = 'no') as reasons
  from proposals where status <> 'accepted' order by id`;

/** The rows of a table, the names of its columns first, read as they are asked for. */
export async function* rowsOf(database: Database, _: Table): AsyncGenerator<readonly Cell[]> {
  yield columns;
  for await (const row of database.eachRow<Row>(proposals)) yield columns.map((column) => row[column]);
}
