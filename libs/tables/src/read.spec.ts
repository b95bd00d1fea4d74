import { readTables } from './read.js';
import type { ReadOptions, RowFault, TableRow } from './table.js';

async function* once(bytes: Uint8Array) {
  yield bytes;
}
async function read(bytes: Uint8Array | string, options: Partial<ReadOptions> = {}) {
  const rows: (TableRow | RowFault)[] = [];
  const source = once(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  for await (const row of readTables(source, { name: 'people.csv', ...options })) rows.push(row);
  return rows;
}

it('reads the good rows and says what is wrong with the others', async () => {
  const text = 'A, b ,,\r\n1,"x ""y""\r\nz",,\r\n\r\n3,4\n5\n6;7;8\n9,"un\n10,11\n';
  expect(await read(text)).toEqual([
    { table: 'people', line: 2, cells: { a: '1', b: 'x "y"\r\nz' } },
    { table: 'people', line: 5, cells: { a: '3', b: '4' } },
    { table: 'people', line: 6, fault: 'too-few-cells' },
    { table: 'people', line: 7, fault: 'too-few-cells' },
    { table: 'people', line: 8, column: 'b', fault: 'unclosed-quote' },
    { table: 'people', line: 9, cells: { a: '10', b: '11' } },
  ]);
});
