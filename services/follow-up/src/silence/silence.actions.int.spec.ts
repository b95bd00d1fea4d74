import { metrics } from '@duo/platform';
import { usual } from '../../test/given.js';
import { at, Room } from '../../test/room.js';
import { logMeeting, takeBackMeeting } from '../meetings/meeting.actions.js';
import type { MeetingKind } from '../meetings/meeting.js';
import { noticeSilence, remindOfMeeting } from './silence.actions.js';

let room: Room;
beforeAll(async () => {
  room = await Room.open();
});
afterAll(() => room.close());

const log = (duo: string, heldOn: string, kind: MeetingKind = 'met', on = heldOn) => {
  const meeting = { heldOn, minutes: 90, kind, note: null, again: false };
  return room.do((tx) => logMeeting(tx, { duo, by: 'mentor', meeting }, usual, at(on)));
};
const notice = (duo: string, day: string) => room.do((tx) => noticeSilence(tx, { duo, ...usual }, at(day)));
const remind = (duo: string, day: string) => room.do((tx) => remindOfMeeting(tx, { duo, ...usual }, at(day)));

it('notices a duo that has not met for ten days, once', async () => {
  const { id } = await room.running();
  await notice(id, '2021-03-14');
  await notice(id, '2021-03-15');
  await notice(id, '2021-03-16');
  expect(await room.said(id)).toEqual(['AgreementSigned', 'SilenceNoticed']);
  expect(await room.duo(id)).toMatchObject({ silence: 'no-first-meeting', silenceNoticedOn: '2021-03-15' });
});

it('watches from the last contact, takes back what was planned before, and notices the next silence', async () => {
  const { id } = await room.running();
  await notice(id, '2021-03-15');
  await log(id, '2021-03-17');
  expect(await room.duo(id)).toMatchObject({ silence: null, lastContactOn: '2021-03-17', meetings: 1, minutes: 90 });
  expect((await room.planned(id)).filter((job) => /remind|notice/.test(job))).toEqual([
    'remind-of-meeting 2021-03-24 18:00',
    'notice-silence 2021-03-31 09:00',
  ]);
  await notice(id, '2021-03-30');
  await notice(id, '2021-03-31');
  expect(await room.duo(id)).toMatchObject({ silence: 'no-meeting', silenceNoticedOn: '2021-03-31' });
  expect(await room.said(id)).toEqual(['AgreementSigned', 'SilenceNoticed', 'MeetingLogged', 'SilenceNoticed']);
});

it('notices three cancelled in a row at once, and no longer when one of them is taken back', async () => {
  const { id } = await room.running();
  await log(id, '2021-03-08');
  await log(id, '2021-03-10', 'cancelled');
  await log(id, '2021-03-12', 'cancelled');
  expect((await room.duo(id)).silence).toBeNull();
  const { id: meeting } = await log(id, '2021-03-13', 'cancelled');
  expect(await room.duo(id)).toMatchObject({ silence: 'three-cancelled', cancelledInARow: 3 });
  await room.do((tx) => takeBackMeeting(tx, { duo: id, by: 'mentor', meeting }, usual, at('2021-03-13')));
  expect(await room.duo(id)).toMatchObject({ silence: null, cancelledInARow: 2, meetings: 1 });
  expect((await room.said(id)).slice(-3)).toEqual(['MeetingLogged', 'SilenceNoticed', 'MeetingTakenBack']);
});

it('reminds the mentor once in a silence, by letter with the link', async () => {
  const { id, mentor } = await room.running();
  await remind(id, '2021-03-11');
  await remind(id, '2021-03-12');
  await remind(id, '2021-03-13');
  expect((await room.letters(mentor)).slice(1)).toEqual(['meeting-reminder log-meetings']);
  await log(id, '2021-03-14');
  await remind(id, '2021-03-21');
  expect((await room.letters(mentor)).slice(1)).toHaveLength(2);
});

it('lets a meeting and the notice of silence come at the same moment: one of them is first', async () => {
  const { id } = await room.running();
  await Promise.all([log(id, '2021-03-15'), notice(id, '2021-03-15')]);
  const events = (await room.said(id)).slice(1).join();
  expect(['MeetingLogged', 'SilenceNoticed,MeetingLogged']).toContain(events);
  expect((await room.duo(id)).silence).toBeNull();
});

it('counts each step once, when it is committed', async () => {
  const counted = async () => {
    const { values = [] } = (await metrics.getSingleMetric('duo_silence_escalations_total')?.get()) ?? {};
    return Object.fromEntries(values.map(({ labels, value }) => [labels.step, value]));
  };
  const before = await counted();
  const { id } = await room.running();
  await remind(id, '2021-03-12');
  for (const day of ['2021-03-15', '2021-03-16']) await notice(id, day);
  const failing = room.do(async (tx) => {
    await remindOfMeeting(tx, { duo: (await room.running()).id, ...usual }, at('2021-03-12'));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  const { reminded = 0, 'no-first-meeting': first = 0, ...others } = before;
  expect(await counted()).toEqual({ reminded: reminded + 1, 'no-first-meeting': first + 1, ...others });
  expect(Object.keys(before)).toHaveLength(4);
});

it('has nothing to do for a duo that is not there', async () => {
  await notice('01890a5d-ac96-774b-bcce-b302099a8057', '2021-03-15');
  await remind('01890a5d-ac96-774b-bcce-b302099a8057', '2021-03-15');
});
