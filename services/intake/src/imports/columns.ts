import { z } from 'zod';

const words = (list: string) => list.split(' ');

/** The tables of an import and their columns, in the order in which they are written: each refers to those before it. */
export const columnsOf = {
  people: [
    ...words('record side given_name family_name email phone language born nationality origin_basis stay postal_code'),
    ...words('languages education education_country recognised occupation sector interests availability meeting'),
    ...words('digital_access digital_skill help reach_km generalist capacity unemployed_months registered_with'),
    ...words('enrolled_on informed_on interviewed_on interview_outcome interview_reasons trained_on ready_on'),
    ...words('withdrew_on withdrawal_reason synthetic stay_until seeks_work paused_until has_worked note_given_on'),
    ...words('note_version note_language recontact_on referral consents consent_text'),
  ],
  duos: words('record mentee mentor proposed_on met_on formed_on signed_on closed_on reason'),
  proposals: words('record mentee mentor proposed_on met_on ended_on outcome declined_by reasons'),
  meetings: words('duo meetings hours silent_weeks last_held_on'),
  assessments: words('record mentee duo assessed_on time_point respondent period barriers qualities'),
  outcomes: words('record duo kind starts_on stable contract weekly_hours occupation sector source'),
  measures: words('record duo moment due_on asked_on answered_on unreached_on days_worked situation'),
} as const;
export type Kind = keyof typeof columnsOf;
export const kinds = Object.keys(columnsOf) as Kind[];

/** Columns of codes, for which a branch may have words of its own. */
export const codedColumns: Readonly<Record<Kind, readonly string[]>> = {
  people: [
    ...words('side language nationality origin_basis stay languages education education_country recognised occupation'),
    ...words('sector interests availability meeting digital_access digital_skill help generalist registered_with'),
    ...words('interview_outcome interview_reasons withdrawal_reason synthetic seeks_work has_worked note_language'),
    ...words('referral consents'),
  ],
  duos: words('reason'),
  proposals: words('outcome declined_by reasons'),
  meetings: [],
  assessments: words('time_point respondent period barriers qualities'),
  outcomes: words('kind stable contract occupation sector source'),
  measures: words('moment situation'),
};

/** Added to the rows that come back to be corrected, and not read when they come again. */
export const errorsColumn = 'errors';

const named = z.string().trim().toLowerCase().min(1).max(200);
const kind = z.enum(kinds);

/** What a branch calls its tables, columns and codes, where it has words of its own. */
export const mapping = z.strictObject({
  tables: z.record(named, kind).default({}).describe('Name of a file or sheet to table'),
  columns: z.partialRecord(kind, z.record(named, named)).default({}).describe('Header to column, of each table'),
  values: z
    .partialRecord(kind, z.record(named, z.record(z.string().max(200), z.string().max(1000))))
    .default({})
    .describe('Cell to code, of each column of each table; the empty cell as well'),
});
export type Mapping = z.infer<typeof mapping>;

/** The table that a file or sheet holds: by the mapping, or by its name, as `ghent-people` or `people-to-correct`. */
export function kindOf(sheet: string, { tables }: Mapping): Kind | null {
  const name = sheet.trim().toLowerCase();
  return tables[name] ?? kinds.find((one) => new RegExp(`(^|[^a-z])${one}(-to-correct)?$`).test(name)) ?? null;
}

/** The column that a header stands for; null: none that an import reads. */
export function columnOf(header: string, kind: Kind, { columns }: Mapping): string | null {
  const name = columns[kind]?.[header] ?? header;
  return columnsOf[kind].includes(name) ? name : null;
}

/** The header under which a column came; of two that stand for it the last, as when rows are read. */
export const headerOf = (column: string, headers: readonly string[], kind: Kind, of: Mapping): string | undefined =>
  headers.findLast((header) => columnOf(header, kind, of) === column);

/** Headers that stand for no column, and columns that two headers stand for, of which the last one counts. */
export function unreadColumns(kind: Kind, headers: readonly string[], of: Mapping): { field: string; rule: string }[] {
  const named = headers
    .filter((header) => header !== errorsColumn)
    .map((field) => ({ field, column: columnOf(field, kind, of) }));
  return named.flatMap(({ field, column }, at) => {
    if (column === null) return [{ field, rule: 'column-is-not-read' }];
    return named.slice(at + 1).some((other) => other.column === column)
      ? [{ field, rule: 'column-is-there-twice' }]
      : [];
  });
}

/** The cells of a row under the names of their columns, in the codes of an import. Empty cells are left out. */
export function translated(cells: Readonly<Record<string, string>>, kind: Kind, of: Mapping): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [header, cell] of Object.entries(cells)) {
    const column = columnOf(header, kind, of);
    if (!column) continue;
    const value = of.values[kind]?.[column]?.[cell] ?? cell;
    if (value !== '') out[column] = value;
  }
  return out;
}
