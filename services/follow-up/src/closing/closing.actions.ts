import { type Day, dayOf, daysAfter, type Side, sides } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { Duo, DuoId } from '../duos/duo.js';
import { find, lock, save } from '../duos/duo.rows.js';
import { heedParticipants } from '../duos/participant.rows.js';
import { letterTo } from '../letters/letter.js';
import { planMeasure, planMonth12 } from '../measures/measure.actions.js';
import { tallyNow } from '../meetings/meeting.actions.js';
import type { Settings } from '../settings.js';
import { type Closing, close, closeForWithdrawal, endsWith } from './closing.js';
import { evaluableUntil } from './evaluation.js';

export async function closeDuo(
  tx: Tx,
  { duo: id, ...closing }: Closing & { duo: DuoId },
  settings: Settings,
  now: Date,
) {
  const duo = await lock(tx, id);
  const { next, events } = close(duo, closing, await tallyNow(tx, duo, closing.closedOn), dayOf(now));
  await tx.say(events);
  await afterClosing(tx, next, settings, dayOf(now));
}

type Left = { duo: DuoId; side: Side; withdrewOn: Day; reason: string };

/** One of the two has left the programme. */
export async function leaveDuo(tx: Tx, { duo: id, ...left }: Left, settings: Settings, now: Date) {
  const duo = await lock(tx, id);
  const other = duo[left.side === 'mentee' ? 'mentor' : 'mentee'];
  const gone = (await heedParticipants(tx, [other])).get(other);
  const withdrawal = { ...left, otherStays: !gone || !endsWith(duo, gone.withdrewOn) };
  const { next, events } = closeForWithdrawal(duo, withdrawal, await tallyNow(tx, duo, left.withdrewOn), dayOf(now));
  if (events.length === 0) return;
  await tx.say(events);
  await afterClosing(tx, next, settings, dayOf(now));
}

/** A duo that is closed has nothing more to be reminded of; its mentee is asked, now and after twelve months. */
async function afterClosing(tx: Tx, duo: Duo, settings: Settings, today: Day) {
  for (const job of ['remind-of-meeting', 'notice-silence', 'next-check-in', 'end-of-six-months'])
    await tx.cancel(job, duo.id);
  const { signedOn, closedOn } = duo;
  if (!signedOn || !closedOn || duo.closingRecorded) return save(tx, duo);
  await askToLookBack(tx, duo, settings, today);
  await planMeasure(tx, duo, 'closing', closedOn, settings, today);
  await planMonth12(tx, duo, settings, today);
}

/** The last day has come: both are asked to look back, which prepares the closing. */
export async function endOfSixMonths(tx: Tx, { duo: id, ...settings }: Settings & { duo: DuoId }, now: Date) {
  const duo = await find(tx, id);
  if (duo?.status === 'running') await askToLookBack(tx, duo, settings, dayOf(now));
}

/** Asked once; and not so late that the answer would be refused. */
async function askToLookBack(tx: Tx, duo: Duo, settings: Settings, today: Day) {
  const late = duo.closedOn !== null && today > evaluableUntil(duo.closedOn, settings);
  if (duo.closingAskedOn || late) return save(tx, duo);
  await save(tx, { ...duo, closingAskedOn: today });
  const facts = { endsOn: duo.endsOn ?? '', closedOn: duo.closedOn ?? '' };
  const link = { purpose: 'close-duo' as const, about: duo.id, until: daysAfter(today, settings.linkDays) };
  const letters = sides.map((to) => letterTo(duo, { id: newId(), template: 'closing-questions', to, facts, link }));
  await tx.say(letters);
}
