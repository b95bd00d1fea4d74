import type { Fault } from './import.client.ts';
import type { Checked } from './import.files.ts';
import { checkedLines, endingLines, exitCodeOf, faultLine, tableLines } from './import.report.ts';

const fault: Fault = {
  ...{ file: 'people.csv', table: 'people', line: 12, column: 'born', rule: 'not-a-day', level: 'error' },
  detail: '31/02/1990',
};
const checked: Checked = {
  ...{ id: 'i1', state: 'checked', synthetic: false, done: 3, total: 3, badRows: 0, records: 1_000 },
  tables: [
    { table: 'people', rows: 12_345, good: 12_340, known: 40, bad: 5 },
    { table: 'duos', rows: 2, good: 2, known: 0, bad: 0 },
  ],
  unknownColumns: [],
  ...{ errors: 0, notices: 0, firstErrors: [] },
};

it.each([
  [{}, 'people.csv:12 born not-a-day (31/02/1990)'],
  [{ column: null, detail: null }, 'people.csv:12 not-a-day'],
  [{ detail: '\u001b[2Jx\u202e\ny' }, 'people.csv:12 born not-a-day ( [2Jx  y)'],
])('tells of an error in one line: %j', (more, line) => expect(faultLine({ ...fault, ...more })).toBe(line));

it('tells the first errors, how many more there are and where all of them are', () => {
  const found = { errors: 1_234, notices: 1, firstErrors: [fault] };
  const unknownColumns = [
    { table: 'people', column: 'shoe size' },
    { table: 'Sheet3', column: null },
  ];
  expect(checkedLines({ ...checked, ...found, unknownColumns }, 'http://here/faults')).toEqual([
    'people: the column shoe size is not known and is left out',
    'Sheet3 is no table that is known and is left out',
    'people.csv:12 born not-a-day (31/02/1990)',
    'and 1,233 more errors: all of them at http://here/faults',
    '1 notice, none of which keeps a row out: http://here/faults',
  ]);
  expect(checkedLines(checked, 'http://here/faults')).toEqual([]);
});

it('closes with what became of each table', () =>
  expect(tableLines(checked)).toEqual([
    'table     rows     new  known  bad',
    'people  12,345  12,300     40    5',
    'duos         2       2      0    0',
  ]));

it('says how it ended, what is made up, and what can be done next', () => {
  const asked = { branch: 'ghent', resume: 'npm run import -- --resume i1' };
  expect(endingLines(checked, asked)).toEqual([
    'nothing was written; to write the records that are good: npm run import -- --resume i1',
  ]);
  const bad = { ...checked, badRows: 5, state: 'ended', synthetic: true } as const;
  expect(endingLines(bad, asked)).toEqual([
    '5 rows to correct: --bad-rows FOLDER writes them as files, each with its errors',
    'the synthetic records are in ghent',
  ]);
  expect(endingLines(bad, { ...asked, badRowsTo: 'here' })).toEqual(['the synthetic records are in ghent']);
  expect([exitCodeOf(checked), exitCodeOf(bad)]).toEqual([0, 3]);
});
