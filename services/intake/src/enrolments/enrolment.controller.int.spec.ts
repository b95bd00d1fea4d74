import type { Running } from '@duo/messaging';
import { openBranch, type TestBranch } from '@duo/testing';
import { intake } from '../main.js';
import type { Listed } from './listed.js';

const leila = {
  givenName: 'Leila',
  familyName: 'Haddad',
  email: 'leila@mail.example',
  language: 'fr',
  languages: ['fr'],
};

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
  ['/mentees', 'mentee'],
  ['/mentors', 'mentor'],
])('POST %s enrols a %s, whom a coordinator finds', async (path, side) => {
  const { status, body } = await enrol(path);
  expect(status).toBe(201);
  expect(Object.keys(body)).toEqual(['id']);
  expect((await find(body.id)).body).toMatchObject({ ...leila, id: body.id, side, status: 'enrolled', phone: null });
});

it('marks ready and withdraws, on the side of the route', async () => {
  const { id } = (await enrol('/mentors')).body;
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
  for (let n = 0; n < 5; n += 1) ids.push((await enrol('/mentors')).body.id);
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
