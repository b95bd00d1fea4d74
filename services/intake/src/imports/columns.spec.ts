import {
  codedColumns,
  columnOf,
  columnsOf,
  headerOf,
  kindOf,
  kinds,
  mapping,
  translated,
  unreadColumns,
} from './columns.js';

const none = mapping.parse({});

it.each([
  ['ghent-people', 'people'],
  ['People', 'people'],
  ['people-to-correct', 'people'],
  ['our measures', 'measures'],
  ['townspeople', null],
  ['people 2019', null],
])('takes %s for the table %s', (name, kind) => {
  expect(kindOf(name, none)).toBe(kind);
});

it('reads the words of a branch', () => {
  const of = mapping.parse({
    tables: { Leden: 'people' },
    columns: { people: { Rol: 'side' } },
    values: { people: { side: { kandidaat: 'mentee' }, stay: { '': 'unlimited' } } },
  });
  expect(kindOf('LEDEN', of)).toBe('people');
  expect(columnOf('rol', 'people', of)).toBe('side');
  expect(translated({ rol: 'kandidaat', stay: '', born: '', more: 'x' }, 'people', of)).toEqual({
    side: 'mentee',
    stay: 'unlimited',
  });
});

it('tells which headers it does not read, and which mean the same', () => {
  const of = mapping.parse({ columns: { duos: { duo: 'record' } } });
  expect(unreadColumns('duos', ['duo', 'record', 'colour', 'errors'], of)).toEqual([
    { field: 'duo', rule: 'column-is-there-twice' },
    { field: 'colour', rule: 'column-is-not-read' },
  ]);
});

it('knows the header of a column: of two the one that counts, and none that is mapped away', () => {
  const of = mapping.parse({ columns: { duos: { nr: 'record', reason: '-' } } });
  expect(headerOf('record', ['record', 'nr'], 'duos', of)).toBe('nr');
  expect(headerOf('reason', ['reason'], 'duos', of)).toBeUndefined();
});

it.each(kinds)('has codes in columns of %s that are there', (kind) => {
  expect(columnsOf[kind]).toEqual(expect.arrayContaining([...codedColumns[kind]]));
});

it('refuses a mapping to a table or of a kind that there is not', () => {
  expect(mapping.safeParse({ tables: { leden: 'persons' } }).success).toBe(false);
  expect(mapping.safeParse({ columns: { persons: {} } }).success).toBe(false);
  expect(mapping.safeParse({ more: {} }).success).toBe(false);
});
