import { z } from 'zod';
import { kinds } from './columns.js';
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
});
const counts = z.object({ table: kind, rows: z.int(), good: z.int(), known: z.int(), bad: z.int() });

/** What a file that was kept holds. */
export const kept = z.object({
  name: z.string(),
  tables: z.array(z.object({ table: kind.nullable(), sheet: z.string(), rows: z.int(), unreadable: z.int() })),
});

/** How far an import is, and what the check has found. */
export const progress = z.object({
  id: z.uuid(),
  state,
  synthetic: z.boolean(),
  done: z.int(),
  total: z.int(),
  records: z.int().describe('Good ones: to be written, or written'),
  badRows: z.int(),
  errors: z.int(),
  notices: z.int(),
  tables: z.array(counts),
  unknownColumns: z.array(z.object({ table: z.string(), column: z.string().nullable() })),
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
