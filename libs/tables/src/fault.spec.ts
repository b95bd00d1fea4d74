import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFaults, rowFaults, TableFault } from './fault.js';

it('has a row in the README for each code, and no other', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `([\w-]+)` \| (file|row) \| .+ \|$/gm)].map(([, code, of]) => `${of}: ${code}`);
  expect(rows).toEqual([...fileFaults.map((code) => `file: ${code}`), ...rowFaults.map((code) => `row: ${code}`)]);
});

it('tells where, and no more than is known', () => {
  expect({ ...new TableFault('duplicated-header', { file: 'a.csv', line: 1, column: 'b' }) }).toEqual({
    name: 'TableFault',
    code: 'duplicated-header',
    file: 'a.csv',
    line: 1,
    column: 'b',
  });
});
