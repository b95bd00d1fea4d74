import { menteeReady, menteeWithdrew, mentorReady } from '@duo/contracts';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { matching } from './main.js';

type Pool = { waiting: { person: string; side: string; waitingSince: string; overTarget: boolean }[] };

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(matching);
});
afterAll(() => branch.close());

const pool = async (query = '') => (await branch.ask<Pool>(service, { path: `/pool${query}`, as: 'coordinator' })).body;

it('hears who is ready and who withdraws, shows the pool longest waiting first, and flags who waited too long', async () => {
  const [ann, ben, cas] = [newId<'mentee'>(), newId<'mentor'>(), newId<'mentee'>()];
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await branch.say('intake', [
    menteeReady({ mentee: ann, readyOn: tomorrow }),
    mentorReady({ mentor: ben, readyOn: '2021-02-01' }),
    menteeReady({ mentee: cas, readyOn: '2021-03-01' }),
    menteeWithdrew({ mentee: cas, withdrewOn: '2021-03-05' }),
  ]);
  // Ben was ready so long ago that his reminder is due at once.
  await eventually(async () =>
    expect(await pool()).toEqual({
      waiting: [
        { person: ben, side: 'mentor', waitingSince: '2021-02-01', overTarget: true },
        { person: ann, side: 'mentee', waitingSince: tomorrow, overTarget: false },
      ],
    }),
  );
  expect((await pool('?side=mentee')).waiting.map(({ person }) => person)).toEqual([ann]);
});
