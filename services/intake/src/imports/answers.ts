import { z } from 'zod';
import { kinds, mapping } from './columns.js';
import { states } from './import.js';

export const kind = z.enum(kinds);
export const state = z.enum(states);

/** An import among others. */
export const listed = z.object({
  id: z.uuid(),
  state,
  synthetic: z.boolean().describe('Of people who are made up'),
  begunAt: z.date(),
  endedAt: z.date().nullable(),
  files: z.array(z.string()),
  records: z.int().describe('Good ones, as of the last check or of its end'),
  badRows: z.int(),
});

/** What an import can hold. */
export const table = z.object({ table: kind, columns: z.array(z.string()) });
const counts = z.object({ table: kind, rows: z.int(), good: z.int(), known: z.int(), bad: z.int() });

/** What a file that was kept holds. */
export const kept = z.object({
  name: z.string(),
  tables: z.array(z.object({ table: kind.nullable(), sheet: z.string(), rows: z.int(), unreadable: z.int() })),
});

/** A file, or a sheet of one, as it came; `table` is what it is read as. */
const sheet = z.object({
  file: z.string(),
  sheet: z.string(),
  table: kind.nullable(),
  columns: z.array(z.string()),
  rows: z.int(),
  unreadable: z.int(),
});

/** How far an import is, and what the check has found. */
export const progress = z.object({
  id: z.uuid(),
  state,
  synthetic: z.boolean(),
  begunAt: z.date(),
  endedAt: z.date().nullable(),
  done: z.int(),
  total: z.int(),
  records: z.int().describe('Good ones: to be written, or written'),
  badRows: z.int(),
  errors: z.int(),
  notices: z.int(),
  doubles: z.int().describe('Rows of people who may be there already'),
  tables: z.array(counts),
  unknownColumns: z.array(z.object({ table: z.string(), column: z.string().nullable() })),
  files: z.array(sheet),
  mapping,
});

/** What is wrong with a row, a column or a file. */
export const fault = z.object({
  id: z.int(),
  file: z.string(),
  table: z.string(),
  line: z.int(),
  column: z.string().nullable(),
  rule: z.string(),
  level: z.enum(['error', 'notice']),
  detail: z.string().nullable(),
});

/** A word in a column of codes that is none of them. */
export const word = z.object({
  table: kind,
  column: z.string(),
  cell: z.string(),
  rows: z.int(),
  codes: z.array(z.string()).describe('What may stand there, where that is a short list'),
});
