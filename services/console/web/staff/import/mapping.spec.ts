import type { Mapping, Sheet } from './import.query.js';
import {
  columnOf,
  fileOf,
  headersOf,
  isTold,
  mappingIn,
  meaningsIn,
  twice,
  withColumn,
  withMeaning,
  withTable,
} from './mapping.js';

const none: Mapping = { tables: {}, columns: {}, values: {} };
const columns = ['record', 'side', 'phone'];
const sheet: Sheet = { file: 'Leden.csv', sheet: 'Leden ', table: null, columns: [], rows: 2, unreadable: 0 };

it('says which table a file is, and takes it back', () => {
  const told = withTable(none, sheet, 'people');
  expect(told.tables).toEqual({ leden: 'people' });
  expect(isTold(told, { ...sheet, table: 'people' })).toBe(true);
  expect(withTable(told, sheet, undefined)).toEqual(none);
  expect(isTold(none, { ...sheet, sheet: 'people', table: 'people' })).toBe(false);
});

it('says which column a header is; one that is called like a column can be left out, too', () => {
  const told = withColumn(withColumn(none, 'people', 'nummer', 'record'), 'people', 'phone', undefined);
  expect(told.columns).toEqual({ people: { nummer: 'record', phone: '-' } });
  const read = (header: string) => columnOf(told, 'people', header, columns);
  expect(['nummer', 'phone', 'side', 'kleur'].map(read)).toEqual(['record', undefined, 'side', undefined]);
  expect(withColumn(told, 'people', 'phone', 'phone').columns).toEqual({ people: { nummer: 'record' } });
  expect([...twice(told, 'people', ['record', 'nummer', 'kleur', 'x'], columns)]).toEqual(['record']);
});

it('tells the words of the branch apart, without the errors that came back', () => {
  expect(headersOf({ columns: ['nummer', 'side', 'errors'] }, columns)).toEqual({ own: ['nummer'], known: ['side'] });
});

it('says what a word means, and forgets it when nothing is said', () => {
  const word = { table: 'people', column: 'stay', cell: '' } as const;
  const told = withMeaning(none, word, 'unlimited');
  expect(told.values).toEqual({ people: { stay: { '': 'unlimited' } } });
  expect(meaningsIn(told)).toEqual([word]);
  expect(withMeaning(told, word, '')).toEqual(none);
});

it('is a file that reads back, and takes nothing else for one', () => {
  const told = withTable(none, sheet, 'duos');
  expect(mappingIn(fileOf(told))).toEqual(told);
  expect(mappingIn('{"tables":{"leden":"people"}}')).toEqual({ ...none, tables: { leden: 'people' } });
  expect([mappingIn('record,side'), mappingIn('[]'), mappingIn('null')]).toEqual([undefined, undefined, undefined]);
});
