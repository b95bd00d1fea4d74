import type { Column, Mapping, Sheet, Table } from './import.query.js';

/** What a header is mapped to that is not read, although it is called like a column. */
const nothing = '-';

/** Added to the rows that come back to be corrected; never read. */
const errorsColumn = 'errors';

/** A map without what stands for itself. */
function put<Value>(map: Readonly<Record<string, Value>>, key: string, value: Value | undefined) {
  const { [key]: _, ...rest } = map;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** A file or sheet is known by its name in lower case. */
const nameOf = ({ sheet }: Pick<Sheet, 'sheet'>) => sheet.trim().toLowerCase();

/** Whether nobody knows what a sheet is unless the mapping says so. */
export const isTold = (mapping: Mapping, sheet: Sheet) => sheet.table === null || nameOf(sheet) in mapping.tables;

export const withTable = (mapping: Mapping, sheet: Sheet, table: Table | undefined): Mapping => ({
  ...mapping,
  tables: put(mapping.tables, nameOf(sheet), table),
});

/** The column that a header stands for; undefined: it is not read. */
export function columnOf(mapping: Mapping, table: Table, header: string, columns: readonly Column[]) {
  const name = mapping.columns[table]?.[header] ?? header;
  return columns.includes(name) ? name : undefined;
}

export function withColumn(mapping: Mapping, table: Table, header: string, column: Column | undefined): Mapping {
  const told = column === undefined && header !== '' ? nothing : column;
  const named = put(mapping.columns[table] ?? {}, header, told === header ? undefined : told);
  return { ...mapping, columns: put(mapping.columns, table, Object.keys(named).length > 0 ? named : undefined) };
}

/** Headers apart: those with a word of the branch, and those that are called like a column. */
export function headersOf({ columns: headers }: Pick<Sheet, 'columns'>, columns: readonly Column[]) {
  const read = headers.filter((header) => header !== errorsColumn);
  return {
    own: read.filter((header) => !columns.includes(header)),
    known: read.filter((header) => columns.includes(header)),
  };
}

/** Columns that more than one header of a sheet stands for. */
export function twice(mapping: Mapping, table: Table, headers: readonly string[], columns: readonly Column[]) {
  const read = headers.map((header) => columnOf(mapping, table, header, columns));
  return new Set(read.filter((column, at) => column !== undefined && read.indexOf(column) < at));
}

export type Meaning = { table: Table; column: Column; cell: string };

/** What a word means; an empty text takes the meaning away. */
export function withMeaning(mapping: Mapping, { table, column, cell }: Meaning, code: string): Mapping {
  const ofTable = mapping.values[table] ?? {};
  const ofColumn = put(ofTable[column] ?? {}, cell, code === '' ? undefined : code);
  const next = put(ofTable, column, Object.keys(ofColumn).length > 0 ? ofColumn : undefined);
  return { ...mapping, values: put(mapping.values, table, Object.keys(next).length > 0 ? next : undefined) };
}

export const meaningOf = (mapping: Mapping, { table, column, cell }: Meaning): string =>
  mapping.values[table]?.[column]?.[cell] ?? '';

/** Every word that has a meaning, in their order. */
export const meaningsIn = (mapping: Mapping): Meaning[] =>
  Object.entries(mapping.values).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, words]) =>
      Object.keys(words).map((cell) => ({ table: table as Table, column, cell })),
    ),
  );

export const isSame = (one: Meaning, other: Meaning) =>
  one.table === other.table && one.column === other.column && one.cell === other.cell;

/** The file that the import command takes, too. */
export const fileOf = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`;

/** What a file says, if it is a mapping at all; whether its tables exist is for the service to say. */
export function mappingIn(text: string): Mapping | undefined {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told !== 'object' || told === null || Array.isArray(told)) return undefined;
    return { tables: {}, columns: {}, values: {}, ...told };
  } catch {
    return undefined;
  }
}
