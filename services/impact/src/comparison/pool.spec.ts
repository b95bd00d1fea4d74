import { readTables } from '@duo/tables';
import fc from 'fast-check';
import { control, controls, csvOf, keyOf } from '../../test/pool.js';
import { identifierIn } from './identifiers.js';
import { readPerson, workedNinetyDays } from './person.js';
import { hashOf, mostRows, readPool } from './pool.js';

const today = '2021-06-30';
const read = (text: string) => readPool(readTables(bytesOf(text), { name: 'pool.csv' }), today);
async function* bytesOf(text: string) {
  yield Buffer.from(text);
}
const told = async (text: string) =>
  (await read(text)).faults.map(({ line, field, rule, detail }) =>
    [line, field, rule, detail].filter(Boolean).join(' '),
  );

it('reads a person as codes', () => {
  const { person, synthetic, faults } = readPerson(cellsOf({ synthetic: 'yes' }), today);
  expect(faults).toEqual([]);
  expect(synthetic).toBe(true);
  expect(person).toEqual({
    ...{ key: keyOf('one'), registered: '2015-Q3', registeredWith: 'actiris', age: 24, gender: 'woman' },
    ...{ origin: 'maghreb', education: 3, recognised: 'pending', language: 'fr', unemployedMonths: 7 },
    ...{ followedDays: 730, daysWorked: 120, daysWorkedBefore: 0, firstJobAfter: 200, situation: 'job' },
  });
  const empty = { origin: '', education: '', recognised: '', language: '', unemployed_months: '', situation: '' };
  expect(readPerson(cellsOf({ ...empty, days_worked_before: '', first_job_after: '' }), today).person).toMatchObject({
    ...{ origin: null, education: null, recognised: null, language: null, unemployedMonths: null },
    ...{ daysWorkedBefore: null, firstJobAfter: null, situation: null },
  });
});

const cellsOf = (special: Parameters<typeof control>[1]) =>
  Object.fromEntries(Object.entries(control('one', special)).map(([name, cell]) => [name, String(cell)]));

it.each([
  ['key', '85073003328', 'looks-like-a-national-register-number'],
  ['key', '85.07.30-033.28', 'looks-like-a-national-register-number'],
  ['key', '00.02.01-003.10', 'looks-like-a-national-register-number'],
  ['key', 'amina.b@example.org', 'looks-like-an-e-mail-address'],
  ['key', '+32 470 12 34 56', 'looks-like-a-phone-number'],
  ['key', 'Amina', 'must-be-a-pseudonym'],
  ['key', '', 'must-be-given'],
  ['accompanied', '', 'must-be-given'],
  ['accompanied', 'perhaps', 'must-be-one-of'],
  ['accompanied', 'yes', 'is-or-was-a-mentee'],
  ['registered', '2015-08-17', 'looks-like-a-day'],
  ['registered', '2015', 'must-be-a-quarter'],
  ['registered', '2021-Q3', 'is-in-the-future'],
  ['age', '14', 'must-be-a-whole-number'],
  ['age', '17/08/1991', 'looks-like-a-day'],
  ['gender', 'Amina', 'must-be-one-of'],
  ['origin', 'born in Kinshasa', 'looks-like-free-text'],
  ['situation', 'x'.repeat(200), 'looks-like-free-text'],
  ['unemployed_months', '0470/12.34.56', 'looks-like-a-phone-number'],
  ['days_worked', '367', 'must-be-a-whole-number'],
  ['followed_days', '119', 'is-more-than-followed-days'],
  ['first_job_after', '731', 'is-more-than-followed-days'],
  ['first_job_after', 'none', 'contradicts-days-worked'],
])('refuses the %s %j: %s', (field, cell, rule) => {
  const { person, faults } = readPerson(cellsOf({ [field]: cell }), today);
  expect(person).toBeUndefined();
  expect(faults.map((fault) => fault.rule)).toContain(rule);
  expect(JSON.stringify(faults)).not.toMatch(/Amina|Kinshasa|85073003328|@|470|1991/);
});

