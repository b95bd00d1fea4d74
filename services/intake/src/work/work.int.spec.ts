import { dayOf, daysAfter } from '@duo/kernel';
import type { Running } from '@duo/messaging';
import { menteeForm, mentorForm, openBranch, type TestBranch } from '@duo/testing';
import { intake } from '../main.js';
import type { Work } from './work.queries.js';

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(intake, { INTAKE_ENROLMENTS_PER_MINUTE: '1000' });
});
afterAll(() => branch.close());

const today = dayOf(new Date());
const ago = (days: number) => daysAfter(today, -days);
const post = <Body = { code: string }>(path: string, body?: object) =>
  branch.ask<Body>(service, { method: 'POST', path, as: 'coordinator', ...(body ? { body } : {}) });
const work = async (query = '') =>
  (
    await branch.ask<{ work: Work[]; counts: Record<string, number> }>(service, {
      path: `/work${query}`,
      as: 'coordinator',
    })
  ).body;

async function enrolled(side: 'mentees' | 'mentors', days: number) {
  const { id } = (await post<{ id: string }>(`/${side}`, side === 'mentees' ? menteeForm() : mentorForm())).body;
  await branch.query('update intake.enrolments set enrolled_on = $2 where person = $1', [id, ago(days)]);
  return id;
}

it('tells what waits, longest first, and forgets what is done', async () => {
  const [waits, later, mentor] = [
    await enrolled('mentees', 9),
    await enrolled('mentees', 60),
    await enrolled('mentors', 8),
  ];
  const notYet = { outcome: 'not-yet', reasons: ['language-too-low'], referral: 'language-course', heldOn: ago(50) };
  await post(`/mentees/${later}/interview`, { ...notYet, recontactOn: ago(20) });
  await post(`/mentors/${mentor}/interview`, { outcome: 'ready', heldOn: ago(3) });
  await post(`/mentors/${mentor}/modules`, { module: 1 });
  const asked = await enrolled('mentees', 60);
  await post(`/mentees/${asked}/interview`, { ...notYet, recontactOn: daysAfter(today, 1) });
  expect(await work()).toEqual({
    work: [
      { kind: 'ask-again', person: later, side: 'mentee', session: null, since: ago(20), many: null },
      { kind: 'interview', person: waits, side: 'mentee', session: null, since: ago(9), many: null },
      { kind: 'training', person: mentor, side: 'mentor', session: null, since: ago(3), many: 1 },
    ],
    counts: { interview: 1, 'ask-again': 1, training: 1, attendance: 0 },
  });
  await post(`/mentees/${waits}/interview`, { outcome: 'ready' });
  expect(await work('?kind=interview')).toMatchObject({ work: [], counts: { interview: 0, training: 1 } });
  expect((await work('?limit=1')).work).toMatchObject([{ kind: 'ask-again' }]);
});

it('asks who came to a session of which nobody has noted it', async () => {
  const plan = { startsAt: new Date(Date.now() + 3_600_000).toISOString(), language: 'nl', capacity: 2, place: 'Gent' };
  const { id } = (await post<{ id: string }>('/sessions', plan)).body;
  const person = await enrolled('mentees', 1);
  await post(`/sessions/${id}/bookings/${person}`);
  await branch.query(`update intake.sessions set starts_at = '2021-03-12T17:00:00Z' where id = $1`, [id]);
  expect((await work('?kind=attendance')).work).toMatchObject([{ session: id, since: '2021-03-12', many: 1 }]);
  expect(await branch.ask(service, { path: `/sessions/${id}`, as: 'coordinator' })).toMatchObject({
    body: { id, booked: 1 },
  });
  await post(`/sessions/${id}/attendance/${person}`, { came: true });
  expect((await work('?kind=attendance')).work).toEqual([]);
});

it('refuses a correction of somebody whom another has corrected since, and writes nothing of it', async () => {
  const id = await enrolled('mentees', 1);
  expect((await post(`/mentees/${id}/corrections`, { sector: 'F', version: 1 })).status).toBe(204);
  expect(await post(`/mentees/${id}/corrections`, { sector: 'J', version: 1 })).toMatchObject({
    status: 409,
    body: { code: 'person-has-changed', details: { version: 2 } },
  });
  const { body } = await branch.ask(service, { path: `/people/${id}`, as: 'coordinator' });
  expect(body).toMatchObject({ corrections: { sector: 'F' }, version: 2 });
});

it('corrects a name and a contact, once for each version, and leaves a way to reach somebody', async () => {
  const id = await enrolled('mentees', 1);
  const details = (given: object) => post(`/people/${id}/details`, given);
  expect((await details({ familyName: 'Aziz', phone: '0470 12 34 56', version: 1 })).status).toBe(204);
  expect(await details({ familyName: 'Azizi', version: 1 })).toMatchObject({
    status: 409,
    body: { code: 'person-has-changed', details: { version: 2 } },
  });
  expect((await details({ email: null, version: 2 })).status).toBe(204);
  expect(await details({ phone: null, version: 3 })).toMatchObject({ status: 409, body: { code: 'no-way-to-reach' } });
  expect(await details({ phone: 'call me' })).toMatchObject({ status: 400, body: { errors: [{ field: 'phone' }] } });
  const { body } = await branch.ask(service, { path: `/people/${id}`, as: 'coordinator' });
  expect(body).toMatchObject({ familyName: 'Aziz', email: null, phone: '0470 12 34 56', version: 3 });
});

it('lists people by the day of their enrolment, a page after another, from either end', async () => {
  const listed = async (query: string) =>
    (
      await branch.ask<{ people: { id: string; enrolledOn: string }[] }>(service, {
        path: `/people?limit=3&${query}`,
        as: 'coordinator',
      })
    ).body.people;
  const newest = await listed('order=newest');
  const next = await listed(`order=newest&after=${newest.at(-1)?.id}`);
  const days = [...newest, ...next].map(({ enrolledOn }) => enrolledOn);
  expect(days).toEqual([...days].sort().reverse());
  expect(next.map(({ id }) => id)).not.toContain(newest.at(-1)?.id);
  expect((await listed('order=oldest'))[0]?.enrolledOn).toBe(ago(60));
});
