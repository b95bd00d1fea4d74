import { Malformed } from '../malformed.js';
import { specificationOf } from '../specification/specification.js';
import type { Row } from './cells.js';
import { studyOf } from './study.js';

const specification = specificationOf({
  treatment: 'treat',
  outcome: { name: 'Worked', type: 'binary' },
  covariates: { age: 'numeric', race: 'categorical' },
  estimators: [{ method: 'aipw' }],
});
const curves = specificationOf({
  outcome: { type: 'survival', time: 'time', event: 'status' },
  estimators: [
    { method: 'kaplan-meier', by: 'sex' },
    { method: 'kaplan-meier', weights: 'w' },
  ],
});

const person = { treat: '1', worked: 'true', age: '37.5', race: 'black' };
const patient = { time: '306', status: '1', sex: '2', w: '0.5' };
const rowsOf = (...cells: Record<string, string>[]): Row[] =>
  cells.map((row, at) => ({ place: `people.csv line ${at + 2}`, cells: row }));

it('reads what the specification names and nothing else', () => {
  const rows = rowsOf(person, { ...person, treat: 'FALSE', worked: '0', age: '-1e1', note: 'NA' });
  expect(studyOf(rows, specification)).toMatchObject({
    rows: 2,
    treated: [true, false],
    outcome: [1, 0],
    covariates: [
      { name: 'age', type: 'numeric', values: [37.5, -10] },
      { name: 'race', type: 'categorical', values: ['black', 'black'] },
    ],
    survival: undefined,
  });
  expect(studyOf(rowsOf(patient), curves)).toMatchObject({
    treated: undefined,
    groups: { sex: ['2'] },
    weights: { w: [0.5] },
  });
});

it.each([
  [
    ['1', '2'],
    [false, true],
  ],
  [
    ['2', '2.0'],
    [true, true],
  ],
  [
    ['0', '1'],
    [false, true],
  ],
  [
    ['1', '1'],
    [true, true],
  ],
  [
    ['false', 'TRUE'],
    [false, true],
  ],
])('takes %j for events as R does', (statuses, events) => {
  const rows = rowsOf(...statuses.map((status) => ({ ...patient, status })));
  expect(studyOf(rows, curves).survival?.events).toEqual(events);
});

it.each<[Record<string, string>, string]>([
  [{ treat: '2' }, 'treat must be 0 or 1, or false or true'],
  [{ treat: 'yes' }, 'treat must be 0 or 1, or false or true'],
  [{ worked: '0.5' }, 'Worked must be 0 or 1, or false or true'],
  [{ worked: '' }, 'Worked must not be empty or NA'],
  [{ age: 'NA' }, 'age must not be empty or NA'],
  [{ age: 'old' }, 'age must be a number'],
  [{ age: '0x10' }, 'age must be a number'],
  [{ age: '1e999' }, 'age must be a number'],
  [{ age: 'Infinity' }, 'age must be a number'],
  [{ race: '' }, 'race must not be empty or NA'],
  [{ treat: 'toString' }, 'treat must be 0 or 1'],
])('refuses a person with %j and says where', (wrong, why) => {
  const read = () => studyOf(rowsOf(person, { ...person, ...wrong }), specification);
  expect(read).toThrow(Malformed);
  expect(read).toThrow(`people.csv line 3: ${why}`);
});

it.each<[Record<string, string>, string]>([
  [{ time: '-1' }, 'time must be a number, 0 or above'],
  [{ time: '' }, 'time must not be empty or NA'],
  [{ status: '3' }, 'status must be 0 or 1, or false or true'],
  [{ sex: 'NA' }, 'sex must not be empty or NA'],
  [{ w: '0' }, 'w must be a number above 0'],
])('refuses a patient with %j and says where', (wrong, why) => {
  expect(() => studyOf(rowsOf(patient, { ...patient, ...wrong }), curves)).toThrow(`people.csv line 3: ${why}`);
});

it('refuses a mix of the ways to tell an event, a missing column and nobody at all', () => {
  const mixed = rowsOf({ ...patient, status: '0' }, { ...patient, status: '2' });
  expect(() => studyOf(mixed, curves)).toThrow('people.csv line 2: status must be 1 or 2, as elsewhere in the column');
  const { age: _, ...without } = person;
  expect(() => studyOf(rowsOf(person, without), specification)).toThrow('people.csv line 3: there is no column age');
  expect(() => studyOf([], specification)).toThrow('there is nobody in the data');
});
