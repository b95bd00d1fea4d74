import type { Running } from '@duo/messaging';
import { menteeForm, mentorForm, openBranch, type TestBranch } from '@duo/testing';
import { intake } from '../main.js';
import type { Listed } from './listed.js';

const leila = menteeForm();
const marc = mentorForm();

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(intake, { INTAKE_ENROLMENTS_PER_MINUTE: '1000' });
});
afterAll(() => branch.close());

const enrol = (path = '/mentees', body: object = leila, headers = {}) =>
  branch.ask<{ id: string }>(service, { method: 'POST', path, body, headers });
const find = (id: string) => branch.ask<Listed>(service, { path: `/people/${id}`, as: 'coordinator' });
const act = (path: string, body?: object) =>
  branch.ask(service, { method: 'POST', path, as: 'coordinator', ...(body ? { body } : {}) });

it.each([
  ['/mentees', 'mentee', leila],
  ['/mentors', 'mentor', marc],
])('POST %s enrols a %s, whom a coordinator finds; who looked is noted', async (path, side, form) => {
  const { status, body } = await enrol(path, form);
  expect(status).toBe(201);
  expect(Object.keys(body)).toEqual(['id']);
  const { givenName, familyName, born, facts } = form;
  expect((await find(body.id)).body).toMatchObject({ id: body.id, side, status: 'enrolled', phone: null });
  expect((await find(body.id)).body).toMatchObject({ givenName, familyName, born, facts, corrections: {} });
  expect(await branch.query('select by, role from intake.readings where person = $1', [body.id])).toEqual(
    Array.from({ length: 2 }, () => ({ by: 'test-coordinator', role: 'coordinator' })),
  );
});

it('tells what people are called whom others know by id, and leaves out who is not known', async () => {
  const ids = [(await enrol()).body.id, (await enrol('/mentors', marc)).body.id];
  const { body } = await branch.ask<{ people: object[] }>(service, {
    method: 'POST',
    path: '/people/names',
    as: 'coordinator',
    body: { ids: [...ids, crypto.randomUUID()] },
  });
  expect(body.people).toHaveLength(2);
  expect(body.people).toContainEqual({
    id: ids[0],
    side: 'mentee',
    givenName: leila.givenName,
    familyName: leila.familyName,
  });
});

it('marks ready and withdraws, on the side of the route', async () => {
  const { id } = (await enrol('/mentors', marc)).body;
  for (let module = 1; module <= 8; module += 1)
    expect((await act(`/mentors/${id}/modules`, { module })).status).toBe(204);
  expect(await act(`/mentors/${id}/interview`, { outcome: 'ready' })).toMatchObject({ status: 204, body: undefined });
  expect(await act(`/mentors/${id}/interview`, { outcome: 'ready' })).toMatchObject({
    status: 409,
    body: { code: 'already-ready' },
  });
  expect(await act(`/mentees/${id}/withdrawal`)).toMatchObject({ status: 404, body: { code: 'no-such-mentee' } });
  expect((await act(`/mentors/${id}/withdrawal`)).status).toBe(204);
  expect((await find(id)).body.status).toBe('withdrawn');
});

it('names the field and the rule, and never repeats what was written in it', async () => {
  const { status, body } = await enrol('/mentees', { ...leila, email: 'not an address', birthDate: '2001-02-03' });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    errors: [
      { field: 'email', rule: 'email' },
      { field: 'birthDate', rule: 'unknown-field' },
    ],
  });
  expect(JSON.stringify(body)).not.toMatch(/not an address|2001/);
});

it('has one effect when the form is sent twice with the same key', async () => {
  const key = { 'idempotency-key': 'a-form-that-was-sent-twice' };
  const [first, again] = [await enrol('/mentees', leila, key), await enrol('/mentees', leila, key)];
  expect(again).toMatchObject({ status: first.status, body: first.body });
  const other = await enrol('/mentees', { ...leila, language: 'nl' }, key);
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
});

it('lists page by page whom it is asked for, those who enrolled first in front', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.push((await enrol('/mentors', marc)).body.id);
  const page = (after: string | undefined) =>
    branch.ask<{ people: Listed[] }>(service, {
      path: `/people?side=mentor&status=enrolled&limit=2&after=${after}`,
      as: 'branch-manager',
    });
  expect((await page(ids[0])).body.people.map(({ id }) => id)).toEqual(ids.slice(1, 3));
  expect((await page(ids[2])).body.people.map(({ id }) => id)).toEqual(ids.slice(3, 5));
  expect((await page(ids[4])).body.people).toEqual([]);
});

