import { menteeEnrolled, mentorEnrolled } from '@duo/contracts';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { control, controls, csvOf, keyOf } from '../../test/pool.js';
import { impact } from '../main.js';
import { replacePool } from './pool.actions.js';
import { readComparisonPool } from './pool.queries.js';

type Report = {
  rows: number;
  people: number;
  faultsFound: number;
  faults: { line: number; field: string | null; rule: string; detail?: string }[];
  hash: string | null;
  version: number;
};
type Problem = { code: string; details?: object; errors?: { field: string; rule: string }[] };
type Written = { version: number; hash: string; people: number };
type State = { editions: { version: number; hash: string; people: number; synthetic: boolean }[]; leftOut: number };

let branch: TestBranch;
let service: Running;

beforeEach(async () => {
  branch = await openBranch();
  service = await branch.start(impact);
});
afterEach(() => branch.close());

async function send<Body>(method: string, path: string, body: string, headers: Record<string, string> = {}) {
  const token = await branch.issuer.sign('impact', { sub: 'an-analyst', role: 'analyst' });
  const type = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  const answer = await fetch(`${service.url}${path}`, { method, headers: { ...type, ...headers }, body });
  const replayed = answer.headers.get('idempotency-replayed');
  return { status: answer.status, replayed, body: (await answer.json()) as Body & Problem };
}
const check = async (file: string) => (await send<Report>('POST', '/comparison-pool/check', file)).body;
const put = (file: string, { hash, version }: { hash: string | null; version: number }, key?: string) =>
  send<Written>(
    'PUT',
    `/comparison-pool?hash=${hash}&version=${version}`,
    file,
    key === undefined ? {} : { 'idempotency-key': key },
  );
const bring = async (file: string) => put(file, await check(file));
const state = async () => (await branch.ask<State>(service, { path: '/comparison-pool', as: 'evaluator' })).body;
const kept = async () =>
  (await branch.query<{ key: string }>('select key from impact.comparison_people order by key')).map(({ key }) => key);
const keysOf = (...names: string[]) => names.map(keyOf).sort();
const pool = async () => readComparisonPool((await branch.database(impact)).manager);

it('takes what was checked, all of it, instead of what was there', async () => {
  const first = await csvOf([control('one', { synthetic: 'yes' }), control('two')]);
  const report = await check(first);
  expect(report).toMatchObject({ rows: 2, people: 2, faultsFound: 0, faults: [], version: 0 });
  expect(await state()).toEqual({ editions: [], leftOut: 0 });
  expect(await pool()).toBeUndefined();
  expect(await put(first, report)).toMatchObject({
    status: 200,
    body: { version: 1, hash: report.hash, people: 2 },
  });
  expect((await bring(await csvOf([control('three')]))).body).toMatchObject({ version: 2, people: 1 });
  expect(await kept()).toEqual(keysOf('three'));
  expect(await state()).toMatchObject({
    editions: [
      { version: 2, people: 1, synthetic: false },
      { version: 1, people: 2, synthetic: true, hash: report.hash },
    ],
    leftOut: 0,
  });
  expect(await pool()).toMatchObject({
    edition: { version: 2, people: 1 },
    people: [{ key: keyOf('three'), registered: '2015-Q3', daysWorked: 120, daysWorkedBefore: 0 }],
    leftOut: 0,
  });
});

it('names row, field and rule of everything that is wrong, and writes nothing of it', async () => {
  await bring(await csvOf([control('before')]));
  const mentee = newId<'mentee'>();
  const mentor = newId<'mentor'>();
  await branch.say('intake', [
    menteeEnrolled({ mentee, enrolledOn: '2015-07-04', languages: ['fr'] }),
    mentorEnrolled({ mentor, enrolledOn: '2015-07-04', languages: ['fr'] }),
  ]);
  await eventually(async () => expect(await branch.query('select from impact.journeys')).toHaveLength(2));
  const file = await csvOf([
    control('one', { gender: 'Amina', unemployed_months: '+32 470 12 34 56' }),
    control('two', { key: mentee }),
    control('three', { origin: 'amina@example.org' }),
    control('four'),
    control('five', { key: mentor }),
    control('four', { age: 25 }),
  ]);
  const report = await check(file);
  expect(report).toMatchObject({ rows: 6, people: 3, faultsFound: 5, hash: null, version: 1 });
  const faults = report.faults.map(({ line, field, rule }) => `line ${line} ${field} ${rule}`);
  expect(faults).toEqual([
    'line 2 gender must-be-one-of',
    'line 2 unemployed_months looks-like-a-phone-number',
    'line 3 key is-or-was-a-mentee',
    'line 4 origin looks-like-an-e-mail-address',
    'line 7 key key-is-there-twice',
  ]);
  const { status, body } = await put(file, { hash: '0'.repeat(64), version: 1 });
  expect([status, body.code, body.details]).toEqual([400, 'comparison-pool-has-faults', { faults: 5 }]);
  expect(body.errors?.map(({ field, rule }) => `${field} ${rule}`)).toEqual(faults);
  expect(JSON.stringify([report, body])).not.toMatch(/Amina|amina|470/);
  expect(await kept()).toEqual(keysOf('before'));
  expect((await state()).editions).toHaveLength(1);
});

