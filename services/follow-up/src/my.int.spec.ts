import { duoFormed } from '@duo/contracts';
import { daysAfter, type LinkPurpose, type Side } from '@duo/kernel';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import type { File } from './duos/listed.js';
import { followUp } from './main.js';

type Log = { duo: { meetings: number }; meetings: { id: string; note: string | null; readAt: string | null }[] };

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(followUp);
});
afterAll(() => branch.close());

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
const ago = (days: number) => daysAfter(today, -days);
const staff = <Body>(path: string, body?: object) =>
  branch.ask<Body>(service, { path, as: 'coordinator', ...(body ? { method: 'POST' as const, body } : {}) });

async function running() {
  const pair = { duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() };
  await branch.say('matching', [duoFormed({ ...pair, formedOn: ago(40) })]);
  await eventually(async () => expect((await staff(`/duos/${pair.duo}`)).status).toBe(200));
  const body = { signedOn: ago(40), textVersion: '3', language: 'fr', signedBy: ['mentor', 'mentee'] };
  expect((await staff(`/duos/${pair.duo}/agreement`, body)).status).toBe(204);
  return pair;
}
type Pair = Awaited<ReturnType<typeof running>>;

/** What the page behind a personal link does. */
const by = (pair: Pair, side: Side, purpose: LinkPurpose, about: string = pair.duo) => {
  const token = branch.link('follow-up', { purpose, side, about, person: pair[side] });
  return async <Body>(path: string, body?: object) => {
    const question = { path, token: await token, ...(body ? { method: 'POST' as const, body } : {}) };
    return branch.ask<Body>(service, question);
  };
};

