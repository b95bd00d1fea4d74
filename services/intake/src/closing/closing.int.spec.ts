import { dayOf, daysAfter } from '@duo/kernel';
import type { Running } from '@duo/messaging';
import { menteeForm, mentorForm, openBranch, type TestBranch } from '@duo/testing';
import { intake } from '../main.js';

let branch: TestBranch;
let service: Running;
let mentee: string;
let mentor: string;

const today = dayOf(new Date());
const closesOn = daysAfter(today, 30);
const text = { textVersion: '2026-1', language: 'nl' };

const enrol = async (path: string, body: object) => branch.ask<{ id: string }>(service, { method: 'POST', path, body });
const announce = (body: object = { successor: 'ghent', closesOn }) =>
  branch.ask(service, { method: 'PUT', path: '/closing', body, as: 'branch-manager' });
const consents = (person: string) =>
  branch.query(
    `select text_version, language, withdrawn_on is null as stands from intake.consents
     where person = $1 and purpose = 'hand-over' order by given_on`,
    [person],
  );
async function my(person: string, answer?: string) {
  const token = await branch.link('intake', { purpose: 'answer-hand-over', side: 'mentee', about: person, person });
  const question = answer ? { method: 'POST' as const, body: { answer, ...text } } : {};
  return branch.ask(service, { path: '/my/hand-over', token, ...question });
}

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(intake, { INTAKE_ENROLMENTS_PER_MINUTE: '1000' });
  mentee = (await enrol('/mentees', menteeForm())).body.id;
  mentor = (await enrol('/mentors', mentorForm({ language: 'nl' }))).body.id;
  const left = (await enrol('/mentees', menteeForm())).body.id;
  await branch.ask(service, { method: 'POST', path: `/mentees/${left}/withdrawal`, as: 'coordinator' });
});
afterAll(() => branch.close());

it('is not asked about while the branch stays', async () => {
  expect((await branch.ask(service, { path: '/closing' })).body).toEqual({ closing: null });
  expect((await my(mentee)).status).toBe(404);
  const path = `/people/${mentee}/consents`;
  const body = { purpose: 'hand-over', textVersion: '1' };
  expect(await branch.ask(service, { method: 'POST', path, body, as: 'coordinator' })).toMatchObject({
    ...{ status: 409, body: { code: 'branch-does-not-close' } },
  });
});

it('writes to everybody who has not left, once, in their language, with a link that ends on the day', async () => {
  expect((await announce({ successor: 'ghent', closesOn: today })).body).toMatchObject({ code: 'closes-too-soon' });
  expect(await announce()).toMatchObject({ status: 200, body: { asked: 2, silent: 2, yes: 0, no: 0, toAsk: 0 } });
  expect((await announce()).body).toMatchObject({ asked: 2, toAsk: 0 });
  expect((await announce({ successor: 'liege', closesOn })).body).toMatchObject({ code: 'closing-is-announced' });
  const letters = await branch.query<{ person: string; body: string }>(
    `select person, body from intake.letters where template = 'branch-closes'`,
  );
  expect(letters.map(({ person }) => person).sort()).toEqual([mentee, mentor].sort());
  const dutch = letters.find(({ person }) => person === mentor)?.body;
  expect(dutch).toMatch(/vestiging Gent.*\n\nhttps:\/\/duo\.example\/my\/answer-hand-over#/);
  expect(await branch.query('select by, role from intake.closings')).toEqual([
    { by: 'test-branch-manager', role: 'branch-manager' },
  ]);
});

it('takes nobody more, and says who does', async () => {
  const details = { successor: 'ghent', closesOn };
  expect(await enrol('/mentees', menteeForm())).toMatchObject({
    status: 409,
    body: { code: 'branch-closes', details },
  });
  expect((await branch.ask(service, { path: '/closing' })).body).toEqual({ closing: details });
  const begun = await branch.ask<{ id: string }>(service, {
    ...{ method: 'POST', path: '/imports', body: {}, as: 'coordinator' },
  });
  const write = { method: 'POST', path: `/imports/${begun.body.id}/write`, as: 'coordinator' } as const;
  expect((await branch.ask(service, write)).body).toMatchObject({ code: 'branch-closes' });
});

it('keeps a yes as a consent and lets it be changed until the day', async () => {
  expect((await my(mentee)).body).toMatchObject({ successor: 'ghent', closesOn, answer: null });
  expect((await my(mentee, 'yes')).status).toBe(204);
  expect((await my(mentee, 'yes')).status).toBe(204);
  expect(await consents(mentee)).toEqual([{ text_version: '2026-1', language: 'nl', stands: true }]);
  await my(mentee, 'no');
  expect((await my(mentee)).body).toMatchObject({ answer: 'no' });
  expect(await consents(mentee)).toMatchObject([{ stands: false }]);
  await my(mentee, 'yes');
  await my(mentor, 'no');
  const counts = await branch.ask(service, { path: '/closing/answers', as: 'coordinator' });
  expect(counts.body).toEqual({
    asked: 2,
    yes: 1,
    no: 1,
    silent: 0,
    toAsk: 0,
    closing: { successor: 'ghent', closesOn },
  });
  expect(await consents(mentor)).toEqual([]);
});

it('takes no answer from the day on', async () => {
  await branch.query('update intake.closings set announced_on = $1, closes_on = $2', [daysAfter(today, -31), today]);
  expect(await my(mentor, 'yes')).toMatchObject({ status: 409, body: { code: 'closing-day-has-come' } });
  expect((await my(mentee)).body).toMatchObject({ answer: 'yes' });
});
