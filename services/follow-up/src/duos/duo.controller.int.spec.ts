import { duoFormed } from '@duo/contracts';
import { daysAfter } from '@duo/kernel';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { followUp } from '../main.js';
import type { File, Listed } from './listed.js';

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(followUp);
});
afterAll(() => branch.close());

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
const ago = (days: number) => daysAfter(today, -days);
const get = <Body>(path: string) => branch.ask<Body>(service, { path, as: 'coordinator' });
const post = (path: string, body: object = {}) =>
  branch.ask<{ id: string; code: string }>(service, { method: 'POST', path, as: 'coordinator', body });
const list = async (query: string) => (await get<{ duos: Listed[] }>(`/duos?${query}`)).body.duos;

async function formed(days: number) {
  const pair = { duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() };
  await branch.say('matching', [duoFormed({ ...pair, formedOn: ago(days) })]);
  await eventually(async () => expect((await get(`/duos/${pair.duo}`)).status).toBe(200));
  return pair;
}

async function running(days: number) {
  const pair = await formed(days);
  const body = { signedOn: ago(days), textVersion: '3', language: 'fr', signedBy: ['mentor', 'mentee'] };
  expect((await post(`/duos/${pair.duo}/agreement`, body)).status).toBe(204);
  return pair;
}

it('lists duos with their light, which turns amber after ten days and red after fourteen', async () => {
  const [green, amber, red, unsigned] = [await running(9), await running(13), await running(14), await formed(11)];
  const lightOf = async (person: string) => (await list(`person=${person}`))[0]?.light;
  expect(await Promise.all([green, amber, red, unsigned].map(({ mentor }) => lightOf(mentor)))).toEqual([
    ...['green', 'amber', 'red', 'amber'],
  ]);
  await post(`/duos/${red.duo}/meetings`, { heldOn: ago(2), minutes: 90, kind: 'call' });
  expect(await lightOf(red.mentee)).toBe('green');
  for (const days of [1, 1, 0]) {
    const body = { heldOn: ago(days), kind: 'cancelled', again: true };
    expect((await post(`/duos/${red.duo}/meetings`, body)).status).toBe(201);
  }
  expect(await list(`person=${red.mentor}`)).toMatchObject([{ light: 'red', silence: 'three-cancelled' }]);
  const ids = (await list('light=amber')).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([amber.duo, unsigned.duo]));
  expect(ids).not.toContain(green.duo);
  const [first, second] = await list('status=running&limit=2');
  expect(await list(`status=running&limit=1&after=${first?.id}`)).toMatchObject([{ id: second?.id }]);
  expect(await list('checkInDue=true')).toEqual([]);
});

