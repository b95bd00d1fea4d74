import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Malformed } from './malformed.js';
import { rowsOf } from './rows.files.js';

const folder = mkdtempSync(join(tmpdir(), 'duo-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

it('reads several files one after the other, whose columns may stand in another order', async () => {
  const one = written('one.csv', '\uFEFFid,treat\r\n"a, b",1\r\n');
  const two = written('two.csv', 'Treat;"note";id\n0;x;"say ""c"""\n\n');
  expect(await rowsOf([one, two], folder)).toEqual([
    { place: 'one.csv line 2', cells: { id: 'a, b', treat: '1' } },
    { place: 'two.csv line 2', cells: { treat: '0', note: 'x', id: 'say "c"' } },
  ]);
});

it.each([
  ['', 'people.csv: empty file'],
  ['treat,age,AGE\n1,2,3\n', 'people.csv line 1: age: duplicated header'],
  ['treat,age\n1,2\n0\n', 'people.csv line 3: too few cells'],
  ['treat,age\n1,2\n0,1,2\n', 'people.csv line 3: too many cells'],
  ['treat,age\n1,"2\n', 'people.csv line 2: age: unclosed quote'],
])('refuses %j: %s', async (text, why) => {
  const reading = () => rowsOf([written('people.csv', text)], folder);
  await expect(reading()).rejects.toThrow(Malformed);
  await expect(reading()).rejects.toThrow(why);
});

it('lets the system say that a file is not there', async () => {
  await expect(rowsOf(['nowhere.csv'], folder)).rejects.toMatchObject({ code: 'ENOENT' });
});
