import type { Day, Side } from '@duo/kernel';
import { Cells, type Fault } from './cells.js';
import type { Kind } from './columns.js';
import { readAssessment, readDuo, readMeasure, readMeetings, readSolution } from './outcome.js';
import { readPerson } from './person.js';
import { readProposal } from './proposal.js';

const readers = {
  people: readPerson,
  duos: readDuo,
  proposals: readProposal,
  meetings: readMeetings,
  assessments: readAssessment,
  outcomes: readSolution,
  measures: readMeasure,
} satisfies Record<Kind, (cells: Cells) => unknown>;

export type RecordOf<K extends Kind> = ReturnType<(typeof readers)[K]>;

type Reference = { field: string; to: Kind; side?: Side };
const both: readonly Reference[] = [
  { field: 'mentee', to: 'people', side: 'mentee' },
  { field: 'mentor', to: 'people', side: 'mentor' },
];

/** Which records of which table each column names; of people, on which side. */
export const references: Readonly<Record<Kind, readonly Reference[]>> = {
  people: [],
  duos: both,
  proposals: both,
  meetings: [{ field: 'duo', to: 'duos' }],
  assessments: [
    { field: 'mentee', to: 'people', side: 'mentee' },
    { field: 'duo', to: 'duos' },
  ],
  outcomes: [{ field: 'duo', to: 'duos' }],
  measures: [{ field: 'duo', to: 'duos' }],
};

/** May be empty: an assessment at the start is of no duo. */
const mayBeEmpty = (kind: Kind, field: string) => kind === 'assessments' && field === 'duo';

/** A row that was read: its own number, what it names, and what is wrong with it. Only without errors is `value` whole. */
export type Read<K extends Kind> = {
  record: string;
  refers: Record<string, string>;
  value: RecordOf<K>;
  faults: Fault[];
};

/** Reads the cells of a row; `today` is the day up to which something can have happened. */
export function readRow<K extends Kind>(kind: K, row: Readonly<Record<string, string>>, today: Day): Read<K> {
  const cells = new Cells(row, today);
  // Totals of meetings have no number of their own: a duo has one row of them.
  const record = cells.needed(kind === 'meetings' ? 'duo' : 'record');
  const refers: Record<string, string> = {};
  for (const { field } of references[kind]) {
    if (row[field] === undefined && mayBeEmpty(kind, field)) continue;
    refers[field] = field === 'duo' && kind === 'meetings' ? record : cells.needed(field);
  }
  const value = readers[kind](cells) as RecordOf<K>;
  return { record, refers, value, faults: cells.faults };
}

export const isGood = (faults: readonly Fault[]) => faults.every(({ level }) => level === 'notice');
