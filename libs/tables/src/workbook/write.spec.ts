import { hash } from 'node:crypto';
import { Writable } from 'node:stream';
import { each, readAll, written } from '../../test/kit.js';
import { writeWorkbook } from './write.js';

it('writes a sheet for each table, which reads as what was written', async () => {
  const people = each(
    ['record', 'name', 'born', 'reach_km'],
    ['1', '  Zoë & <Ann>', '1990-05-04', -2.5],
    ['2', null, '', 0],
  );
  const file = await written({ name: 'people', rows: people }, { name: 'duos & more', rows: each(['record']) });
  expect(await readAll(file)).toEqual([
    { table: 'people', line: 2, cells: { record: '1', name: 'Zoë & <Ann>', born: '1990-05-04', reach_km: '-2.5' } },
    { table: 'people', line: 3, cells: { record: '2', name: '', born: '', reach_km: '0' } },
  ]);
});

it('writes the same bytes for the same tables', async () => {
  const file = () => written({ name: 'people', rows: each(['a'], ['=1+1']) });
  expect((await file()).equals(await file())).toBe(true);
});

it('asks for a row only when there is room for it', async () => {
  let asked = 0;
  const rows = async function* () {
    for (; ; asked++) yield [hash('sha512', `${asked}`)];
  };
  const stuck = new Writable({ write: () => undefined, highWaterMark: 1000 });
  const writing = writeWorkbook(stuck, each({ name: 'people', rows: rows() }));
  let before = -1;
  while (asked > before) {
    before = asked;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(asked).toBeLessThan(20_000);
  stuck.destroy(new Error('who asked went away'));
  await expect(writing).rejects.toThrow('who asked went away');
});

it.each([
  ['a table that cannot be had', each(['a'], new Error('database went away') as never), 'row.map'],
  ['a cell that Excel does not hold', each(['x'.repeat(32_768)]), 'a cell holds 32767 characters'],
])('gives up on %s, and says why', async (_, rows, why) => {
  await expect(written({ name: 'people', rows })).rejects.toThrow(why);
});

it.each(['', 'a/b', 'x'.repeat(32), "'a'", 'PEOPLE'])('refuses %j as the name of a sheet', async (name) => {
  const tables = [
    { name: 'people', rows: each(['a']) },
    { name, rows: each(['a']) },
  ] as const;
  await expect(written(...tables)).rejects.toThrow('cannot be the name of a sheet');
});
