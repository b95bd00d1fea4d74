import { dayOf, daysAfter } from '@duo/kernel';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { openBranch, type TestBranch } from '@duo/testing';
import { matching } from '../main.js';
import type { Work } from './work.queries.js';

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(matching);
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

async function waits(days: number) {
  const person = newId<'person'>();
  await branch.query(
    `insert into matching.places (person, side, status, waiting_since, over_target) values ($1, 'mentee', 'waiting', $2, true)`,
    [person, ago(days)],
  );
  return person;
}

async function proposal(mentee: string, status: string, days: number) {
  const [id, mentor] = [newId<'proposal'>(), newId<'person'>()];
  const hasMet = status !== 'made';
  await branch.query(
    `insert into matching.proposals (id, mentee, mentor, status, proposed_on, met_on, closes_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, mentee, mentor, status, ago(days), hasMet ? ago(days) : null, hasMet ? ago(days - 1) : null],
  );
  return id;
}

it('tells who waits too long and which pairs wait for the team; who is proposed does not wait for it', async () => {
  const [alone, proposed] = [await waits(40), await waits(50)];
  const made = await proposal(proposed, 'made', 6);
  const met = await proposal(newId(), 'met', 1);
  const declined = await proposal(newId(), 'declined', 4);
  await proposal(newId(), 'lapsed', 20);
  const told = await work();
  expect(told.work).toMatchObject([
    { kind: 'over-target', person: alone, side: 'mentee', since: ago(40) },
    { kind: 'first-meeting', proposal: made, mentee: proposed },
    { kind: 'came-to-nothing', proposal: declined, ended: 'declined' },
    { kind: 'answers', proposal: met },
  ]);
  expect(told.counts).toEqual({ 'over-target': 1, 'first-meeting': 1, answers: 1, 'came-to-nothing': 1 });
  expect((await work('?kind=answers&limit=1')).work).toHaveLength(1);
  const { body } = await branch.ask<{ proposals: { id: string }[] }>(service, {
    path: `/proposals?person=${proposed}`,
    as: 'coordinator',
  });
  expect(body.proposals.map(({ id }) => id)).toEqual([made]);
});
