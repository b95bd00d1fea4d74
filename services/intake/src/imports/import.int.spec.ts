import type { Running } from '@duo/messaging';
import { eventually, menteeForm, openBranch, type TestBranch } from '@duo/testing';
import { csvOf, history, importer, menteeRow, mentorRow, workbookOf } from '../../test/records.js';
import { intake } from '../main.js';

let branch: TestBranch;
let service: Running;
let desk: ReturnType<typeof importer>;

beforeEach(async () => {
  branch = await openBranch();
  service = await branch.start(intake);
  desk = importer(branch, service);
});
afterEach(() => branch.close());

const said = () =>
  branch.query<{ type: string; on: string }>(
    `select replace(type, 'duo.intake.v1.', '') as type, (occurred_at at time zone 'Europe/Brussels')::date::text as on
     from intake.outbox order by sequence`,
  );
const count = async (table: string) =>
  (await branch.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n;
const sendAll = async (id: string, tables: Record<string, Record<string, string | number>[]>) => {
  for (const [table, rows] of Object.entries(tables)) await desk.send(id, `ghent-${table}.csv`, csvOf(rows));
};

it('brings a history, each thing on its own day, and only when it is asked for', async () => {
  const id = await desk.begin();
  await sendAll(id, history);
  expect(await desk.check(id)).toMatchObject({ records: 9, badRows: 0, errors: 0, notices: 0, synthetic: false });
  expect(await count('intake.people')).toBe(0);
  expect(await said()).toEqual([]);
  expect(await desk.write(id)).toMatchObject({ records: 9, badRows: 0 });
  expect((await said()).slice(1, -1)).toEqual([
    { type: 'MenteeEnrolled', on: '2016-01-04' },
    { type: 'InterviewHeld', on: '2016-01-20' },
    { type: 'MenteeReady', on: '2016-01-20' },
    { type: 'MentorEnrolled', on: '2016-01-04' },
    { type: 'SessionAttended', on: '2016-01-08' },
    { type: 'InterviewHeld', on: '2016-01-20' },
    { type: 'TrainingCompleted', on: '2016-02-10' },
    { type: 'MentorReady', on: '2016-02-10' },
    { type: 'DuoRecorded', on: '2016-02-16' },
    { type: 'ProposalRecorded', on: '2016-02-15' },
    { type: 'MeetingsRecorded', on: '2016-08-18' },
    { type: 'BarriersAssessedAtIntake', on: '2016-01-20' },
    { type: 'AssessmentRecorded', on: '2016-01-20' },
    { type: 'AssessmentRecorded', on: '2016-08-20' },
    { type: 'SolutionRecorded', on: '2016-07-01' },
    { type: 'MeasureRecorded', on: '2016-08-20' },
  ]);
  const [person] = await branch.query(
    'select status, rule_set, interviewed_on::text from intake.enrolments order by person',
  );
  expect(person).toEqual({ status: 'ready', rule_set: '2013-1', interviewed_on: '2016-01-20' });
  expect(await count('intake.import_rows')).toBe(0);
});

it('labels whom a record says to be made up, wherever people are shown', async () => {
  const id = await desk.begin();
  await sendAll(id, { people: [menteeRow('P1', { synthetic: 'yes' }), mentorRow('P2')] });
  expect(await desk.check(id)).toMatchObject({ badRows: 0, synthetic: true });
  await desk.write(id);
  const { body } = await branch.ask<{ people: object[] }>(service, { path: '/people', as: 'coordinator' });
  // Both came in one moment: either may be the first.
  expect(body.people).toHaveLength(2);
  for (const one of [
    { side: 'mentee', synthetic: true },
    { side: 'mentor', synthetic: false },
  ])
    expect(body.people).toContainEqual(expect.objectContaining(one));
});

it('brings nothing twice, and does not take over what has changed since', async () => {
  for (const records of [9, 0]) {
    const id = await desk.begin();
    await sendAll(id, history);
    expect(await desk.check(id)).toMatchObject({ records, badRows: 0 });
    await desk.write(id);
  }
  expect(await count('intake.people')).toBe(2);
  expect((await said()).filter(({ type }) => !type.startsWith('Import'))).toHaveLength(16);
  const id = await desk.begin();
  await desk.send(id, 'people.csv', csvOf([menteeRow('P1', { postal_code: 2000 }), mentorRow('P2')]));
  expect(await desk.check(id)).toMatchObject({ records: 0, badRows: 1, tables: [{ known: 1, bad: 1 }] });
  expect(await desk.faults(id)).toMatchObject([
    { line: 2, column: 'record', rule: 'record-differs-from-what-was-imported' },
  ]);
});

it('names every row at fault with the column and the rule, and brings the others', async () => {
  const id = await desk.begin();
  await sendAll(id, {
    people: [
      ...history.people,
      menteeRow('P3', { born: '31/02/1990', languages: 'fr:Z9' }),
      menteeRow('P4', { ready_on: '' }),
      menteeRow('P5', { side: 'other', enrolled_on: '2199-01-01' }),
      menteeRow('P1', { postal_code: '9000' }),
      menteeRow('P6', { born: '1984-01-01' }),
      mentorRow('P7', { email: 'no address', capacity: '9' }),
    ],
    duos: [
      ...history.duos,
      { ...history.duos[0], record: 'D2', mentee: 'P3' },
      { ...history.duos[0], record: 'D3', mentor: 'P1' },
      { ...history.duos[0], record: 'D4', mentee: 'P6', met_on: '2016-02-01', reason: '' },
    ],
    outcomes: [{ record: 'S2', duo: 'D2', kind: 'job', starts_on: '2016-07-01' }],
  });
  expect(await desk.check(id)).toMatchObject({ records: 4, badRows: 9, notices: 3 });
  const told = (await desk.faults(id)).map(({ file, line, column, rule }) => `${file}:${line} ${column} ${rule}`);
  expect(told).toEqual([
    'ghent-people.csv:4 born must-be-a-day',
    'ghent-people.csv:4 languages must-be-valid',
    'ghent-people.csv:5 ready_on must-be-given',
    'ghent-people.csv:6 side must-be-one-of',
    'ghent-people.csv:6 enrolled_on is-in-the-future',
    'ghent-people.csv:8 interviewed_on was-not-eligible',
    'ghent-people.csv:9 email must-be-valid',
    'ghent-people.csv:9 capacity must-be-a-whole-number',
    'ghent-people.csv:7 record record-is-there-twice',
    'ghent-people.csv:2 record may-be-there-already',
    'ghent-people.csv:8 record may-be-there-already',
    'ghent-duos.csv:5 met_on is-too-early',
    'ghent-duos.csv:5 reason must-be-given',
    'ghent-duos.csv:3 mentee is-not-among-people',
    'ghent-duos.csv:4 mentor is-no-mentor',
    'ghent-outcomes.csv:2 duo is-not-among-duos',
  ]);
  expect(await desk.write(id)).toMatchObject({ records: 4, badRows: 9 });
  expect(await count('intake.people')).toBe(3);
  expect(await desk.badRows(id, 'outcomes')).toMatch(
    /^\uFEFF?record,duo,kind,starts_on,errors\r\nS2,D2,job,2016-07-01,duo is-not-among-duos\r\n$/,
  );
});

it('takes bad rows again once they are corrected, in the file in which they came back', async () => {
  const id = await desk.begin();
  await desk.send(id, 'people.csv', csvOf([menteeRow('P1', { postal_code: 'x' }), mentorRow('P2')]));
  await desk.check(id);
  await desk.write(id);
  const body = await desk.badRows(id, 'people');
  const again = await desk.begin();
  await desk.send(again, 'people-to-correct.csv', body.replace(',x,', ',1000,'));
  expect(await desk.check(again)).toMatchObject({ records: 1, badRows: 0 });
  await desk.write(again);
  expect(await count('intake.people')).toBe(2);
});

it('tells who may be there already, in the files or from the form, and by what; and merges nobody', async () => {
  const form = menteeForm({ familyName: 'Özdemir', born: '1990-05-04', email: null, phone: '+32 470 12 34 56' });
  await branch.ask(service, { method: 'POST', path: '/mentees', body: form });
  const id = await desk.begin();
  const nobody = { given_name: '', family_name: '', email: '' };
  await desk.send(
    id,
    'people.csv',
    csvOf([
      menteeRow('P1', { email: 'one@double.example' }),
      menteeRow('P2', { family_name: 'özdemir', email: 'ONE@double.example', phone: '0470/12.34.56' }),
      menteeRow('P3', { ...nobody, born: '1990' }),
      menteeRow('P4', { ...nobody, born: '1990' }),
    ]),
  );
  expect(await desk.check(id)).toMatchObject({ records: 4, badRows: 0, notices: 2 });
  expect(await desk.faults(id)).toMatchObject([
    { line: 2, column: 'record', rule: 'may-be-there-already', level: 'notice', detail: 'email' },
    { line: 3, column: 'record', rule: 'may-be-there-already', level: 'notice', detail: 'phone name-and-birth email' },
  ]);
  await desk.write(id);
  expect(await count('intake.people')).toBe(5);
});

it('understands the words of a branch', async () => {
  const rows = [{ nummer: 'P1', rol: 'kandidaat', taal: 'fr' }].map((row) => {
    const { record: _, side: __, language: ___, stay: ____, ...rest } = menteeRow('P1');
    return { ...row, ...rest, verblijf: '' };
  });
  const id = await desk.begin({
    tables: { leden: 'people' },
    columns: { people: { nummer: 'record', rol: 'side', taal: 'language', verblijf: 'stay' } },
    values: { people: { side: { kandidaat: 'mentee' }, stay: { '': 'unlimited' } } },
  });
  await desk.send(id, 'Leden.csv', csvOf(rows));
  expect(await desk.check(id)).toMatchObject({ records: 1, errors: 0 });
  expect((await desk.call('PUT', `/imports/${id}/mapping`, { tables: { leden: 'people' } })).status).toBe(204);
  expect(await desk.check(id)).toMatchObject({ records: 0, badRows: 1, notices: 4 });
});

it('asks for the words of codes that it does not know, and shows no other cell', async () => {
  const id = await desk.begin();
  const rows = ['P1', 'P2'].map((record) => menteeRow(record, { side: 'kandidaat', born: 'geheim', stay: '' }));
  await desk.send(id, 'people.csv', csvOf(rows));
  await desk.check(id);
  const words = async () => (await desk.call<{ words: object[] }>('GET', `/imports/${id}/words`)).body.words;
  expect(await words()).toEqual([
    { table: 'people', column: 'side', cell: 'kandidaat', rows: 2, codes: ['mentee', 'mentor'] },
    { table: 'people', column: 'stay', cell: '', rows: 2, codes: [] },
  ]);
  const mapping = { values: { people: { side: { kandidaat: 'mentee' } } } };
  await desk.call('PUT', `/imports/${id}/mapping`, mapping);
  expect(await desk.one(id)).toMatchObject({
    mapping,
    files: [{ file: 'people.csv', sheet: 'people', table: 'people', rows: 2, unreadable: 0 }],
  });
  await desk.check(id);
  expect(await words()).toEqual([{ table: 'people', column: 'stay', cell: '', rows: 2, codes: [] }]);
});

it('lets a file go that came by mistake, tells errors apart from notices, and lists what came', async () => {
  const id = await desk.begin();
  await desk.send(id, 'people.csv', csvOf([menteeRow('P1'), menteeRow('P2'), menteeRow('P3', { phone: 'none' })]));
  await desk.send(id, 'duos.csv', csvOf(history.duos));
  await desk.check(id);
  expect((await desk.call('DELETE', `/imports/${id}/files/duos.csv`)).status).toBe(204);
  expect(await desk.check(id)).toMatchObject({ badRows: 1, errors: 1, notices: 2, doubles: 2 });
  const told = (level: string) => desk.call('GET', `/imports/${id}/faults?level=${level}`);
  expect((await told('error')).body).toMatchObject({ faults: [{ line: 4, rule: 'must-be-valid' }] });
  expect((await told('notice')).body).toMatchObject({ faults: [{ line: 2 }, { line: 3 }] });
  expect((await desk.call('GET', '/imports')).body).toMatchObject({
    imports: [{ id, state: 'checked', files: ['people.csv'], records: 2, badRows: 1 }],
  });
  const { tables } = (await desk.call<{ tables: { table: string; columns: string[] }[] }>('GET', '/imports/tables'))
    .body;
  expect(tables.find(({ table }) => table === 'meetings')?.columns).toContain('last_held_on');
});

it('reads a workbook with a sheet for each table as it reads CSV files', async () => {
  const id = await desk.begin();
  expect(await desk.send(id, 'Ghent.xlsx', await workbookOf(history))).toMatchObject({ status: 200 });
  expect(await desk.check(id)).toMatchObject({ records: 9, badRows: 0, errors: 0 });
  expect(await desk.write(id)).toMatchObject({ records: 9 });
});

it('reads what Excel has saved: semicolons, another encoding, days as they are written here, formulas as texts', async () => {
  const id = await desk.begin();
  const row = menteeRow('P1', {
    given_name: 'Zoé',
    family_name: "'=1+1",
    enrolled_on: '04/01/2016',
    interviewed_on: 42389,
  });
  const text = `${Object.keys(row).join(';')}\r\n${Object.values(row)
    .map((cell) => `"${cell}"`)
    .join(';')}\r\n`;
  await desk.send(id, 'people.csv', Buffer.from(text, 'latin1'));
  expect(await desk.check(id)).toMatchObject({ records: 1, errors: 0 });
  await desk.write(id);
  expect(await branch.query('select given_name, family_name from intake.people')).toEqual([
    { given_name: 'Zoé', family_name: '=1+1' },
  ]);
  expect(await branch.query('select enrolled_on::text, interviewed_on::text from intake.enrolments')).toEqual([
    { enrolled_on: '2016-01-04', interviewed_on: '2016-01-20' },
  ]);
});

it('goes on where it was when its process is killed', async () => {
  const id = await desk.begin();
  const people = Array.from({ length: 1200 }, (_, at) => menteeRow(`P${at}`));
  await desk.send(id, 'people.csv', csvOf(people));
  await desk.check(id);
  await service.stop();
  await branch.query(`update intake.imports set state = 'writing', place = 0, done = 0, total = 1200 where id = $1`, [
    id,
  ]);
  const first = await branch.start(intake);
  await eventually(async () => expect(await count('intake.people')).toBeGreaterThan(0), { every: 5, within: 30_000 });
  await first.stop();
  service = await branch.start(intake);
  desk = importer(branch, service);
  await desk.until(id, 'ended');
  expect(await count('intake.people')).toBe(1200);
  const types = (await said()).map(({ type }) => type);
  expect(types.filter((type) => type === 'MenteeEnrolled')).toHaveLength(1200);
  expect(types.filter((type) => type.startsWith('Import'))).toEqual(['ImportStarted', 'ImportEnded']);
});

it('tells how far it is until the work is done', async () => {
  const id = await desk.begin();
  await desk.send(id, 'people.csv', csvOf(history.people));
  await desk.call('POST', `/imports/${id}/check`);
  const token = await branch.issuer.sign('intake', { sub: 'test', role: 'coordinator', branch: branch.name });
  const answer = await fetch(`${service.url}/imports/${id}/progress`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const told = [...(await answer.text()).matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''));
  expect(told.at(-1)).toEqual({ state: 'checked', done: 2, total: 2 });
});

it('leaves out a row that cannot be written after all, and brings the others', async () => {
  const id = await desk.begin();
  await desk.send(id, 'people.csv', csvOf([menteeRow('P1'), menteeRow('P2'), menteeRow('P3')]));
  await desk.check(id);
  await branch.query(`alter table intake.people add constraint test check (born <> '1999-09-09')`);
  await branch.query(
    `update intake.import_rows set cells = replace(cells::text, '1990-05-04', '1999-09-09')::json where record = 'P2'`,
  );
  expect(await desk.write(id)).toMatchObject({ records: 2, badRows: 1 });
  const errors = (await desk.faults(id)).filter(({ level }) => level === 'error');
  expect(errors).toMatchObject([{ line: 3, rule: 'cannot-be-written' }]);
});

it('keeps nothing of a file that cannot be read, and says why', async () => {
  const id = await desk.begin();
  expect(await desk.send(id, 'people.csv', 'record,side,record\r\n1,2,3\r\n')).toMatchObject({
    status: 400,
    body: { code: 'duplicated-header', details: { file: 'people.csv', column: 'record' } },
  });
  expect(await desk.send(id, 'people.xlsx', Buffer.from('504b0304ffff', 'hex'))).toMatchObject({ status: 400 });
  expect(await desk.send(id, 'people.csv', '')).toMatchObject({ status: 400, body: { code: 'empty-file' } });
  expect(await desk.send(id, 'people.csv', Buffer.from('89504e470d0a1a0a', 'hex'))).toMatchObject({
    body: { code: 'not-a-table', details: { file: 'people.csv' } },
  });
  expect(await count('intake.import_rows')).toBe(0);
  await desk.send(id, 'people.csv', csvOf([menteeRow('P1', { given_name: 'x'.repeat(1_000_000) }), mentorRow('P2')]));
  expect(await desk.check(id)).toMatchObject({ records: 1, badRows: 1 });
  expect(await desk.faults(id)).toMatchObject([{ line: 2, column: 'given_name', rule: 'cell-too-long' }]);
  expect(await desk.badRows(id, 'people')).toMatch(/\r\n,+"people\.csv, line 2: given_name cell-too-long"\r\n$/);
});

it('refuses what comes in the wrong order', async () => {
  const codeOf = async (answer: Promise<{ body: unknown }>) => ((await answer).body as { code?: string }).code;
  const id = await desk.begin();
  expect(await codeOf(desk.call('POST', `/imports/${id}/write`))).toBe('import-is-not-checked');
  expect(await codeOf(desk.call('POST', `/imports/${id}/check`))).toBe('import-has-no-rows');
  await desk.send(id, 'people.csv', csvOf(history.people));
  await desk.check(id);
  await desk.write(id);
  expect(await codeOf(desk.send(id, 'people.csv', csvOf(history.people)))).toBe('import-has-ended');
  expect(await codeOf(desk.call('GET', '/imports/0198a3c5-7d1e-7b42-9a60-3f2c8d4e5b63'))).toBe('no-such-import');
  const other = await desk.begin();
  await desk.send(other, 'people.csv', csvOf([menteeRow('P9')]));
  expect((await desk.call('DELETE', `/imports/${other}`)).status).toBe(204);
  expect(await count('intake.import_rows')).toBe(0);
  expect(await count('intake.imports')).toBe(1);
});
