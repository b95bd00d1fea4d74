import { duoClosed, menteeReady, menteeWithdrew, mentorReady, mentorWithdrew } from '@duo/contracts';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { matching } from '../main.js';

let branch: TestBranch;
let service: Running;

beforeEach(async () => {
  branch = await openBranch();
  service = await branch.start(matching);
});
afterEach(() => branch.close());

const profile = {
  languages: { fr: 'native' },
  postalCode: '1000',
  availability: ['mon-am', 'tue-pm'],
  meeting: 'hybrid',
  digitalAccess: true,
  digitalSkill: 2,
  help: ['job-search-tools'],
  generalist: true,
  capacity: 1,
};
const post = <Body = { code: string }>(path: string, body: object = {}) =>
  branch.ask<Body>(service, { method: 'POST', path, body, as: 'coordinator' });
const get = async <Body>(path: string) => (await branch.ask<Body>(service, { path, as: 'coordinator' })).body;
const waiting = async () =>
  (await get<{ waiting: { person: string; waitingSince: string }[] }>('/pool')).waiting.map(
    ({ person, waitingSince }) => `${person} ${waitingSince}`,
  );
const said = async () =>
  (
    await branch.query<{ type: string }>(
      `select reverse(split_part(reverse(type), '.', 1)) as type from matching.outbox order by sequence`,
    )
  ).flatMap(({ type }) => (/Pool|Letter|Wait/.test(type) ? [] : [type]));

/** A mentee and a mentor who wait since different days; once both are in the pool. */
async function ready(readyOn = ['2026-10-01', '2026-10-05']) {
  const [mentee, mentor] = [newId<'person'>(), newId<'person'>()];
  const [first = '', second = ''] = readyOn;
  await branch.say('intake', [
    menteeReady({ mentee, readyOn: first, profile }),
    mentorReady({ mentor, readyOn: second, profile }),
  ]);
  const both = [`${mentee} ${first}`, `${mentor} ${second}`];
  await eventually(async () => expect(await waiting()).toEqual(expect.arrayContaining(both)));
  return { mentee, mentor, both };
}

async function proposed(pair: { mentee: string; mentor: string }) {
  const { id } = (await post<{ id: string }>('/rounds')).body;
  const { version } = await get<{ version: number }>(`/rounds/${id}`);
  const { mentee, mentor } = pair;
  return (await post<{ proposal: string }>(`/rounds/${id}/approvals`, { mentee, mentor, version })).body.proposal;
}

/** The two have met a minute ago. */
const meet = (proposal: string) =>
  post(`/proposals/${proposal}/meeting`, { metAt: new Date(Date.now() - 60_000).toISOString() });

/** An answer with the personal link of that side. */
async function answers(proposal: string, side: 'mentee' | 'mentor', answer: 'yes' | 'no') {
  const token = await branch.link('matching', { purpose: 'answer-proposal', about: proposal, side });
  return branch.ask<{ code: string }>(service, {
    method: 'POST',
    path: '/my/proposal/answer',
    body: { answer },
    token,
  });
}

it('goes from the round over the first meeting and two private answers to a duo', async () => {
  const { mentee, mentor } = await ready();
  const { id: round } = (await post<{ id: string }>('/rounds')).body;
  expect(await get(`/rounds/${round}`)).toMatchObject({ version: 1, pairs: [{ mentee, mentor }], unmatched: [] });
  const approval = { mentee, mentor, version: 1 };
  const { proposal } = (await post<{ proposal: string }>(`/rounds/${round}/approvals`, approval)).body;
  expect(await post(`/rounds/${round}/approvals`, approval)).toMatchObject({ body: { code: 'round-has-changed' } });
  expect(await answers(proposal, 'mentee', 'yes')).toMatchObject({ status: 409, body: { code: 'have-not-met-yet' } });
  expect((await meet(proposal)).status).toBe(204);
  expect((await answers(proposal, 'mentee', 'yes')).status).toBe(204);
  const token = await branch.link('matching', { purpose: 'answer-proposal', about: proposal, side: 'mentor' });
  const mine = (await branch.ask(service, { path: '/my/proposal', token })).body;
  expect(mine).toMatchObject({ status: 'met', side: 'mentor', answer: null });
  expect(JSON.stringify(mine)).not.toContain('yes');
  expect(await get(`/proposals/${proposal}`)).toMatchObject({ status: 'met', answered: ['mentee'], answers: null });
  expect((await answers(proposal, 'mentor', 'yes')).status).toBe(204);
  expect(await get(`/proposals/${proposal}`)).toMatchObject({ answers: { mentee: 'yes', mentor: 'yes' } });
  expect(await said()).toEqual(['ProposalMade', 'FirstMeetingHeld', 'DuoFormed']);
  expect(await waiting()).toEqual([]);
  expect(await branch.query(`select status from matching.jobs where name = 'lapse-proposal'`)).toEqual([
    { status: 'cancelled' },
  ]);
});

it('forms one duo when both answer at the same instant', async () => {
  const proposal = await proposed(await ready());
  await meet(proposal);
  const both = await Promise.all([answers(proposal, 'mentee', 'yes'), answers(proposal, 'mentor', 'yes')]);
  expect(both.map(({ status }) => status)).toEqual([204, 204]);
  expect(await said()).toEqual(['ProposalMade', 'FirstMeetingHeld', 'DuoFormed']);
});

