import type { Running } from '@duo/messaging';
import { readTables } from '@duo/tables';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { followUp } from '../main.js';

const duo = '0197a3c5-7d1e-7b42-9a60-3f2c8d4e5b63';
const mentee = '0197a3c5-7d1e-7b42-9a60-3f2c8d4e5b61';
const mentor = '0197a3c5-7d1e-7b42-9a60-3f2c8d4e5b62';
const solution = '0197a3c5-7d1e-7b42-9a60-3f2c8d4e5b64';
const measure = '0197a3c5-7d1e-7b42-9a60-3f2c8d4e5b65';

const kept = [
  `insert into followup.duos (id, mentee, mentor, status, proposed_on, met_on, formed_on, recorded, signed_on, ends_on,
     meetings, minutes, silent_weeks, last_contact_on, cancelled_in_a_row, check_in_due, closed_on, reason, closing_recorded)
   values ('${duo}', '${mentee}', '${mentor}', 'closed', '2021-03-01', '2021-03-05', '2021-03-06', true, '2021-03-12',
     '2021-09-12', 24, 3010, 2, '2021-09-03', 0, false, '2021-09-12', 'completed', true)`,
  `insert into followup.assessments (duo, time_point, respondent, mentee, assessed_on, period, barriers, qualities) values
     ('${duo}', 'closing', 'mentee', '${mentee}', '2021-09-10', 'during',
     '[{"barrier":"language","severity":1,"rank":2},{"barrier":"relevant-network","severity":4,"rank":1}]',
     '[{"quality":"self-confidence","value":4},{"quality":"autonomy","value":3}]')`,
  `insert into followup.solutions (id, duo, mentee, kind, starts_on, stable, contract, weekly_hours, source, declared_by,
     taken_back_on) values
     ('${solution}', '${duo}', '${mentee}', 'job', '2021-09-01', true, 'permanent', 38, 'verified', 'coordinator', null),
     (gen_random_uuid(), '${duo}', '${mentee}', 'training', '2021-06-01', false, null, null, 'declared', 'mentee', '2021-06-02')`,
  `insert into followup.measures (id, duo, mentee, moment, status, due_on, asked_on, answered_on, days_worked, situation)
     values ('${measure}', '${duo}', '${mentee}', 'month-12', 'answered', '2022-09-12', '2022-09-12', '2022-09-20', 0, 'job')`,
];

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(followUp);
  for (const statement of kept) await branch.query(statement);
});
afterAll(() => branch.close());

async function take(of: string) {
  const token = await branch.issuer.sign('follow-up', { sub: 'test-analyst', role: 'analyst' });
  const answer = await fetch(`${service.url}/exports/${of}`, { headers: { authorization: `Bearer ${token}` } });
  const rows: object[] = [];
  for await (const row of readTables(answer.body as never, { name: `${of}.csv` })) rows.push(row);
  return rows;
}

it.each([
  [
    'duos',
    { record: duo, mentee, mentor, proposed_on: '2021-03-01', met_on: '2021-03-05', formed_on: '2021-03-06' },
    { signed_on: '2021-03-12', closed_on: '2021-09-12', reason: 'completed' },
  ],
  ['meetings', { duo, meetings: '24', hours: '50.1667', silent_weeks: '2', last_held_on: '2021-09-03' }, {}],
  [
    'assessments',
    {
      record: `${duo}.closing.mentee`,
      mentee,
      duo,
      assessed_on: '2021-09-10',
      time_point: 'closing',
      respondent: 'mentee',
    },
    { period: 'during', barriers: 'relevant-network:4;language:1', qualities: 'self-confidence:4;autonomy:3' },
  ],
  [
    'outcomes',
    { record: solution, duo, kind: 'job', starts_on: '2021-09-01', stable: 'yes', contract: 'permanent' },
    { weekly_hours: '38', occupation: '', sector: '', source: 'verified' },
  ],
  [
    'measures',
    {
      record: measure,
      duo,
      moment: 'month-12',
      due_on: '2022-09-12',
      asked_on: '2022-09-12',
      answered_on: '2022-09-20',
    },
    { unreached_on: '', days_worked: '0', situation: 'job' },
  ],
])('gives %s as an import takes them, and notes who took them', async (of, some, others) => {
  expect(await take(of)).toEqual([{ table: of, line: 2, cells: { ...some, ...others } }]);
  await eventually(async () =>
    expect(await branch.query('select by, role, rows, whole from followup.exports where of = $1', [of])).toEqual([
      { by: 'test-analyst', role: 'analyst', rows: 1, whole: true },
    ]),
  );
});

it('has as many columns and rows as there are, also none', async () => {
  await branch.query('delete from followup.measures');
  expect(await take('measures')).toEqual([]);
});