it('knows the last quarter from one to come', () => {
  expect(readPerson(cellsOf({ registered: '2021-Q2' }), today).faults).toEqual([]);
});

it.each([
  [90, 100, true],
  [89, 366, false],
  [89, 365, undefined],
  [0, 277, false],
  [0, 276, undefined],
])('%d days worked of %d that were followed: %s', (daysWorked, followedDays, reached) => {
  const { person } = readPerson(
    cellsOf({ days_worked: daysWorked, followed_days: followedDays, first_job_after: '' }),
    today,
  );
  expect(person && workedNinetyDays(person)).toBe(reached);
});

it('names every fault of a file by line, column and rule', async () => {
  const rows = [
    control('one', { gender: 'F', age: 'x' }),
    control('two'),
    control('three', { accompanied: 'yes' }),
    control('two'),
    control('four', { registered_with: '', days_worked: 800 }),
  ];
  const text = (await csvOf(rows)).replace(keyOf('four'), '"unclosed');
  expect(await told(`${text}${keyOf('five')},no\r\n`)).toEqual([
    '2 age must-be-a-whole-number 15 to 67',
    '2 gender must-be-one-of woman man other',
    '4 accompanied is-or-was-a-mentee',
    '5 key key-is-there-twice line 3',
    expect.stringMatching(/^6 .*unclosed-quote$/),
    '7 too-few-cells',
  ]);
});

it('takes no column that is not on its list, and reads no rows without those it needs', async () => {
  const named = await csvOf([control('one', { name: 'Amina' })]);
  expect(await told(named)).toEqual(['1 column 17 column-is-not-allowed']);
  expect(await told(named.replace('accompanied,', 'accompany,'))).toEqual([
    '1 column 2 column-is-not-allowed',
    '1 column 17 column-is-not-allowed',
    '1 accompanied column-is-missing',
  ]);
  expect(await told('key,accompanied\r\n')).toEqual(['1 has-no-rows']);
});

it('takes so many rows and no more', async () => {
  const rows = controls(3);
  const [head = '', line = ''] = (await csvOf(rows)).split('\r\n');
  const many = Array.from({ length: mostRows + 10 }, (_, at) => line.replace(/^\w+/, keyOf(`${at}`)));
  const pool = await read([head, ...many].join('\r\n'));
  expect(pool.faults).toEqual([{ line: mostRows + 2, field: null, rule: 'too-many-rows', detail: '20000 at most' }]);
});

it('has one hash for the same people in any order, and another for any others', async () => {
  const [one, two, three] = controls(3);
  const hash = async (...rows: (typeof one)[]) => hashOf(await read(await csvOf(rows.map((row) => row ?? {}))));
  const first = await hash(one, two, three);
  expect(await hash(three, one, two)).toBe(first);
  expect(await hash(one, two)).not.toBe(first);
  expect(await hash(one, two, { ...three, age: 25 })).not.toBe(first);
  const semicolons = (await csvOf([one ?? {}, two ?? {}, three ?? {}])).replaceAll(',', ';');
  expect(hashOf(await read(semicolons))).toBe(first);
});

it('lets nothing but codes in, whatever is written', () => {
  const cells = fc.record(Object.fromEntries(Object.keys(control('')).map((name) => [name, fc.string()])));
  fc.assert(
    fc.property(cells, fc.constantFrom(...Object.keys(control(''))), (strange, field) => {
      const { person } = readPerson({ ...cellsOf({}), [field]: strange[field] ?? '' }, today);
      if (person) expect(JSON.stringify(person)).toMatch(/^[\w":,{}-]*$/);
    }),
  );
});

it('takes no code for something that tells who somebody is', () => {
  for (const cell of ['2015-Q3', 'other-european', '366', 'near-east', 'none'])
    expect(identifierIn(cell)).toBeUndefined();
});
