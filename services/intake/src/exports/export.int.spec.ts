import type { Running } from '@duo/messaging';
import { readTables, type TableRow } from '@duo/tables';
import { eventually, menteeForm, mentorForm, openBranch, type TestBranch } from '@duo/testing';
import { intake } from '../main.js';

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(intake, { INTAKE_ENROLMENTS_PER_MINUTE: '1000' });
});
afterAll(() => branch.close());

const formula = "=cmd|' /C calc'!A0";

async function take(path: string, role: 'branch-manager' | 'analyst' | 'dpo' | 'coordinator' = 'branch-manager') {
  const claims = ['analyst', 'dpo'].includes(role) ? {} : { branch: branch.name };
  const token = await branch.issuer.sign('intake', { sub: `test-${role}`, role, ...claims });
  return fetch(`${service.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
}
async function read(text: string) {
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  const rows: TableRow['cells'][] = [];
  for await (const row of readTables(bytes, { name: 'people.csv' })) rows.push('cells' in row ? row.cells : {});
  return rows;
}
const enrol = async (path: string, form: object) =>
  (await branch.ask<{ id: string }>(service, { method: 'POST', path, body: form })).body.id;
const audit = () =>
  branch.query<{ of: string; names: boolean; by: string; rows: number; whole: boolean }>(
    'select of, names, by, rows, whole from intake.exports order by asked_at desc, id desc',
  );

describe('what is exported', () => {
  let leila: string;
  let marc: string;

  beforeAll(async () => {
    const barriers = [
      { barrier: 'self-confidence', severity: 4 },
      { barrier: 'language', severity: 2 },
    ];
    leila = await enrol('/mentees', menteeForm({ givenName: formula, assessment: { period: 'after', barriers } }));
    marc = await enrol('/mentors', mentorForm());
    const held = {
      outcome: 'not-yet',
      recontactOn: '2099-01-01',
      reasons: ['language-too-low'],
      referral: 'language-course',
    };
    const path = `/mentees/${leila}/interview`;
    expect((await branch.ask(service, { method: 'POST', path, body: held, as: 'coordinator' })).status).toBe(204);
  });

  it('has no names unless a manager asks for them, and formulas are texts', async () => {
    const plain = await (await take('/exports/people', 'analyst')).text();
    expect(plain).not.toMatch(/cmd|Haddad|Vermeulen|mail\.example|1998-05-04/);
    const named = Buffer.from(await (await take('/exports/people?names=yes')).arrayBuffer()).toString();
    expect(named).toContain(`,'${formula},Haddad,somebody@mail.example,`);
    expect(named.startsWith('\uFEFFrecord,side,given_name,')).toBe(true);
    const rows = await read(named);
    expect(rows).toMatchObject([
      { record: leila, side: 'mentee', given_name: formula, born: '1998-05-04', nationality: 'SY', stay: 'long-term' },
      {
        record: marc,
        side: 'mentor',
        given_name: 'Marc',
        generalist: 'yes',
        languages: expect.stringContaining('nl:B2'),
      },
    ]);
    expect(await read(plain)).toEqual(
      rows.map((row) => ({
        ...row,
        given_name: '',
        family_name: '',
        email: '',
        phone: '',
        born: row.born?.slice(0, 4),
      })),
    );
  });

  it('gives the barriers at the start, the heaviest first', async () => {
    const [row] = await read(await (await take('/exports/assessments', 'dpo')).text());
    expect(row).toMatchObject({ mentee: leila, duo: '', time_point: 'start', respondent: 'mentee', period: 'after' });
    expect(row).toMatchObject({ barriers: 'self-confidence:4;language:2', qualities: '' });
  });

  it('notes who took what, with names or without, and how many rows', async () => {
    await (await take('/exports/people?names=yes')).text();
    await eventually(async () => {
      const [last] = await audit();
      expect(last).toEqual({ of: 'people', names: true, by: 'test-branch-manager', rows: 2, whole: true });
    });
    const answer = await take('/exports/people', 'dpo');
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="people.csv"');
    await answer.text();
    await eventually(async () => expect((await audit())[0]).toMatchObject({ names: false, by: 'test-dpo', rows: 2 }));
  });
});

it.each([
  ['/exports/people?names=yes', 'analyst', 403, 'role-may-not-call'],
  ['/exports/people?names=yes', 'dpo', 403, 'role-may-not-call'],
  ['/exports/people', 'coordinator', 403, 'role-may-not-call'],
  ['/exports/letters', 'branch-manager', 400, 'invalid-request'],
] as const)('refuses %s to %s', async (path, role, status, code) => {
  const before = (await audit()).length;
  const answer = await take(path, role);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ code });
  expect((await audit()).length).toBe(before);
});

it('reads as it is taken, and notes an export that is broken off', async () => {
  await branch.query(
    `with new as (
       insert into intake.people (id, given_name, family_name, language)
       select gen_random_uuid(), 'x', 'y', 'fr' from generate_series(1, 20000) returning id)
     insert into intake.enrolments (person, side, status, languages, enrolled_on, referral)
     select id, 'mentee', 'enrolled', '{fr}', '2021-03-01', repeat('x', 4000) from new`,
  );
  const answer = await take('/exports/people?names=yes');
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await eventually(async () => {
    const [last] = await audit();
    expect(last).toMatchObject({ whole: false, names: true });
    expect(last?.rows).toBeLessThan(20_000);
  });
  await eventually(async () => {
    const idle = `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`;
    expect(await branch.query(idle)).toEqual([]);
  });
});
