import { menteeReady, mentorReady, proposalRecorded } from '@duo/contracts';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { readTables } from '@duo/tables';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { matching } from '../main.js';

let branch: TestBranch;
let service: Running;
beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(matching);
});
afterAll(() => branch.close());

const [mentee, mentor, other] = [newId(), newId(), newId()];
const days = { proposedOn: '2019-01-07', metOn: '2019-01-14', endedOn: '2019-01-15' };
const profile = {
  languages: { fr: 'native' },
  postalCode: '1000',
  availability: ['mon-am'],
  generalist: true,
  capacity: 1,
};

async function take() {
  const token = await branch.issuer.sign('matching', { sub: 'test-analyst', role: 'analyst' });
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${service.url}/exports/proposals`, { headers });
  const rows: unknown[] = [];
  for await (const row of readTables(answer.body as never, { name: 'proposals.csv' }))
    rows.push('cells' in row && row.cells);
  return rows;
}

it('keeps proposals of the past, says them with their own days, proposes nobody who said no again, and gives them out', async () => {
  const pair = { mentee, mentor };
  const declined = { ...pair, ...days, outcome: 'declined', declinedBy: ['mentee'], reasons: ['too-far'] };
  const [one, two] = [newId(), newId()].sort() as [string, string];
  await branch.say('intake', [
    menteeReady({ mentee, readyOn: '2019-01-01', recorded: true, profile: { ...profile, meeting: 'hybrid' } }),
    mentorReady({ mentor, readyOn: '2019-01-01', recorded: true, profile: { ...profile, meeting: 'hybrid' } }),
    proposalRecorded({ proposal: one, ...declined }),
    proposalRecorded({ proposal: two, mentee, mentor: other, ...days, metOn: '', outcome: 'withdrawn' }),
  ]);
  const of = { proposed_on: '2019-01-07', ended_on: '2019-01-15', mentee };
  await eventually(async () =>
    expect(await take()).toEqual([
      {
        record: one,
        ...of,
        mentor,
        met_on: '2019-01-14',
        outcome: 'declined',
        declined_by: 'mentee',
        reasons: 'too-far',
      },
      { record: two, ...of, mentor: other, met_on: '', outcome: 'withdrawn', declined_by: '', reasons: '' },
    ]),
  );
  const said = await branch.query<{ type: string; on: string }>(
    `select reverse(split_part(reverse(type), '.', 1)) as type, occurred_at::date::text as on
     from matching.outbox where subject = $1 order by version`,
    [one],
  );
  expect(said).toEqual([
    { type: 'ProposalMade', on: '2019-01-07' },
    { type: 'FirstMeetingHeld', on: '2019-01-14' },
    { type: 'ProposalDeclined', on: '2019-01-15' },
  ]);
  const post = await branch.ask<{ id: string }>(service, {
    method: 'POST',
    path: '/rounds',
    body: {},
    as: 'coordinator',
  });
  const round = await branch.ask(service, { path: `/rounds/${post.body.id}`, as: 'coordinator' });
  expect(round.body).toMatchObject({ pairs: [], unmatched: [{ mentee, reason: 'refused-before' }] });
  const audit = 'select of, by, role, rows, whole from matching.exports order by asked_at desc limit 1';
  await eventually(async () =>
    expect(await branch.query(audit)).toEqual([
      { of: 'proposals', by: 'test-analyst', role: 'analyst', rows: 2, whole: true },
    ]),
  );
});
