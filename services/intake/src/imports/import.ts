import { refusal } from '@duo/kernel';
import type { Kind, Mapping } from './columns.js';

export const states = ['open', 'checking', 'checked', 'writing', 'ended'] as const;
export type State = (typeof states)[number];

/** How many rows of a table came, and what became of them. `known` were imported before and have not changed. */
export type Counts = { table: Kind; rows: number; good: number; known: number; bad: number };

/** An import of the branch's existing records: files are kept, checked, and written only when somebody asks for it. */
export type Import = {
  id: string;
  state: State;
  mapping: Mapping;
  synthetic: boolean;
  /** How many tables are done in this state. */
  place: number;
  done: number;
  total: number;
};

/** Files and the mapping may change until the records are written; what was checked is then checked anew. */
export function refuseUnlessOpen({ state }: Import) {
  if (state === 'ended') throw refusal('import-has-ended');
  if (state === 'checking' || state === 'writing') throw refusal('import-is-at-work', { state });
}

/** Reads every row and says what is wrong. Nothing is written. */
export function check(before: Import, total: number): Import {
  refuseUnlessOpen(before);
  if (total === 0) throw refusal('import-has-no-rows');
  return { ...before, state: 'checking', place: 0, done: 0, total };
}

/** Writes the records that are good and new. */
export function write(before: Import, good: number): Import {
  if (before.state === 'open') throw refusal('import-is-not-checked');
  refuseUnlessOpen(before);
  return { ...before, state: 'writing', place: 0, done: 0, total: good };
}

/** How many days the rows that could not be imported are kept, to be corrected. */
export const daysKept = 30;