it('accompanies a duo from the agreement to its measures, all of it in the file', async () => {
  const { duo } = await running(60);
  const at = `/duos/${duo}`;
  const meeting = await post(`${at}/meetings`, { heldOn: ago(50), minutes: 120, kind: 'met', note: 'First steps' });
  const slip = await post(`${at}/meetings`, { heldOn: ago(49), minutes: 12, kind: 'met' });
  expect((await post(`${at}/meetings/${slip.body.id}/undo`)).status).toBe(204);
  expect((await post(`${at}/meetings/${slip.body.id}/undo`)).body.code).toBe('meeting-is-taken-back-already');
  expect((await post(`${at}/check-ins`, { heldOn: ago(30), note: 'Goes well' })).status).toBe(201);
  const goal = await post(`${at}/goals`, { area: 'relevant-network', words: 'Meet three people of the trade' });
  expect((await post(`${at}/goals/${goal.body.id}/outcome`, { status: 'dropped' })).status).toBe(204);
  expect((await post(`${at}/goals/${goal.body.id}/undo`)).status).toBe(204);
  expect((await post(`${at}/goals/${goal.body.id}/outcome`, { status: 'reached' })).status).toBe(204);
  const barriers = [{ barrier: 'language', severity: 1 }];
  expect((await post(`${at}/assessments`, { assessedOn: ago(20), timePoint: 'month-3', barriers })).status).toBe(204);
  const job = { kind: 'job', startsOn: ago(5), contract: 'fixed-term', months: 6 };
  const declared = await post(`${at}/solutions`, job);
  expect((await post(`${at}/solutions/${declared.body.id}/undo`)).status).toBe(204);
  expect((await post(`${at}/solutions`, { ...job, source: 'verified' })).status).toBe(201);
  const closing = { closedOn: ago(1), reason: 'found-a-solution', mentorGoesOn: true };
  expect((await post(`${at}/closing`, closing)).status).toBe(204);
  const evaluation = { side: 'mentor', satisfaction: 5, wouldRecommend: true, comment: 'Again!' };
  expect((await post(`${at}/evaluations`, evaluation)).status).toBe(204);
  expect((await post(`${at}/measures/closing/answer`, { situation: 'job' })).status).toBe(204);
  expect((await post(`${at}/measures/month-12/answer`, { situation: 'job' })).body.code).toBe('measure-is-not-due');
  const { body: file } = await get<File>(at);
  expect(file).toMatchObject({
    ...{ status: 'closed', reason: 'found-a-solution', mentorGoesOn: true, meetings: 1, minutes: 120, light: null },
    agreement: { textVersion: '3', language: 'fr' },
    ...{ completableFrom: daysAfter(file.endsOn ?? '', -14), evaluableUntil: ago(1 - 90) },
    meetingLog: [{ id: meeting.body.id, note: 'First steps', takenBackAt: null }, { takenBackAt: expect.any(String) }],
    ...{ checkIns: [{ note: 'Goes well' }], goals: [{ status: 'reached', area: 'relevant-network' }] },
    assessments: [{ timePoint: 'month-3', barriers: [{ barrier: 'language', severity: 1, rank: 1 }] }],
    evaluations: [{ side: 'mentor', comment: 'Again!', enteredBy: 'coordinator' }],
    measures: [
      { moment: 'closing', status: 'answered', situation: 'job' },
      { moment: 'month-12', status: 'planned' },
    ],
  });
  expect(file.solutions.map(({ stable, source, takenBackOn }) => [stable, source, takenBackOn !== null])).toEqual(
    expect.arrayContaining([
      [true, 'declared', true],
      [true, 'verified', false],
    ]),
  );
  expect(file.timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['meeting', 'closed', 'solution']));
  expect(JSON.stringify(await branch.query('select data from followup.outbox'))).not.toMatch(/First steps|Goes well/);
});

it.each([
  ['GET', '', undefined],
  ['POST', '/agreement', { signedOn: today, textVersion: '3', language: 'fr', signedBy: ['mentor', 'mentee'] }],
  ['POST', '/meetings', { heldOn: today, minutes: 10, kind: 'met' }],
  ['POST', '/check-ins', { heldOn: today }],
  ['POST', '/goals', { area: 'language', words: 'Speak' }],
  ['POST', '/assessments', { assessedOn: today, timePoint: 'month-3' }],
  ['POST', '/closing', { closedOn: today, reason: 'other' }],
  ['POST', '/evaluations', { side: 'mentor', satisfaction: 5, wouldRecommend: true }],
  ['POST', '/solutions', { kind: 'job', startsOn: today }],
] as const)('%s /duos/:id%s does not find a duo that there is not', async (method, path, body) => {
  const question = { method, path: `/duos/${newId()}${path}`, as: 'coordinator' as const, ...(body ? { body } : {}) };
  expect(await branch.ask(service, question)).toMatchObject({ status: 404, body: { code: 'no-such-duo' } });
});

it.each(['meetings/:x/undo', 'solutions/:x/undo'])('POST %s does not find what is not of the duo', async (path) => {
  const { duo } = await running(5);
  expect((await post(`/duos/${duo}/${path.replace(':x', newId())}`)).body.code).toMatch(/no-such-(meeting|solution)/);
});

it('does not find a goal that is not of the duo, and names what a body lacks', async () => {
  const { duo } = await running(5);
  const settled = await post(`/duos/${duo}/goals/${newId()}/outcome`, { status: 'reached' });
  expect(settled.body.code).toBe('no-such-goal');
  const twice = [1, 2].map((severity) => ({ barrier: 'language', severity }));
  const told = { assessedOn: today, timePoint: 'month-3', barriers: twice, mood: 'good' };
  expect(await post(`/duos/${duo}/assessments`, told)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'barriers' }, { field: 'mood', rule: 'unknown-field' }] },
  });
});
