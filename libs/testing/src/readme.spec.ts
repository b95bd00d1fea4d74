import { baseConfig } from '@duo/platform';
import { z } from 'zod';
import { matrixOf, readmeFaults } from './readme.js';

const readme = `# small
## Purpose
## Rules it owns
## Listens to
## Says
## Keeps
| table | what |
|---|---|
| \`letters\` | sent |
## Later
## Screens
| method | path | who | what |
|---|---|---|---|
| POST | \`/letters\`, \`/cards\` | ops, branch-manager | sends |
## Run and test
| key | meaning | default |
|---|---|---|
| \`SMALL_DAYS\` | How long | \`30\` |
`;

class Empty {}
const small = {
  name: 'small',
  module: Empty,
  config: baseConfig.extend({ SMALL_DAYS: z.coerce.number().default(30).describe('How long') }),
  tables: [{ options: { name: 'letters' } }] as never,
  jobs: {},
};

it('finds nothing wrong with a README that tells what is there', () => {
  expect(readmeFaults(small, readme)).toEqual([]);
});

it.each([
  ['a job', { jobs: { 'send-letter': async () => undefined } }, 'Later: send-letter is not told'],
  ['a table', { tables: [] as never }, 'Keeps: letters is told but not there'],
  ['an event', { name: 'matching' }, 'Says: PoolLeft is not told'],
  ['a key', { config: baseConfig as never }, 'Run and test: SMALL_DAYS | How long | 30 is told but not there'],
])('finds %s that is told wrongly', (_, other, fault) => {
  expect(readmeFaults({ ...small, ...other }, readme)).toContain(fault);
});

it('finds a heading that is missing', () => {
  expect(readmeFaults(small, readme.replace('## Says\n', ''))).toEqual(['headings: Says is not told']);
});

it('reads the rows of the authorization matrix', () => {
  const roles = ['ops', 'branch-manager'];
  expect(matrixOf(readme)).toEqual([
    { method: 'POST', path: '/letters', roles },
    { method: 'POST', path: '/cards', roles },
  ]);
});
