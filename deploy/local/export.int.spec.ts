import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followUp } from '@duo/follow-up';
import { intake } from '@duo/intake';
import { matching } from '@duo/matching';
import { readTables } from '@duo/tables';
import { menteeForm, mentorForm, openBranch, type TestBranch } from '@duo/testing';
import { exportTables, exportWorkbook, type From } from './export.tables.ts';

const duo = '0197a3c5-7d1e-7b42-9a60-3f2c8d4e5b63';
const tables = ['people', 'duos', 'proposals', 'meetings', 'assessments', 'outcomes', 'measures'];
const barriers = [{ barrier: 'language', severity: 3 }];

let branch: TestBranch;
let folder: string;
let from: From;

beforeAll(async () => {
  branch = await openBranch();
  folder = await mkdtemp(join(tmpdir(), 'duo-export-'));
  const services = [await branch.start(intake), await branch.start(matching), await branch.start(followUp)] as const;
  const claims = { sub: 'test-branch-manager', role: 'branch-manager', branch: branch.name };
  const token = await branch.issuer.sign(['intake', 'matching', 'follow-up'], claims);
  from = { intake: services[0].url, matching: services[1].url, followUp: services[2].url, token, names: true };
  const enrol = async (path: string, body: object) =>
    (await branch.ask<{ id: string }>(services[0], { method: 'POST', path, body })).body.id;
  const mentee = await enrol('/mentees', menteeForm({ givenName: '=1+1', assessment: { period: 'after', barriers } }));
  const mentor = await enrol('/mentors', mentorForm());
  await branch.query(
    `insert into followup.duos (id, mentee, mentor, status, formed_on, recorded, meetings, minutes, silent_weeks,
       cancelled_in_a_row, check_in_due, closing_recorded)
     values ('${duo}', '${mentee}', '${mentor}', 'formed', '2021-03-06', false, 3, 270, 0, 0, false, false)`,
  );
  await branch.query(
    `insert into followup.assessments (duo, time_point, respondent, mentee, assessed_on, period, barriers, qualities)
     values ('${duo}', 'start', 'mentee', '${mentee}', '2021-03-12', 'during', '[]', '[{"quality":"autonomy","value":3}]')`,
  );
});
afterAll(async () => {
  await branch.close();
  await rm(folder, { recursive: true });
});

async function read(path: string) {
  const rows = new Map<string, unknown[]>();
  for await (const row of readTables(createReadStream(path), { name: path }))
    rows.set(row.table, [...(rows.get(row.table) ?? []), row]);
  return Object.fromEntries(rows);
}

it('makes a file of each table, and a workbook in which the same stands', async () => {
  const written = await exportTables('ghent', folder, from);
  expect(written.map(({ table }) => table)).toEqual(tables);
  expect((await readdir(folder)).sort()).toEqual(tables.map((table) => `ghent-${table}.csv`).sort());
  expect((await stat(join(folder, 'ghent-people.csv'))).mode & 0o77).toBe(0);
  const workbook = join(folder, 'ghent.xlsx');
  await exportWorkbook(written, workbook);
  const sheets = await read(workbook);
  for (const { table, path } of written) {
    const named = Object.values(await read(path)).flat() as { table: string; line: number }[];
    expect(sheets[table] ?? []).toEqual(named.map((row) => ({ ...row, table })));
  }
  expect(sheets.people).toMatchObject([{ cells: { given_name: '=1+1' } }, { cells: { given_name: 'Marc' } }]);
  expect(sheets.duos).toMatchObject([{ cells: { record: duo, formed_on: '2021-03-06' } }]);
  expect(sheets.meetings).toMatchObject([{ cells: { duo, meetings: '3', hours: '4.5' } }]);
});

it('puts what two services have of a table under one header', async () => {
  await exportTables('ghent', folder, from);
  const text = await readFile(join(folder, 'ghent-assessments.csv'), 'utf8');
  expect(text.match(/record/g)).toHaveLength(1);
  expect((await read(join(folder, 'ghent-assessments.csv')))['ghent-assessments']).toMatchObject([
    { cells: { duo: '', time_point: 'start', barriers: 'language:3' } },
    { cells: { duo, time_point: 'start', qualities: 'autonomy:3' } },
  ]);
});

it('leaves names out unless they are asked for, and no file behind that is not whole', async () => {
  const written = await exportTables('mechelen', folder, { ...from, names: false });
  expect(await readFile(written[0]?.path ?? '', 'utf8')).not.toMatch(/Haddad|mail\.example|1998-05-04/);
  await expect(exportTables('aalst', folder, { ...from, token: 'none' })).rejects.toThrow(
    'people of intake: 401 bad-token',
  );
  expect((await readdir(folder)).filter((name) => name.startsWith('aalst'))).toEqual([]);
});
