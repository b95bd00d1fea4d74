import { duoFormed, duoRecorded, meetingsRecorded, menteeWithdrew, mentorWithdrew } from '@duo/contracts';
import type { Running } from '@duo/messaging';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import type { Listed } from './duos/listed.js';
import { followUp } from './main.js';

let branch: TestBranch;
let service: Running;

beforeAll(async () => {
  branch = await openBranch();
  service = await branch.start(followUp);
});
afterAll(() => branch.close());

const duosOf = async (person: string) =>
  (await branch.ask<{ duos: Listed[] }>(service, { path: `/duos?person=${person}`, as: 'coordinator' })).body.duos;
const pair = () => ({ duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() });
const today = new Date().toISOString().slice(0, 10);

it('hears of a duo, of somebody who leaves, and of existing duos', async () => {
  const [one, two, old, foreign] = [pair(), pair(), pair(), pair()];
  await branch.say('matching', [
    duoFormed({ ...one, formedOn: today }),
    duoFormed({ ...two, formedOn: today }),
    duoFormed({ ...foreign, formedOn: '2019-01-10', recorded: true }),
  ]);
  await branch.say('intake', [
    menteeWithdrew({ mentee: one.mentee, withdrewOn: today, reason: 'no-time' }),
    mentorWithdrew({ mentor: two.mentor, withdrewOn: '2019-01-01' }),
    duoRecorded({
      ...old,
      formedOn: '2019-01-10',
      signedOn: '2019-01-14',
      closedOn: '2019-07-12',
      reason: 'completed',
    }),
    meetingsRecorded({ duo: old.duo, meetings: 20, minutes: 2400, silentWeeks: 2 }),
  ]);
  await eventually(async () => {
    expect(await duosOf(one.mentee)).toMatchObject([{ id: one.duo, status: 'closed', reason: 'mentee-withdrew' }]);
    expect(await duosOf(two.mentor)).toMatchObject([{ status: 'formed', light: 'green', recorded: false }]);
    expect(await duosOf(old.mentor)).toMatchObject([{ status: 'closed', meetings: 20, recorded: true, weeks: 26 }]);
  });
  expect(await duosOf(foreign.mentee)).toEqual([]);
});

it('does what was asked for later when its day has come: a silence is noticed, the mentor is reminded', async () => {
  const { duo, mentee, mentor } = pair();
  const formedOn = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
  await branch.say('matching', [duoFormed({ duo, mentee, mentor, formedOn })]);
  await eventually(async () => expect(await duosOf(mentee)).toHaveLength(1));
  const body = { signedOn: formedOn, textVersion: '3', language: 'nl', signedBy: ['mentee', 'mentor'] };
  await branch.ask(service, { method: 'POST', path: `/duos/${duo}/agreement`, as: 'coordinator', body });
  await eventually(async () =>
    expect(await duosOf(mentee)).toMatchObject([{ silence: 'no-first-meeting', light: 'red', week: 3, weeks: 26 }]),
  );
  await eventually(async () => {
    const letters = await branch.query(
      "select 1 from followup.outbox where subject = $1 and type like '%LetterAsked'",
      [mentor],
    );
    expect(letters).toHaveLength(2);
  });
});
