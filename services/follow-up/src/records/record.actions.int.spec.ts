import { assessmentRecorded, duoRecorded, measureRecorded, meetingsRecorded, solutionRecorded } from '@duo/contracts';
import { newId } from '@duo/platform';
import { usual } from '../../test/given.js';
import { at, Room } from '../../test/room.js';
import { closeDuo } from '../closing/closing.actions.js';
import { leaveDuos } from '../closing/withdrawal.actions.js';
import { logMeeting } from '../meetings/meeting.actions.js';
import { measures } from '../tables.js';
import type { Heard } from './heard.js';
import { takeOver } from './record.actions.js';

let room: Room;
beforeAll(async () => {
  room = await Room.open();
});
afterAll(() => room.close());

const take = (heard: Heard[], day = '2021-06-10') => room.do((tx) => takeOver(tx, heard, usual, at(day)));
const saidWithDays = (subject: string) =>
  room.database.manager
    .query<{ told: string }[]>(
      `select split_part(type, '.', 4) || ' ' || (occurred_at at time zone 'Europe/Brussels')::date as told
       from outbox where subject = $1 order by sequence`,
      [subject],
    )
    .then((rows) => rows.map(({ told }) => told));

const past = { proposedOn: '2019-01-02', metOn: '2019-01-07', formedOn: '2019-01-10', signedOn: '2019-01-14' };
const newPair = () => ({ duo: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>() });
const ended = { closedOn: '2019-07-12', reason: 'completed' };

/** Everything that a branch knows of a duo of 2019. */
function history() {
  const pair = newPair();
  const { duo, mentee } = pair;
  const hindsight = { timePoint: 'hindsight', respondent: 'mentee', period: 'before', assessedOn: '2020-08-01' };
  const start = { timePoint: 'start', respondent: 'mentee', period: 'before', assessedOn: '2019-01-14' };
  const ratings = [{ quality: 'autonomy', value: 2 }];
  const barriers = [{ barrier: 'language', severity: 3, rank: 1 }];
  const job = { kind: 'job', startsOn: '2019-06-01', stable: true, source: 'declared' };
  const answered = { dueOn: '2020-07-12', askedOn: '2020-07-13', answeredOn: '2020-07-20', situation: 'job' };
  const heard: Heard[] = [
    duoRecorded({ ...pair, ...past, ...ended }),
    meetingsRecorded({ duo, meetings: 22, minutes: 2640, silentWeeks: 4, lastHeldOn: '2019-07-01' }),
    assessmentRecorded({ duo, mentee, ...start, barriers, ratings }),
    assessmentRecorded({ duo, mentee, ...hindsight, barriers }),
    solutionRecorded({ duo, mentee, solution: newId(), ...job }),
    measureRecorded({
      duo,
      mentee,
      measure: newId(),
      moment: 'closing',
      dueOn: '2019-07-12',
      unreachedOn: '2019-09-01',
    }),
    measureRecorded({ duo, mentee, measure: newId(), moment: 'month-12', ...answered, daysWorked: 250 }),
  ];
  return { ...pair, heard };
}

it('takes a duo over with its own days, and the same again changes and says nothing', async () => {
  const { duo, mentee, heard } = history();
  await take(heard);
  const all = [
    'AgreementSigned 2019-01-14',
    'DuoClosed 2019-07-12',
    'MeetingsCounted 2019-07-12',
    'QualitiesRated 2019-01-14',
    'BarriersAssessed 2020-08-01',
    'SolutionDeclared 2019-06-01',
    'MeasureDue 2019-07-12',
    'MeasureUnreached 2019-09-01',
    'MeasureDue 2020-07-12',
    'MeasureAsked 2020-07-13',
    'MeasureAnswered 2020-07-20',
  ];
  expect(await saidWithDays(duo)).toEqual(all);
  const kept = await room.duo(duo);
  expect(kept).toMatchObject({ status: 'closed', meetings: 22, minutes: 2640, silentWeeks: 4, closingRecorded: true });
  await take(heard);
  for (const one of heard) await take([one]);
  expect(await saidWithDays(duo)).toEqual(all);
  expect(await room.duo(duo)).toEqual(kept);
  expect(await room.letters(mentee)).toEqual([]);
  expect(await room.planned(duo)).toEqual([]);
});

it('applies and says what is new in a record: closed by now, other totals, other facts', async () => {
  const pair = newPair();
  const { duo, mentee } = pair;
  const totals = (meetings: number) => meetingsRecorded({ duo, meetings, minutes: meetings * 90, silentWeeks: 1 });
  const job = (stable: boolean) => solutionRecorded({ duo, mentee, solution: mentee, kind: 'job', stable });
  await take([duoRecorded({ ...pair, ...past }), totals(3), job(false)]);
  await take([duoRecorded({ ...pair, ...past, ...ended }), totals(4), job(true)]);
  expect(await room.said(duo)).toEqual([
    ...['AgreementSigned', 'MeetingsCounted', 'SolutionDeclared'],
    ...['DuoClosed', 'MeetingsCounted', 'SolutionTakenBack', 'SolutionDeclared'],
  ]);
  expect(await room.duo(duo)).toMatchObject({ status: 'closed', meetings: 4, minutes: 360 });
});