it('puts both back with their waiting time when one declines, and does not propose the two again', async () => {
  const { both, ...pair } = await ready();
  const proposal = await proposed(pair);
  await meet(proposal);
  await answers(proposal, 'mentor', 'yes');
  await answers(proposal, 'mentee', 'no');
  expect(await said()).toEqual(['ProposalMade', 'FirstMeetingHeld', 'ProposalDeclined']);
  expect(await waiting()).toEqual(both);
  const { id } = (await post<{ id: string }>('/rounds')).body;
  expect(await get(`/rounds/${id}`)).toMatchObject({
    pairs: [],
    unmatched: [{ mentee: pair.mentee, reason: 'refused-before' }],
  });
});

it('lapses when the time for reflection is over; that is no refusal, and the two may meet again', async () => {
  const { both, ...pair } = await ready();
  const proposal = await proposed(pair);
  await branch.query(`update matching.proposals set proposed_on = '2021-03-01' where id = $1`, [proposal]);
  await post(`/proposals/${proposal}/meeting`, { metAt: '2021-03-12T12:00:00Z' });
  await eventually(async () => expect(await get(`/proposals/${proposal}`)).toMatchObject({ status: 'lapsed' }));
  expect(await answers(proposal, 'mentee', 'yes')).toMatchObject({ body: { code: 'proposal-is-settled' } });
  expect(await said()).toEqual(['ProposalMade', 'FirstMeetingHeld', 'ProposalLapsed']);
  expect(await waiting()).toEqual(both);
  await meet(await proposed(pair));
  expect((await said()).slice(3)).toEqual(['ProposalMade', 'FirstMeetingHeld']);
});

it.each(['mentee', 'mentor'] as const)(
  'ends when the %s withdraws, and the other is first in line again',
  async (side) => {
    const { both, ...pair } = await ready();
    const proposal = await proposed(pair);
    await meet(proposal);
    const gone =
      side === 'mentee'
        ? menteeWithdrew({ mentee: pair.mentee, withdrewOn: '2026-11-20' })
        : mentorWithdrew({ mentor: pair.mentor, withdrewOn: '2026-11-20' });
    await branch.say('intake', gone);
    await eventually(async () => expect(await said()).toContain('ProposalWithdrawn'));
    expect(await waiting()).toEqual(both.filter((one) => !one.startsWith(pair[side])));
    await ready(['2026-10-20', '2026-10-20']);
    expect((await waiting())[0]).toBe(both.find((one) => !one.startsWith(pair[side])));
  },
);

it('lets one of two rounds have a mentee, and tells the other by name of the rule', async () => {
  const { mentee, mentor } = await ready();
  const other = await ready();
  const [one, two] = [await post<{ id: string }>('/rounds'), await post<{ id: string }>('/rounds')];
  const approvals = await Promise.all([
    post(`/rounds/${one.body.id}/approvals`, { mentee, mentor, version: 1 }),
    post(`/rounds/${two.body.id}/approvals`, { mentee, mentor: other.mentor, version: 1 }),
  ]);
  expect(approvals.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(approvals.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'mentee-is-proposed-already' });
});

it('brings back who goes on after a duo: who was left by the other with the waiting time kept', async () => {
  const pair = await ready();
  const proposal = await proposed(pair);
  await meet(proposal);
  for (const side of ['mentee', 'mentor'] as const) await answers(proposal, side, 'yes');
  const { mentee, mentor } = pair;
  const closed = { duo: newId(), mentee, mentor, closedOn: '2026-11-20', reason: 'mentee-withdrew' };
  await branch.say('follow-up', duoClosed({ ...closed, returns: ['mentor'], keepsWaitingTime: ['mentor'] }));
  await eventually(async () => expect(await waiting()).toEqual([`${mentor} 2026-10-05`]));
  const next = await ready();
  expect(await proposed({ mentee: next.mentee, mentor })).toBeDefined();
});

it('tells who waits but was never described', async () => {
  const mentee = newId<'person'>();
  await branch.say('intake', menteeReady({ mentee, readyOn: '2026-10-01' }));
  await eventually(async () => expect(await waiting()).toHaveLength(1));
  const { id } = (await post<{ id: string }>('/rounds')).body;
  expect(await get(`/rounds/${id}`)).toMatchObject({ withoutFacts: [mentee], pairs: [], unmatched: [] });
});

it('lets nobody answer with the link of another proposal or past its end', async () => {
  const proposal = await proposed(await ready());
  await meet(proposal);
  expect(await answers(newId(), 'mentee', 'yes')).toMatchObject({ status: 404, body: { code: 'no-such-proposal' } });
  const token = await branch.link('matching', { purpose: 'log-meetings', about: proposal, side: 'mentee' });
  const answer = { method: 'POST' as const, path: '/my/proposal/answer', body: { answer: 'yes' }, token };
  expect(await branch.ask(service, answer)).toMatchObject({
    status: 403,
    body: { code: 'link-is-for-something-else' },
  });
});
