import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchNames } from '@duo/kernel';
import { countFolder } from './count/count.ts';
import { parseCsv } from './count/csv.ts';
import { historyOf } from './history.ts';
import { accompaniedIn, demoBranches, planOf } from './plan.ts';
import { columns, tables } from './tables.ts';
import { csvOf, writeHistory } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'duo-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = demoBranches.flatMap((branch) => writeHistory({ branch, seed: 1, folder }));

it('writes the tables of each branch, people first', () => {
  expect(files.slice(0, 2)).toEqual([join(folder, 'brussels-people.csv'), join(folder, 'brussels-duos.csv')]);
  expect(files).toHaveLength(demoBranches.length * tables.length);
});

it('writes the same files for the same seed, always', () => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  expect(hash.digest('hex')).toBe('2c66f97e91bff803fe61c3c44c719718f8862342c368f19973cde89afe73352a');
});

it('writes another history for another seed, of the same size', () => {
  const [one, other] = [historyOf('ghent', 1), historyOf('ghent', 2)];
  expect(other.duos).toHaveLength(one.duos.length);
  expect(other.outcomes).toHaveLength(one.outcomes.length);
  expect(other.people).not.toEqual(one.people);
});

it('writes what RFC 4180 says, with every row read back as it was', () => {
  const history = historyOf('mechelen', 1);
  for (const table of tables) {
    const read = parseCsv(csvOf(table, history[table]));
    const rows = history[table].map((row) =>
      Object.fromEntries(columns[table].map((name) => [name, (row as Record<string, string>)[name] ?? ''])),
    );
    expect(read).toEqual(rows);
  }
  const hostile = [{ record: 'a"b', reason: 'x,y' }, { record: '1\r\n2' }];
  const cells = parseCsv(csvOf('duos', hostile)).map(({ record, reason }) => [record, reason]);
  expect(cells).toEqual([
    ['a"b', 'x,y'],
    ['1\r\n2', ''],
  ]);
});

it('is shown in the README as it is counted', () => {
  const { branches, total } = countFolder(folder);
  const number = new Intl.NumberFormat('en-GB');
  const line = (name: string, opened: string, { figures }: (typeof total)['all']) => {
    const [persons, duos] = (figures.K1 ?? []).map(({ numerator }) => numerator);
    const [jobs, internships = 0, trainings = 0] = (figures.K2 ?? []).map(({ numerator }) => numerator);
    const cells = [persons, duos, jobs, internships + trainings].map((value) => number.format(value ?? 0));
    return `| ${[name, opened, ...cells].join(' | ')} |`;
  };
  const lines = demoBranches.map((branch) =>
    line(branchNames[branch]?.en ?? '', planOf(branch).opened.slice(0, 4), branches[branch]?.all as typeof total.all),
  );
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  for (const one of [...lines, line('all', '2013', total.all)]) expect(readme).toContain(one);
});

it('counts from the files what the plan says', () => {
  const { synthetic, branches } = countFolder(folder);
  expect(synthetic).toBe(true);
  for (const branch of demoBranches) {
    const { K1, K2 } = branches[branch]?.all.figures ?? {};
    const { jobs, internships, trainings, secondDuos } = planOf(branch);
    expect(K1?.map(({ numerator }) => numerator)).toEqual([accompaniedIn(branch), accompaniedIn(branch) + secondDuos]);
    expect(K2?.map(({ numerator }) => numerator)).toEqual([jobs, internships, trainings]);
  }
});
