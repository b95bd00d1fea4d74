import type { ClosingReason } from '@duo/kernel';
import { newId } from '@duo/platform';
import { usual } from '../../test/given.js';
import { at, Room } from '../../test/room.js';
import { formDuo } from '../duos/duo.actions.js';
import { logMeeting } from '../meetings/meeting.actions.js';
import { assessments, measures, solutions } from '../tables.js';
import { closeDuo, endOfSixMonths } from './closing.actions.js';
import { type LookingBack, lookBack } from './evaluation.actions.js';
import { leaveDuos } from './withdrawal.actions.js';

let room: Room;
beforeAll(async () => {
  room = await Room.open();
});
afterAll(() => room.close());

const close = (duo: string, closedOn = '2021-09-03', reason: ClosingReason = 'completed', settings = usual) => {
  const closing = { duo, closedOn, reason, mentorGoesOn: true, menteeReturns: false };
  return room.do((tx) => closeDuo(tx, closing, settings, at(closedOn)));
};
const withdraw = (person: string, withdrewOn: string, reason = 'no-time', on = withdrewOn) =>
  room.do((tx) => leaveDuos(tx, [{ person, withdrewOn, reason }], usual, at(on)));
const measuresOf = (duo: string) => room.database.manager.find(measures, { where: { duo }, order: { dueOn: 'asc' } });

it('closes with totals, takes back what was planned, and asks now and after twelve months', async () => {
  const { id, mentee, mentor } = await room.running();
  const meeting = { heldOn: '2021-03-09', minutes: 90, kind: 'met' as const, note: null, again: false };
  await room.do((tx) => logMeeting(tx, { duo: id, by: 'mentee', meeting }, usual, at('2021-03-10')));
  await close(id);
  // 8 March to 29 August are 25 whole weeks, of which one had a meeting.
  expect(await room.duo(id)).toMatchObject({ status: 'closed', meetings: 1, minutes: 90, silentWeeks: 24 });
  expect(await room.planned(id)).toEqual([]);
  expect((await room.said(id)).slice(-2)).toEqual(['DuoClosed', 'MeasureDue']);
  const [closing, month12] = await measuresOf(id);
  expect(closing).toMatchObject({ moment: 'closing', status: 'due', dueOn: '2021-09-03' });
  expect(month12).toMatchObject({ moment: 'month-12', status: 'planned', dueOn: '2022-09-03' });
  expect(await room.planned(closing?.id ?? '')).toEqual(['ask-measure 2021-09-03 09:00']);
  expect(await room.planned(month12?.id ?? '')).toEqual(['ask-measure 2022-09-03 09:00']);
  expect((await room.letters(mentee)).slice(1)).toEqual(['closing-questions close-duo']);
  expect((await room.letters(mentor)).slice(1)).toEqual(['closing-questions close-duo']);
});

it('counts the twelve months from the start where the branch says so, once', async () => {
  const settings = { ...usual, measureFrom: 'start' as const };
  const { id } = await room.running(settings);
  expect(await measuresOf(id)).toMatchObject([{ moment: 'month-12', dueOn: '2022-03-05' }]);
  await close(id, '2021-09-03', 'completed', settings);
  expect(await measuresOf(id)).toMatchObject([
    { moment: 'closing', dueOn: '2021-09-03' },
    { moment: 'month-12', dueOn: '2022-03-05' },
  ]);
});

it('asks both to look back on the last day, and not once more at the closing', async () => {
  const { id, mentor } = await room.running();
  const end = (day: string) => room.do((tx) => endOfSixMonths(tx, { duo: id, ...usual }, at(day)));
  await end('2021-09-05');
  await end('2021-09-05');
  await close(id, '2021-09-07');
  await end('2021-09-08');
  expect((await room.letters(mentor)).slice(1)).toEqual(['closing-questions close-duo']);
});

it('closes a duo that never signed without asking anything about it', async () => {
  const { id, mentee } = await room.formed();
  await close(id, '2021-03-04', 'did-not-fit');
  expect(await room.said(id)).toEqual(['DuoClosed']);
  expect(await measuresOf(id)).toEqual([]);
  expect(await room.letters(mentee)).toEqual([]);
});

