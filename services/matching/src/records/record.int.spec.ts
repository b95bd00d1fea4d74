import { duoClosed, duoRecorded, menteeReady, menteeWithdrew, mentorReady } from '@duo/contracts';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import { matching } from '../main.js';

let branch: TestBranch;

beforeAll(async () => {
  branch = await openBranch();
  await branch.start(matching);
});
afterAll(() => branch.close());

const profile = { languages: { fr: 'native' }, availability: ['mon-am'], postalCode: '1000', capacity: 1 };
const menteeOf = (mentee: string, readyOn = '2016-01-20') =>
  menteeReady({ mentee, readyOn, recorded: true, profile: { ...profile, capacity: 0 } });
const mentorOf = (mentor: string, capacity = 1) =>
  mentorReady({ mentor, readyOn: '2016-01-10', recorded: true, profile: { ...profile, capacity } });
const days = { proposedOn: '2016-02-12', metOn: '2016-02-15', formedOn: '2016-02-16', signedOn: '2016-02-20' };
const ended = { closedOn: '2016-08-20', reason: 'completed' };

type Place = { status: string; since: string; accompanies: number; over_target: boolean };
const placeOf = async (person: string) =>
  (
    await branch.query<Place>(
      `select status, waiting_since::text as since, accompanies + accompanies_recorded as accompanies, over_target
       from matching.places where person = $1`,
      [person],
    )
  )[0];
const said = (subject: string[]) =>
  branch.query<{ type: string; on: string }>(
    `select replace(type, 'duo.matching.v1.', '') as type, occurred_at::date::text as on
     from matching.outbox where encode(data, 'escape') like '%' || $1 || '%' order by sequence`,
    subject,
  );
const jobs = (person: string) => branch.query('select from matching.jobs where subject = $1', [person]);
/** Everything that was said before has been heard. */
async function heard() {
  const last = newId<'person'>();
  await branch.say('intake', mentorReady({ mentor: last, readyOn: '2016-01-01', recorded: true }));
  await eventually(async () => expect(await placeOf(last)).toBeDefined());
}

describe.each(['people first', 'the duo first'])('an existing duo, %s', (order) => {
  async function bring(duo: Parameters<typeof duoRecorded>[0], capacity = 1) {
    const { mentee = '', mentor = '' } = duo;
    const people = [menteeOf(mentee), mentorOf(mentor, capacity)];
    const all = order === 'people first' ? [people, [duoRecorded(duo)]] : [[duoRecorded(duo)], people];
    for (const some of [...all, ...all]) {
      await branch.say('intake', some);
      await heard();
    }
  }
  const ids = () => ({ duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() });

  it('that has ended is past: the mentee does not wait, the mentor does, since its end', async () => {
    const of = ids();
    await bring({ ...of, ...days, ...ended });
    expect(await placeOf(of.mentee)).toMatchObject({ status: 'left' });
    expect(await placeOf(of.mentor)).toMatchObject({ status: 'waiting', since: '2016-08-20', accompanies: 0 });
    expect(await said([of.mentee])).toEqual([
      { type: 'ProposalMade', on: '2016-02-12' },
      { type: 'FirstMeetingHeld', on: '2016-02-15' },
      { type: 'DuoFormed', on: '2016-02-16' },
    ]);
    expect(await jobs(of.mentor)).toEqual([]);
  });

  it('that runs takes the place of its mentor, until it is closed here', async () => {
    const of = ids();
    await bring({ ...of, ...days });
    expect(await placeOf(of.mentor)).toMatchObject({ status: 'left', accompanies: 1 });
    await branch.say(
      'follow-up',
      duoClosed({ ...of, closedOn: '2026-01-10', reason: 'completed', returns: ['mentor'] }),
    );
    await eventually(async () =>
      expect(await placeOf(of.mentor)).toMatchObject({ status: 'waiting', since: '2026-01-10', accompanies: 0 }),
    );
  });

  it('that runs leaves a mentor of two places one', async () => {
    const of = ids();
    await bring({ ...of, ...days }, 2);
    expect(await placeOf(of.mentor)).toMatchObject({ status: 'waiting', since: '2016-01-10', accompanies: 1 });
  });
});

it('the closing that follow-up tells of an existing duo changes nothing', async () => {
  const ids = () => ({ duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() });
  const [past, now] = [ids(), ids()];
  for (const { mentee, mentor } of [past, now]) await branch.say('intake', [menteeOf(mentee), mentorOf(mentor)]);
  await branch.say('intake', [duoRecorded({ ...past, ...days, ...ended }), duoRecorded({ ...now, ...days })]);
  await heard();
  await eventually(async () => expect(await placeOf(now.mentor)).toMatchObject({ accompanies: 1 }));
  const closing = { closedOn: '2026-01-01', returns: ['mentee', 'mentor'] };
  await branch.say('follow-up', [
    duoClosed({ ...past, ...closing, recorded: true }),
    duoClosed({ ...now, ...closing }),
  ]);
  await eventually(async () => expect(await placeOf(now.mentee)).toMatchObject({ status: 'waiting' }));
  expect(await placeOf(past.mentee)).toMatchObject({ status: 'left' });
  expect(await placeOf(past.mentor)).toMatchObject({ since: '2016-08-20' });
});

it('who withdrew stays away, also when the duo comes after it', async () => {
  const of = { duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() };
  await branch.say('intake', [menteeOf(of.mentee), menteeWithdrew({ mentee: of.mentee, withdrewOn: '2017-01-01' })]);
  await heard();
  await branch.say('intake', duoRecorded({ ...of, ...days, ...ended }));
  await eventually(async () => expect(await said([of.duo])).toHaveLength(1));
  expect(await placeOf(of.mentee)).toMatchObject({ status: 'left' });
});

it('who has waited too long by now is over the target without a word; who has not is reminded of in time', async () => {
  const [then, now] = [newId<'person'>(), newId<'person'>()];
  const today = new Date().toISOString().slice(0, 10);
  await branch.say('intake', [menteeOf(then), menteeOf(now, today)]);
  await heard();
  expect(await placeOf(then)).toMatchObject({ status: 'waiting', over_target: true });
  expect(await placeOf(now)).toMatchObject({ status: 'waiting', over_target: false });
  expect([(await jobs(then)).length, (await jobs(now)).length]).toEqual([0, 1]);
  expect(await said([then])).toEqual([]);
});