it('lets a mentor log, see, take back and keep meetings, and see that the branch has read them', async () => {
  const pair = await running();
  const mentor = by(pair, 'mentor', 'log-meetings');
  const met = { heldOn: ago(3), minutes: 90, kind: 'met', note: '=HYPERLINK("x")' };
  expect((await mentor('/my/meetings', met)).status).toBe(201);
  expect((await mentor('/my/meetings', met)).body).toMatchObject({ code: 'meeting-is-logged-already' });
  const again = await mentor<{ id: string }>('/my/meetings', { ...met, again: true });
  expect((await mentor(`/my/meetings/${again.body.id}/undo`, {})).status).toBe(204);
  const before = (await mentor<Log>('/my/meetings')).body;
  expect(before).toMatchObject({ side: 'mentor', duo: { meetings: 1 }, meetings: [{ note: met.note, readAt: null }] });
  await staff(`/duos/${pair.duo}`);
  await staff(`/duos/${pair.duo}/meetings`, { heldOn: ago(1), minutes: 30, kind: 'call', note: 'For us alone' });
  const after = (await mentor<Log>('/my/meetings')).body.meetings;
  expect(after).toMatchObject([{ note: null, readAt: null }, { readAt: expect.any(String) }]);
  expect((await mentor(`/my/meetings/${after[0]?.id}/undo`, {})).body).toMatchObject({
    code: 'meeting-was-logged-by-somebody-else',
  });
  const token = await branch.link('follow-up', {
    purpose: 'log-meetings',
    side: 'mentor',
    about: pair.duo,
    person: pair.mentor,
  });
  const file = await fetch(`${service.url}/my/meetings.csv?language=nl`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [header, first, second] = (await file.text()).split('\r\n');
  expect(header).toContain('datum,minuten');
  expect(first).toBe(`${ago(1)},30,gesprek,,`);
  expect(second).toContain(`${ago(3)},90,ontmoeting,"'=HYPERLINK(""x"")"`);
});

it.each([
  [{ heldOn: daysAfter(today, 1), minutes: 60, kind: 'met' }, 'meeting-in-the-future'],
  [{ heldOn: ago(41), minutes: 60, kind: 'met' }, 'meeting-before-the-agreement'],
  [{ heldOn: today, minutes: 721, kind: 'met' }, 'meeting-over-twelve-hours'],
  [{ heldOn: today, kind: 'met' }, 'meeting-without-minutes'],
])('refuses the meeting %j by name', async (meeting, code) => {
  const mentor = by(await running(), 'mentor', 'log-meetings');
  expect(await mentor('/my/meetings', meeting)).toMatchObject({ status: 409, body: { code } });
});

it('shows nobody the duo of others, nor takes a meeting of another duo back', async () => {
  const [own, other] = [await running(), await running()];
  const stranger = by({ ...own, duo: other.duo }, 'mentor', 'log-meetings');
  for (const path of ['/my/meetings', '/my/meetings.csv'])
    expect((await stranger(path)).body).toMatchObject({ code: 'no-such-duo' });
  expect((await by(own, 'mentor', 'log-meetings', newId())('/my/meetings')).status).toBe(404);
  const { body } = await by(
    other,
    'mentor',
    'log-meetings',
  )<{ id: string }>('/my/meetings', {
    ...{ heldOn: today, minutes: 60, kind: 'met' },
  });
  expect((await by(own, 'mentor', 'log-meetings')(`/my/meetings/${body.id}/undo`, {})).body).toMatchObject({
    code: 'no-such-meeting',
  });
});

it('lets both look back by link, each once', async () => {
  const pair = await running();
  const [mentee, mentor] = [by(pair, 'mentee', 'close-duo'), by(pair, 'mentor', 'close-duo')];
  expect((await mentee('/my/closing')).body).toMatchObject({ side: 'mentee', signedOn: ago(40), answered: false });
  const told = { satisfaction: 4, wouldRecommend: true };
  const more = {
    barriers: [{ barrier: 'discrimination', severity: 3 }],
    qualities: [{ quality: 'autonomy', value: 4 }],
    solution: { kind: 'internship', startsOn: ago(2), months: 3 },
  };
  expect((await mentor('/my/closing', { ...told, ...more })).body).toMatchObject({ code: 'asked-of-the-mentee-only' });
  expect((await mentor('/my/closing', told)).status).toBe(204);
  expect((await mentee('/my/closing', { ...told, ...more })).status).toBe(204);
  expect((await mentee('/my/closing', told)).body).toMatchObject({ code: 'already-evaluated' });
  expect((await mentee('/my/closing')).body).toMatchObject({ answered: true });
  const { body: file } = await staff<File>(`/duos/${pair.duo}`);
  expect(file).toMatchObject({
    evaluations: [
      { side: 'mentee', enteredBy: 'mentee' },
      { side: 'mentor', enteredBy: 'mentor' },
    ],
    solutions: [{ kind: 'internship', stable: false, source: 'declared', declaredBy: 'mentee' }],
  });
  expect(file.assessments.map(({ timePoint }) => timePoint).sort()).toEqual(['closing', 'hindsight']);
});

it('asks the mentee how things stand when the duo was closed, and takes the answer by link', async () => {
  const pair = await running();
  await staff(`/duos/${pair.duo}/closing`, { closedOn: ago(1), reason: 'no-contact' });
  const measure = await eventually(async () => {
    const [asked] = (await staff<File>(`/duos/${pair.duo}`)).body.measures;
    expect(asked).toMatchObject({ moment: 'closing', status: 'asked' });
    return asked?.id ?? '';
  });
  const mentee = by(pair, 'mentee', 'answer-measure', measure);
  expect((await mentee('/my/measure')).body).toMatchObject({ moment: 'closing', dueOn: ago(1), status: 'asked' });
  expect((await by(pair, 'mentor', 'answer-measure', measure)('/my/measure')).body).toMatchObject({
    code: 'no-such-measure',
  });
  const solution = { kind: 'job', startsOn: today, contract: 'permanent' };
  expect((await mentee('/my/measure', { situation: 'job', solution })).status).toBe(204);
  expect((await mentee('/my/measure', { situation: 'job' })).body).toMatchObject({ code: 'already-answered' });
  expect((await staff<File>(`/duos/${pair.duo}`)).body).toMatchObject({
    solutions: [{ kind: 'job', stable: true, declaredBy: 'mentee' }],
    measures: [{ status: 'answered', situation: 'job' }, { moment: 'month-12' }],
  });
});