it('ends the duo of somebody who leaves, and sends the other back with the waiting time', async () => {
  const { id, mentee } = await room.running();
  await withdraw(mentee, '2021-04-01');
  await withdraw(mentee, '2021-04-01');
  expect(await room.duo(id)).toMatchObject({ status: 'closed', reason: 'mentee-withdrew', mentorGoesOn: true });
  expect(await room.said(id)).toEqual(['AgreementSigned', 'DuoClosed', 'MeasureDue']);
});

it('is a success when the mentee leaves for a solution', async () => {
  const { id, mentee } = await room.running();
  await withdraw(mentee, '2021-04-01', 'found-a-solution');
  expect((await room.duo(id)).reason).toBe('found-a-solution');
});

it('hears of a withdrawal before it hears of the duo, but not of one from before the duo', async () => {
  const pair = () => ({
    id: newId<'duo'>(),
    mentee: newId<'person'>(),
    mentor: newId<'person'>(),
    formedOn: '2021-03-01',
  });
  const [left, back] = [pair(), pair()];
  await withdraw(left.mentor, '2021-03-01');
  await withdraw(back.mentor, '2021-02-28');
  for (const duo of [left, back]) await room.do((tx) => formDuo(tx, duo, usual, at('2021-03-02')));
  expect(await room.duo(left.id)).toMatchObject({ status: 'closed', reason: 'mentor-withdrew', menteeReturns: true });
  expect(await room.duo(back.id)).toMatchObject({ status: 'formed' });
});

it('sees a duo that is formed and a withdrawal at the same moment', async () => {
  for (let n = 0; n < 5; n += 1) {
    const duo = { id: newId<'duo'>(), mentee: newId<'person'>(), mentor: newId<'person'>(), formedOn: '2021-03-01' };
    await Promise.all([room.do((tx) => formDuo(tx, duo, usual, at('2021-03-02'))), withdraw(duo.mentee, '2021-03-02')]);
    expect(await room.duo(duo.id)).toMatchObject({ status: 'closed', reason: 'mentee-withdrew' });
  }
});

it('sends nobody back when both have left', async () => {
  const { id, mentee, mentor } = await room.running();
  const leavers = [mentee, mentor].map((person) => ({ person, withdrewOn: '2021-04-01', reason: 'moved-away' }));
  await room.do((tx) => leaveDuos(tx, leavers, usual, at('2021-04-01')));
  expect(await room.duo(id)).toMatchObject({ status: 'closed', mentorGoesOn: false, menteeReturns: false });
});

const told: LookingBack = {
  ...{ side: 'mentee', satisfaction: 4, wouldRecommend: true, comment: 'Thank you.', period: 'after' },
  barriers: [{ barrier: 'self-confidence', severity: 4, rank: 1 }],
  qualities: [{ quality: 'autonomy', value: 4 }],
  solution: {
    ...{ kind: 'job', startsOn: '2021-08-02', contract: 'permanent', months: null, weeklyHours: 38 },
    ...{ occupation: null, sector: null, source: 'declared', declaredBy: 'mentee' },
  },
};
const tell = (duo: string, of: Partial<LookingBack> = {}) =>
  room.do((tx) => lookBack(tx, { duo, by: 'mentee', told: { ...told, ...of } }, usual, at('2021-09-01')));

it('keeps what the mentee tells at the end: evaluation, hindsight, qualities and a job', async () => {
  const { id } = await room.running();
  await tell(id);
  expect((await room.said(id)).slice(1)).toEqual([
    'EvaluationGiven',
    'BarriersAssessed',
    'QualitiesRated',
    'SolutionDeclared',
  ]);
  expect(await room.database.manager.findBy(assessments, { duo: id, timePoint: 'hindsight' })).toHaveLength(1);
  expect(await room.database.manager.findBy(solutions, { duo: id })).toMatchObject([{ stable: true }]);
  await expect(tell(id)).rejects.toMatchObject({ code: 'already-evaluated' });
});

it('asks a mentor for the evaluation alone, and keeps nothing when more is told', async () => {
  const { id } = await room.running();
  await expect(tell(id, { side: 'mentor' })).rejects.toMatchObject({ code: 'asked-of-the-mentee-only' });
  expect(await room.said(id)).toEqual(['AgreementSigned']);
  await tell(id, { side: 'mentor', barriers: [], qualities: [], solution: null });
  expect(await room.said(id)).toEqual(['AgreementSigned', 'EvaluationGiven']);
});