const recent = { ...past, formedOn: '2021-03-01', signedOn: '2021-03-05' };

it('goes on with a duo that still runs, and gives its meetings a day to come before it is called silent', async () => {
  const pair = newPair();
  await take([duoRecorded({ ...pair, ...recent })]);
  expect(await room.planned(pair.duo)).toEqual([
    'notice-silence 2021-06-11 09:00',
    'remind-of-meeting 2021-06-11 18:00',
    'end-of-six-months 2021-09-05 09:00',
  ]);
  const { duo } = pair;
  await take([meetingsRecorded({ duo, meetings: 8, minutes: 900, silentWeeks: 1, lastHeldOn: '2021-06-08' })]);
  expect(await room.planned(duo)).toEqual([
    'remind-of-meeting 2021-06-15 18:00',
    'notice-silence 2021-06-22 09:00',
    'end-of-six-months 2021-09-05 09:00',
  ]);
  const meeting = { heldOn: '2021-06-15', minutes: 60, kind: 'met' as const, note: null, again: false };
  await room.do((tx) => logMeeting(tx, { duo, by: 'mentor', meeting }, usual, at('2021-06-15')));
  expect(await room.duo(duo)).toMatchObject({ meetings: 9, minutes: 960 });
  const closing = { closedOn: '2021-06-16', reason: 'found-a-solution' as const };
  const who = { duo, mentorGoesOn: true, menteeReturns: false };
  await room.do((tx) => closeDuo(tx, { ...who, ...closing }, usual, at('2021-06-16')));
  await take([duoRecorded({ ...pair, ...recent, closedOn: '2021-06-01', reason: 'other' })]);
  await take([meetingsRecorded({ duo, meetings: 1, minutes: 1, silentWeeks: 1 })]);
  expect(await room.duo(duo)).toMatchObject({ reason: 'found-a-solution', meetings: 9, closedOn: '2021-06-16' });
});

it('asks for nothing that its last day has overtaken', async () => {
  const pair = newPair();
  await take([duoRecorded({ ...pair, ...past })]);
  expect(await room.duo(pair.duo)).toMatchObject({ status: 'running', endsOn: '2019-07-14' });
  expect(await room.planned(pair.duo)).toEqual([]);
});

const measuresOf = (duo: string) => room.database.manager.findBy(measures, { duo });

it.each`
  closedOn        | recorded                                          | status       | planned
  ${'2021-01-10'} | ${undefined}                                      | ${'planned'} | ${['ask-measure 2022-01-10 09:00']}
  ${'2019-07-12'} | ${undefined}                                      | ${undefined} | ${[]}
  ${'2021-01-10'} | ${{ dueOn: '2022-01-12' }}                        | ${'planned'} | ${['ask-measure 2022-01-12 09:00']}
  ${'2020-06-01'} | ${{ dueOn: '2021-06-01' }}                        | ${'due'}     | ${['ask-measure 2021-06-01 09:00']}
  ${'2019-06-01'} | ${{ dueOn: '2020-06-01' }}                        | ${'due'}     | ${[]}
  ${'2020-06-01'} | ${{ dueOn: '2021-06-01', askedOn: '2021-06-02' }} | ${'asked'}   | ${['remind-measure 2021-06-16 09:00', 'give-up-measure 2021-07-14 09:00']}
`('of a duo closed on $closedOn with $recorded: $planned', async ({ closedOn, recorded, status, planned }) => {
  const pair = newPair();
  const { duo, mentee } = pair;
  await take([
    duoRecorded({ ...pair, ...past, closedOn, reason: 'completed' }),
    ...(recorded ? [measureRecorded({ duo, mentee, measure: newId(), moment: 'month-12', ...recorded })] : []),
  ]);
  const [measure] = await measuresOf(duo);
  expect(measure?.status).toBe(status);
  const jobs = measure ? await room.planned(measure.id) : [];
  expect(jobs.slice(-planned.length || jobs.length)).toEqual(planned);
});

it('ends a recorded duo whose mentee has left, heard before it or after: long ago nobody returns', async () => {
  const [before, after] = [newPair(), newPair()];
  const leave = (person: string) =>
    room.do((tx) => leaveDuos(tx, [{ person, withdrewOn: '2021-04-10', reason: 'health' }], usual, at('2021-06-10')));
  await leave(before.mentee);
  await take([duoRecorded({ ...before, ...recent }), duoRecorded({ ...after, ...recent })]);
  await leave(after.mentee);
  for (const { duo } of [before, after]) {
    expect(await room.duo(duo)).toMatchObject({ status: 'closed', reason: 'mentee-withdrew', mentorGoesOn: false });
    expect(await room.said(duo)).toEqual(['AgreementSigned', 'DuoClosed']);
    expect(await room.planned(duo)).toEqual([]);
  }
});

it('refuses what belongs to no duo', async () => {
  const nobody = meetingsRecorded({ duo: newId(), meetings: 1, minutes: 60, silentWeeks: 0 });
  await expect(take([nobody])).rejects.toMatchObject({ code: 'no-such-duo' });
});

it('takes over a thousand records in one go', async () => {
  const heard = Array.from({ length: 140 }, () => history().heard).flat();
  await take(heard);
  const last = heard.at(-1)?.duo ?? '';
  expect(await room.said(last)).toHaveLength(11);
});