it('leaves a control out who becomes a mentee afterwards', async () => {
  const mentee = newId<'mentee'>();
  await bring(await csvOf([control('one'), control('two', { key: mentee })]));
  await branch.say('intake', menteeEnrolled({ mentee, enrolledOn: '2016-07-04', languages: ['fr'] }));
  await eventually(async () => expect(await state()).toMatchObject({ leftOut: 1 }));
  expect(await pool()).toMatchObject({ people: [{ key: keyOf('one') }], leftOut: 1, edition: { people: 2 } });
});

it('refuses what nobody has checked, a file that is too large, and one that is none', async () => {
  const file = await csvOf([control('one')]);
  const codeOf = async (answer: ReturnType<typeof put>) => {
    const { status, body } = await answer;
    return [status, body.code];
  };
  expect(await codeOf(put(file, { hash: '0'.repeat(64), version: 0 }))).toEqual([409, 'is-not-what-was-checked']);
  expect(await codeOf(put(file, { hash: null, version: 0 }))).toEqual([400, 'invalid-request']);
  const large = await send('POST', '/comparison-pool/check', `${file}${`${'x'.repeat(1000)}\r\n`.repeat(8400)}`);
  expect([large.status, large.body.code]).toEqual([400, 'file-too-large']);
  const picture = await send('POST', '/comparison-pool/check', '\x89PNG\r\n');
  expect(picture.status).toBe(400);
  expect((await check(await csvOf(controls(20_001)))).faults).toEqual([
    { line: 20_002, field: null, rule: 'too-many-rows', detail: '20000 at most' },
  ]);
  expect(await kept()).toEqual([]);
});

it('is replaced by one of two people at once; the other learns that it has changed', async () => {
  const files = await Promise.all(['one', 'two'].map((name) => csvOf([control(name)])));
  const reports = await Promise.all(files.map(check));
  const answers = await Promise.all(files.map((file, at) => put(file, reports[at] ?? { hash: null, version: 0 })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'comparison-pool-has-changed',
    details: { version: 1 },
  });
  const won = answers.findIndex(({ status }) => status === 200);
  expect(await kept()).toEqual(keysOf(['one', 'two'][won] ?? ''));
});

it('is replaced once, however often the same is sent', async () => {
  const file = await csvOf([control('one')]);
  const report = await check(file);
  const first = await put(file, report, 'a-key-of-sixteen');
  expect(await put(file, report, 'a-key-of-sixteen')).toEqual({ ...first, replayed: 'true' });
  const other = await csvOf([control('two')]);
  expect(await put(other, await check(other), 'a-key-of-sixteen')).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
  expect((await state()).editions).toHaveLength(1);
});

it('stays as it was when the server is cut off half-way', async () => {
  await bring(await csvOf([control('before')]));
  const file = await csvOf(controls(50));
  const report = await check(file);
  const database = await branch.database(impact);
  await database.transaction(async ({ manager }) => {
    // Whoever brings the same key waits for the end of this transaction: those before are deleted, the new ones not all in.
    await manager.query(`insert into impact.comparison_people (key, facts) values ($1, '{}')`, [keyOf('control 49')]);
    const sent = put(file, report);
    const waits = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    const pid = await eventually(async () => {
      const [row] = await branch.query<{ pid: number }>(waits);
      if (!row) throw new Error('nobody waits yet');
      return row.pid;
    });
    await branch.query('select pg_terminate_backend($1)', [pid]);
    expect((await sent).status).toBeGreaterThanOrEqual(500);
    await manager.query('delete from impact.comparison_people where key = $1', [keyOf('control 49')]);
  });
  expect(await kept()).toEqual(keysOf('before'));
  expect((await put(file, report)).body).toMatchObject({ version: 2, people: 50 });
});

it('writes nothing of a change that fails behind it', async () => {
  const database = await branch.database(impact);
  const one = { people: [], synthetic: false };
  const failing = database.transaction(async (tx) => {
    await replacePool(tx, one, { version: 0, by: 'somebody' }, new Date());
    throw new Error('behind it');
  });
  await expect(failing).rejects.toThrow('behind it');
  expect((await state()).editions).toEqual([]);
});

it('is emptied by who saw what is there, and remembers that it was', async () => {
  await bring(await csvOf([control('one')]));
  const empty = (version: number) =>
    branch.ask<Problem>(service, { method: 'DELETE', path: `/comparison-pool?version=${version}`, as: 'dpo' });
  expect((await empty(0)).body).toMatchObject({ code: 'comparison-pool-has-changed' });
  expect((await empty(1)).status).toBe(204);
  expect(await kept()).toEqual([]);
  expect((await state()).editions).toMatchObject([
    { version: 2, people: 0 },
    { version: 1, people: 1 },
  ]);
});
