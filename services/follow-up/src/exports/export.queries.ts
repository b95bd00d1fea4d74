import type { Database } from '@duo/messaging';

type Cell = string | number | boolean | null;

export const tables = ['duos', 'meetings', 'assessments', 'outcomes', 'measures'] as const;
export type Table = (typeof tables)[number];

/**
 * What of a duo an import takes, under the names of its columns and in their order, by ids alone. What was taken back is not
 * counted, so it does not go out either; nor does any note.
 */
const selected: Readonly<Record<Table, { columns: readonly string[]; from: string }>> = {
  duos: {
    columns: [
      ...['id as record', 'mentee', 'mentor', 'proposed_on', 'met_on', 'formed_on', 'signed_on', 'closed_on', 'reason'],
    ],
    from: 'duos order by id',
  },
  meetings: {
    columns: [
      ...['id as duo', 'meetings', 'round(minutes / 60.0, 4)::float8 as hours', 'silent_weeks'],
      'last_contact_on as last_held_on',
    ],
    from: 'duos order by id',
  },
  assessments: {
    columns: [
      ...[`concat_ws('.', duo, time_point, respondent) as record`, 'mentee', 'duo', 'assessed_on', 'time_point'],
      ...['respondent', 'period'],
      `(select string_agg(concat(one ->> 'barrier', ':', one ->> 'severity'), ';' order by (one ->> 'rank')::int)
        from jsonb_array_elements(barriers) as one) as barriers`,
      `(select string_agg(concat(one ->> 'quality', ':', one ->> 'value'), ';' order by at)
        from jsonb_array_elements(qualities) with ordinality as listed (one, at)) as qualities`,
    ],
    from: 'assessments order by duo, time_point, respondent',
  },
  outcomes: {
    columns: [
      ...['id as record', 'duo', 'kind', 'starts_on', 'stable', 'contract', 'weekly_hours', 'occupation', 'sector'],
      'source',
    ],
    from: 'solutions where taken_back_on is null order by id',
  },
  measures: {
    columns: [
      ...['id as record', 'duo', 'moment', 'due_on', 'asked_on', 'answered_on', 'unreached_on', 'days_worked'],
      'situation',
    ],
    from: 'measures order by id',
  },
};

/** The rows of a table, the names of its columns first, read as they are asked for. */
export async function* rowsOf(database: Database, table: Table): AsyncGenerator<readonly Cell[]> {
  const { columns, from } = selected[table];
  const names = columns.map(nameOf);
  yield names;
  const sql = `select ${columns.join(', ')} from ${from}`;
  for await (const row of database.eachRow<Record<string, Cell>>(sql)) yield names.map((name) => row[name] ?? null);
}

const nameOf = (column: string) => column.split(' as ').at(-1) ?? column;