it('lets one address enrol only so many people a minute', async () => {
  const strict = await branch.start(intake, { INTAKE_ENROLMENTS_PER_MINUTE: '3' });
  const form = { method: 'POST' as const, path: '/mentees', body: leila };
  const statuses: number[] = [];
  for (let n = 0; n < 4; n += 1) statuses.push((await branch.ask(strict, form)).status);
  expect(statuses).toEqual([201, 201, 201, 429]);
});

it('corrects only what is given, beside the answers, and tells it once somebody is ready', async () => {
  const { id } = (await enrol()).body;
  await act(`/mentees/${id}/interview`, { outcome: 'ready' });
  expect((await act(`/mentees/${id}/corrections`, { occupation: '2512' })).status).toBe(204);
  expect((await find(id)).body).toMatchObject({ corrections: { occupation: '2512' } });
  expect((await act(`/mentees/${id}/corrections`, { capacity: 2 })).status).toBe(400);
  const said = await branch.query<{ type: string }>(
    'select type from intake.outbox where subject = $1 order by sequence',
    [id],
  );
  expect(said.map(({ type }) => type.split('.').at(-1))).toEqual([
    'MenteeEnrolled',
    'InterviewHeld',
    'MenteeReady',
    'ProfileChanged',
  ]);
});

it('refuses whoever is not eligible by name of the rule, and says why rule by rule, also for another day', async () => {
  const { id } = (await enrol('/mentees', menteeForm({ born: '1990-01-01' }))).body;
  expect(await act(`/mentees/${id}/interview`, { outcome: 'ready' })).toMatchObject({
    status: 409,
    body: { code: 'not-eligible', details: { rules: ['mentee-is-33-or-under'], ruleSet: '2019-1' } },
  });
  const judged = (on: string) => branch.ask(service, { path: `/people/${id}/eligibility?on=${on}`, as: 'coordinator' });
  expect((await judged('2018-06-01')).body).toMatchObject({ ruleSet: '2013-1', eligible: true });
  expect((await judged('2026-06-01')).body).toMatchObject({ ruleSet: '2019-1', eligible: false });
  const notYet = { outcome: 'not-yet', reasons: ['language-too-low'], referral: 'language-course' };
  const until = '2030-01-01';
  expect(await act(`/mentees/${id}/interview`, notYet)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'recontactOn', rule: 'day-to-ask-again' }] },
  });
  expect((await act(`/mentees/${id}/interview`, { ...notYet, recontactOn: until })).status).toBe(204);
  expect((await find(id)).body).toMatchObject({ status: 'not-yet', recontactOn: until, referral: 'language-course' });
});

it.each([
  ['not-yet', { referral: 'none', recontactOn: '2030-01-01' }, 'reasons', 'reasons-of-the-outcome'],
  ['not-yet', { reasons: ['no-time-now'], recontactOn: '2030-01-01' }, 'referral', 'where-to-until-then'],
  ['refused', {}, 'reasons', 'reasons-of-the-outcome'],
  ['refused', { reasons: ['no-time-now'] }, 'reasons', 'reasons-of-the-outcome'],
  ['withdrawn', {}, 'withdrawalReason', 'reason-of-a-withdrawal'],
  ['ready', { withdrawalReason: 'health' }, 'withdrawalReason', 'reason-of-a-withdrawal'],
])(
  'wants the coded reasons of an interview that ends in %s: with %j it is refused',
  async (outcome, more, field, rule) => {
    const { id } = (await enrol()).body;
    expect(await act(`/mentees/${id}/interview`, { outcome, ...more })).toMatchObject({
      status: 400,
      body: { errors: [{ field, rule }] },
    });
  },
);

