import type { Running } from '@duo/messaging';
import { menteeForm, openBranch, type TestBranch } from '@duo/testing';
import { intake } from '../main.js';

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(intake, { INTAKE_ENROLMENTS_PER_MINUTE: '1000' });
});
afterAll(() => branch.close());

const post = <Body = { code: string }>(path: string, body?: object) =>
  branch.ask<Body>(service, { method: 'POST', path, as: 'coordinator', ...(body ? { body } : {}) });
const enrolled = async () => (await post<{ id: string }>('/mentees', menteeForm())).body.id;
const planned = async (special: object = {}) => {
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  const body = { startsAt, language: 'nl', capacity: 2, place: 'Gent', ...special };
  return (await post<{ id: string }>('/sessions', body)).body.id;
};
const begun = (session: string) =>
  branch.query(`update intake.sessions set starts_at = '2021-03-12T17:00:00Z' where id = $1`, [session]);
const said = async (person: string) =>
  (
    await branch.query<{ type: string }>(
      `select reverse(split_part(reverse(type), '.', 1)) as type from intake.outbox where subject = $1 order by version`,
      [person],
    )
  ).map(({ type }) => type);

it('gives places until the session is full, each person one, and a place that is given up to the next', async () => {
  const session = await planned();
  const [one, two, three] = [await enrolled(), await enrolled(), await enrolled()];
  for (const person of [one, one, two])
    expect((await post(`/sessions/${session}/bookings/${person}`)).status).toBe(204);
  expect(await post(`/sessions/${session}/bookings/${three}`)).toMatchObject({
    status: 409,
    body: { code: 'session-is-full', details: { capacity: 2 } },
  });
  expect((await post(`/sessions/${session}/bookings/${one}/cancellation`)).status).toBe(204);
  expect(await post(`/sessions/${session}/bookings/${one}/cancellation`)).toMatchObject({
    status: 404,
    body: { code: 'no-such-booking' },
  });
  expect((await post(`/sessions/${session}/bookings/${three}`)).status).toBe(204);
  const { body } = await branch.ask(service, { path: '/sessions', as: 'coordinator' });
  expect(body).toMatchObject({ sessions: [{ id: session, capacity: 2, booked: 2, attended: 0, place: 'Gent' }] });
});

it('gives the last place to one of two who ask at the same moment', async () => {
  const session = await planned({ capacity: 1 });
  const people = [await enrolled(), await enrolled()];
  const answers = await Promise.all(people.map((person) => post(`/sessions/${session}/bookings/${person}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
});

it('notes who came, with a booking or without, and says once that somebody was informed', async () => {
  const [session, again] = [await planned(), await planned({ place: null })];
  const [came, stayed] = [await enrolled(), await enrolled()];
  const attendance = (of: string, person: string, body: object) => post(`/sessions/${of}/attendance/${person}`, body);
  expect(await attendance(session, came, { came: true })).toMatchObject({ body: { code: 'session-has-not-begun' } });
  await begun(session);
  await begun(again);
  await attendance(session, came, { came: true });
  await attendance(again, came, { came: true });
  await attendance(session, stayed, { came: false });
  expect(await said(came)).toEqual(['MenteeEnrolled', 'SessionAttended']);
  expect(await said(stayed)).toEqual(['MenteeEnrolled']);
  expect((await branch.ask(service, { path: `/people/${came}`, as: 'coordinator' })).body).toMatchObject({
    informedOn: '2021-03-12',
  });
  const { body } = await branch.ask(service, { path: `/sessions/${session}/bookings`, as: 'coordinator' });
  expect(body).toMatchObject({ bookings: [{ status: 'attended' }, { status: 'absent' }] });
});

it.each<[string, (session: string) => Promise<unknown>, string]>([
  ['has begun', (session) => begun(session), 'session-has-begun'],
  ['is cancelled', (session) => post(`/sessions/${session}/cancellation`), 'session-is-cancelled'],
])('gives no place in a session that %s', async (_, first, code) => {
  const session = await planned();
  await first(session);
  expect(await post(`/sessions/${session}/bookings/${await enrolled()}`)).toMatchObject({
    status: 409,
    body: { code },
  });
});

it('finds neither sessions nor people that are not there', async () => {
  const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect((await post(`/sessions/${nobody}/bookings/${nobody}`)).body).toMatchObject({ code: 'no-such-session' });
  expect((await post(`/sessions/${await planned()}/bookings/${nobody}`)).body).toMatchObject({
    code: 'no-such-person',
  });
});
