import { duoFormed } from '@duo/contracts';
import { dayOf, daysAfter } from '@duo/kernel';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { followUp } from '../main.js';
import type { Work } from './work.queries.js';

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(followUp);
});
afterAll(() => branch.close());

const ago = (days: number) => daysAfter(dayOf(new Date()), -days);
const work = async (query = '') =>
  (
    await branch.ask<{ work: Work[]; counts: Record<string, number> }>(service, {
      path: `/work${query}`,
      as: 'coordinator',
    })
  ).body;
const post = (path: string, body: object) => branch.ask(service, { method: 'POST', path, as: 'coordinator', body });

async function formed(days: number) {
  const pair = { duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() };
  await branch.say('matching', [duoFormed({ ...pair, formedOn: ago(days) })]);
  await eventually(async () =>
    expect((await branch.ask(service, { path: `/duos/${pair.duo}`, as: 'coordinator' })).status).toBe(200),
  );
  return pair;
}

async function running(days: number) {
  const pair = await formed(days);
  const agreement = { signedOn: ago(days), textVersion: '3', language: 'fr', signedBy: ['mentor', 'mentee'] };
  expect((await post(`/duos/${pair.duo}/agreement`, agreement)).status).toBe(204);
  return pair;
}

it('tells which duos wait for somebody, longest first: to sign, silent, over', async () => {
  const over = await running(300);
  const [red, amber] = [await running(20), await running(12)];
  await running(2);
  const unsigned = await formed(5);
  const told = await work();
  expect(told.work.filter(({ kind }) => kind !== 'check-in')).toMatchObject([
    { kind: 'closing', duo: over.duo, light: null },
    { kind: 'silence', duo: red.duo, since: ago(20), light: 'red' },
    { kind: 'silence', duo: amber.duo, since: ago(12), light: 'amber' },
    { kind: 'agreement', ...unsigned, since: ago(5) },
  ]);
  expect(told.counts).toMatchObject({ closing: 1, silence: 2, agreement: 1, measure: 0 });
  await post(`/duos/${red.duo}/meetings`, { heldOn: ago(1), minutes: 60, kind: 'met' });
  expect((await work('?kind=silence')).work).toMatchObject([{ duo: amber.duo }]);
});

it('tells of a question that was asked twice, or could not be asked', async () => {
  const { duo } = await running(300);
  const closing = { closedOn: ago(60), reason: 'completed', mentorGoesOn: true, menteeReturns: false };
  expect((await post(`/duos/${duo}/closing`, closing)).status).toBe(204);
  const ofDuo = async () => (await work('?kind=measure')).work.filter((one) => one.duo === duo);
  const put = (status: string, reminded: string | null) =>
    branch.query(
      `update followup.measures set status = $2, asked_on = $3, reminded_on = $4 where duo = $1 and moment = 'closing'`,
      [duo, status, ago(50), reminded],
    );
  await put('asked', null);
  expect(await ofDuo()).toEqual([]);
  await put('asked', ago(30));
  expect(await ofDuo()).toMatchObject([{ kind: 'measure', moment: 'closing', twice: true }]);
});
