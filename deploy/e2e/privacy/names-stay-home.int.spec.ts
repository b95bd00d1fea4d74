import { menteeReady } from '@duo/contracts';
import { dayOf, daysAfter } from '@duo/kernel';
import { newId } from '@duo/platform';
import { ask, describeOn, eventually, menteeForm, type TestServer } from '@duo/testing';
import { type Crew, openCrew } from '../disasters/crew.ts';
import { type Kept, keptInKafka, keptInRedis, keptInTables } from './kept.ts';
import { tracesOf } from './traces.ts';

const person = {
  givenName: 'Zyxwenna',
  familyName: 'Quillovitch',
  email: 'zq@planted-mail.example',
  phone: '+32 470 98 76 12',
};
const birthDate = '2001-02-03';
const words = ['Zyxwenna', 'Quillovitch', 'planted-mail', '470 98 76 12', '470987612', birthDate];
const form = menteeForm({ ...person, born: birthDate });

/** Somebody enrols, is interviewed and leaves; on the way everything is sent wrongly as well. Returns the person's id. */
async function live(url: string, token: string): Promise<string> {
  const post = (path: string, body: object, headers = {}) =>
    ask<{ id: string }>(url, { method: 'POST', path, body, token, headers });
  const key = { 'idempotency-key': 'one-enrolment-of-one-person' };
  const { id } = (await post('/mentees', form, key)).body;
  const statuses = [
    await post('/mentees', { ...form, givenName: 'Zyxwenna II' }, key),
    await post('/mentees', { ...form, birthDate }),
    await post('/mentees', { ...form, born: `${birthDate} Quillovitch` }),
    await post('/mentees', { ...form, email: 'Quillovitch', language: 'Zyxwenna' }),
    await post('/mentees/Quillovitch/interview', { outcome: 'Zyxwenna' }),
    await ask(url, { path: `/people?name=Quillovitch&born=${birthDate}`, token }),
    await ask(url, { path: '/people/Zyxwenna', token: 'Quillovitch' }),
    await ask(url, {
      path: '/Zyxwenna/Quillovitch',
      headers: { 'user-agent': 'Zyxwenna', traceparent: 'Quillovitch' },
    }),
    await post(`/mentees/${id}/interview`, { outcome: 'ready' }),
    await post(`/mentees/${id}/interview`, { outcome: 'ready' }),
    await post(`/mentees/${id}/withdrawal`, {}),
    await post(`/mentees/${id}/withdrawal`, {}),
  ].map(({ status }) => status);
  expect(statuses).toEqual([422, 400, 400, 400, 400, 400, 401, 404, 204, 409, 204, 409]);
  const broken = await fetch(`${url}/mentees`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"givenName": Zyxwenna Quillovitch',
  });
  expect(broken.status).toBe(400);
  return id;
}

/** The person comes in a file as well: in a row that is imported, in one that is not, and in a file that nobody can read. */
async function bring(url: string, token: string) {
  const { body } = await ask<{ id: string }>(url, { method: 'POST', path: '/imports', body: {}, token });
  const path = `/imports/${body.id}`;
  const send = async (name: string, text: string) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    return (await fetch(`${url}${path}/files/${name}`, { method: 'PUT', headers, body: text })).status;
  };
  const { givenName, familyName, email, phone } = person;
  const facts = 'mentee,fr,SY,long-term,1000,fr:B2,2019-01-07';
  const header =
    'record,given_name,family_name,email,phone,born,side,language,nationality,stay,postal_code,languages,enrolled_on';
  const row = (record: string, born: string) => [record, givenName, familyName, email, phone, born, facts].join(',');
  expect(await send('people.csv', [header, row('1', birthDate), row('2', `${birthDate}!`)].join('\r\n'))).toBe(200);
  expect(await send('more.csv', `record,record\r\n${givenName},${familyName}`)).toBe(400);
  const until = (state: string) =>
    eventually(async () => expect((await ask(url, { path, token })).body).toMatchObject({ state }));
  await ask(url, { method: 'POST', path: `${path}/check`, token });
  await until('checked');
  await ask(url, { method: 'POST', path: `${path}/write`, token });
  await until('ended');
  expect((await ask(url, { path, token })).body).toMatchObject({ records: 1, badRows: 1 });
}