it('keeps each consent for itself: given, taken back, and given again to a newer text', async () => {
  const { id } = (await enrol('/mentees', menteeForm({ consents: { ...leila.consents, testimony: true } }))).body;
  const consents = (body: object) => act(`/people/${id}/consents`, body);
  expect((await act(`/people/${id}/consents/testimony/withdrawal`)).status).toBe(204);
  expect(await act(`/people/${id}/consents/testimony/withdrawal`)).toMatchObject({
    status: 409,
    body: { code: 'consent-is-not-given' },
  });
  expect((await consents({ purpose: 'evaluation', textVersion: '2026-2', language: 'nl' })).status).toBe(204);
  expect(await consents({ purpose: 'programme', textVersion: '2026-1' })).toMatchObject({
    body: { code: 'consent-is-given-already' },
  });
  const today = (await find(id)).body.enrolledOn;
  const language = 'fr';
  expect((await find(id)).body).toMatchObject({
    status: 'enrolled',
    consents: [
      { purpose: 'evaluation', textVersion: '2026-2', language: 'nl', givenOn: today, withdrawnOn: null },
      { purpose: 'programme', textVersion: '2026-1', language, givenOn: today, withdrawnOn: null },
      { purpose: 'testimony', textVersion: '2026-1', language, givenOn: today, withdrawnOn: today },
    ],
  });
});

it('lets go whoever takes back the consent to the programme', async () => {
  const { id } = (await enrol()).body;
  await act(`/mentees/${id}/interview`, { outcome: 'ready' });
  expect((await act(`/people/${id}/consents/programme/withdrawal`)).status).toBe(204);
  expect((await find(id)).body).toMatchObject({ status: 'withdrawn', withdrawalReason: 'consent-withdrawn' });
  const said = await branch.query<{ type: string }>(
    'select type from intake.outbox where subject = $1 order by sequence',
    [id],
  );
  expect(said.at(-1)?.type).toBe('duo.intake.v1.MenteeWithdrew');
  expect(await act('/people/01890a5d-ac96-774b-bcce-b302099a8057/consents/programme/withdrawal')).toMatchObject({
    status: 404,
    body: { code: 'no-such-person' },
  });
});

it('shows possible doubles with what speaks for it, and merges nobody', async () => {
  const special = { familyName: 'Zwaenepoel', born: '1999-09-09', email: 'one@double.example' };
  const one = (await enrol('/mentees', menteeForm(special))).body.id;
  const other = { ...special, familyName: 'zwaenepoel', email: null, phone: '+32 470 12 34 56' };
  const two = (await enrol('/mentees', menteeForm(other))).body.id;
  const three = (
    await enrol('/mentors', mentorForm({ familyName: 'Double', email: 'ONE@double.example', phone: '0470/12.34.56' }))
  ).body.id;
  const doublesOf = async (id: string) =>
    (
      await branch.ask<{ doubles: { id: string; because: string[] }[] }>(service, {
        path: `/people/${id}/doubles`,
        as: 'coordinator',
      })
    ).body.doubles.map(({ id: is, because }) => [is, because]);
  expect(await doublesOf(one)).toEqual([
    [two, ['name-and-birth']],
    [three, ['email']],
  ]);
  expect(await doublesOf(three)).toEqual([
    [one, ['email']],
    [two, ['phone']],
  ]);
});

it('finds people by the beginnings of their names, told in the body and not in the address', async () => {
  const person = { givenName: 'Dieudonné', familyName: 'Mbala_100%', phone: '+32 498 76 54 32' };
  const { id } = (await enrol('/mentees', menteeForm(person))).body;
  const hyphen = { givenName: 'Anne-Zoë', familyName: "d'Ursel" };
  const other = (await enrol('/mentors', mentorForm(hyphen))).body.id;
  const found = async (words: string) =>
    (
      await branch.ask<{ people: Listed[] }>(service, {
        method: 'POST',
        path: '/people/search',
        body: { words },
        as: 'coordinator',
      })
    ).body.people.map((one) => one.id);
  expect(await found('mbala dieu')).toEqual([id]);
  expect(await found('mbala_100%')).toEqual([id]);
  expect(await found('mbala%x')).toEqual([]);
  expect(await found('DIEUDONNE')).toEqual([id]);
  expect(await found('zoe ursel')).toEqual([other]);
  expect(await found("d'ursel anne-zoe")).toEqual([other]);
  for (const number of ['0498 76 54', '+32 498', '0032498/76.54.32', '049876'])
    expect(await found(number)).toEqual([id]);
});

it('keeps what stands in the way of a mentee, from the form and from the desk', async () => {
  const told = { period: 'during', barriers: [{ barrier: 'language', severity: 3 }] };
  const { id } = (await enrol('/mentees', menteeForm({ assessment: told }))).body;
  expect((await act(`/mentees/${id}/assessment`, told)).status).toBe(204);
  expect((await find(id)).body).toMatchObject({
    assessments: [
      { respondent: 'coordinator', ...told },
      { respondent: 'mentee', ...told },
    ],
  });
});
