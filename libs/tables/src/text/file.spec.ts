import { buffer } from 'node:stream/consumers';
import { each } from '../../test/kit.js';
import { csvFile } from './file.js';

const told = () => {
  const ends: [number, boolean][] = [];
  return { ends, ended: async (rows: number, whole: boolean) => void ends.push([rows, whole]) };
};

it('is a file that starts with its mark and its header, and tells how many rows it has', async () => {
  const { ends, ended } = told();
  const bytes = await buffer(csvFile(each(['a', 'b'], ['1', '=2'], [3, null]), ended));
  expect(bytes.toString()).toBe("\uFEFFa,b\r\n1,'=2\r\n3,\r\n");
  expect(ends).toEqual([[2, true]]);
});

it('tells that it was broken off, and stops reading', async () => {
  const { ends, ended } = told();
  let asked = 0;
  const rows = (async function* () {
    for (; ; asked++) yield ['x'.repeat(1000)];
  })();
  const file = csvFile(rows, ended);
  await file.next();
  await file.return(undefined);
  expect(ends).toEqual([[asked, false]]);
  expect(asked).toBeLessThan(20);
});