/** Others who wait: two for a job, of which one is due in the next 24 hours, and one whose event cannot be applied. */
async function letOthersWait({ branch }: Crew) {
  const today = dayOf(new Date());
  const readyOn = [daysAfter(today, -30), daysAfter(today, -29), 'never'];
  await branch.say(
    'intake',
    readyOn.map((day) => menteeReady({ mentee: newId<'mentee'>(), readyOn: day })),
  );
  await eventually(
    async () => {
      expect(await branch.query(`select from matching.jobs where status = 'due'`)).not.toEqual([]);
      expect(await branch.query('select from matching.parked')).not.toEqual([]);
    },
    { within: 30_000 },
  );
}

/** Who somebody is: for as long as they take part; as a letter was worded; until a row of a file is corrected. */
const mayKnow = ['intake.people', 'intake.letters', 'intake.import_rows'];

/** All that is kept outside the tables which may know people. */
async function everything({ branch, env }: Crew): Promise<Kept[]> {
  const kept = await keptInTables(branch, mayKnow);
  if (env.EVENT_LOG === 'kafka') {
    const said = kept.filter(({ where }) => /^(intake|matching)\.outbox$/.test(where)).length;
    kept.push(...(await keptInKafka(branch.name, env.KAFKA_BROKERS ?? '', ['intake', 'matching'], said)));
  }
  return env.JOBS === 'redis' ? [...kept, ...(await keptInRedis(branch.name, env.REDIS_URL ?? ''))] : kept;
}

const kinds: ['kafka' | 'postgres', 'redis' | 'postgres', TestServer[]][] = [
  ['postgres', 'postgres', ['postgres']],
  ['kafka', 'redis', ['postgres', 'kafka', 'redis']],
];

describe.each(kinds)('events on %s, jobs on %s', (log, jobs, needed) => {
  describeOn(...needed)('names, contacts and birth dates', () => {
    it('stay in the tables of intake that are made for them, whatever is sent', async () => {
      const crew = await openCrew({ log, jobs }, { LOG_LEVEL: 'trace' });
      try {
        const intake = await crew.spawn('intake');
        const services = [intake, await crew.spawn('matching'), await crew.spawn('impact')];
        const id = await live(intake.url, await crew.token('intake'));
        await bring(intake.url, await crew.token('intake'));
        await letOthersWait(crew);
        const heard = () => crew.branch.query('select from impact.journeys where person = $1', [id]);
        await eventually(async () => expect(await heard()).toHaveLength(1), { within: 30_000 });
        const seen = await everything(crew);
        const lines = services.map((service) => ({ where: 'a log', what: Buffer.from(service.output()) }));
        expect(lines.every(({ what }) => what.length > 1000)).toBe(true);
        expect(tracesOf(words, [...seen, ...lines])).toEqual([]);
        expectToHaveLooked(seen, crew);
        await crew.branch.query('create table matching.leak as select $1::bytea as data', [Buffer.from('QUILLOVITCH')]);
        expect(tracesOf(words, await everything(crew))).toEqual(['Quillovitch in matching.leak']);
      } finally {
        await crew.close();
      }
    }, 120_000);
  });
});

/** A scan that looks nowhere finds nothing either. */
function expectToHaveLooked(kept: readonly Kept[], { branch, env }: Crew) {
  const places = new Set(kept.map(({ where }) => where));
  const tables = [
    'intake.outbox',
    'intake.import_faults',
    'intake.idempotency',
    'matching.inbox',
    'matching.jobs',
    'matching.parked',
  ];
  const log = env.EVENT_LOG === 'kafka' ? [`${branch.name}.intake.v1`, `${branch.name}.matching.v1`] : [];
  const queue = env.JOBS === 'redis' ? ['redis'] : ['bullmq.job'];
  expect([...places]).toEqual(expect.arrayContaining([...tables, ...log, ...queue]));
}
