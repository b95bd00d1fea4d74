import { type Day, dayOf, type Respondent, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { Duo, DuoId } from '../duos/duo.js';
import { lock, save } from '../duos/duo.rows.js';
import type { Settings } from '../settings.js';
import { noticeNow, watchSilence } from '../silence/silence.actions.js';
import { meetings, recordedMeetings } from '../tables.js';
import { log, type Meeting, takeBack } from './meeting.js';
import { counted, type Tally, tallyOf } from './tally.js';

type Logged = Pick<Meeting, 'heldOn' | 'minutes' | 'kind' | 'note'> & { again: boolean };

export async function logMeeting(
  tx: Tx,
  { duo: id, by, meeting }: { duo: DuoId; by: Respondent; meeting: Logged },
  settings: Settings,
  now: Date,
) {
  const duo = await lock(tx, id);
  const { again, ...told } = meeting;
  const given: Meeting = { id: newId<'meeting'>(), duo: id, ...told, loggedBy: by, loggedAt: now, takenBackAt: null };
  const { next, events } = log(duo, given, await meetingsOf(tx, id), again, dayOf(now));
  await tx.manager.insert(meetings, next);
  await tx.say(events);
  await recount(tx, duo, settings, dayOf(now));
  return { id: next.id };
}

export async function takeBackMeeting(
  tx: Tx,
  { duo: id, by, meeting }: { duo: DuoId; by: Respondent; meeting: Meeting['id'] },
  settings: Settings,
  now: Date,
) {
  const duo = await lock(tx, id);
  const found = await tx.manager.findOne(meetings, { where: { id: meeting, duo: id } });
  if (!found) throw refusal('no-such-meeting', { id: meeting });
  const { next, events } = takeBack(duo, found, by, now);
  await tx.manager.update(meetings, { id: meeting }, { takenBackAt: next.takenBackAt });
  await tx.say(events);
  await recount(tx, duo, settings, dayOf(now));
}

/** The meetings have changed: what they come to is counted anew, and silence is watched from the last contact. */
async function recount(tx: Tx, duo: Duo, settings: Settings, today: Day) {
  const next = counted(duo, await tallyNow(tx, duo));
  await save(tx, next);
  await noticeNow(tx, next, settings, today);
  await watchSilence(tx, next, settings);
}

/** What the meetings of a duo come to now, or at its closing. */
export async function tallyNow(tx: Tx, duo: Duo, until?: Day): Promise<Tally> {
  const record = await tx.manager.findOne(recordedMeetings, { where: { duo: duo.id } });
  return tallyOf(duo, await meetingsOf(tx, duo.id), record, until);
}

const meetingsOf = (tx: Tx, duo: DuoId) => tx.manager.find(meetings, { where: { duo } });
