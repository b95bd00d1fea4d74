import { type Day, dayOf } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { DuoId } from '../duos/duo.js';
import { find, lock, save } from '../duos/duo.rows.js';
import type { Settings } from '../settings.js';
import { checkIns } from '../tables.js';
import { type CheckIn, callForCheckIn, hold } from './check-in.js';

type Held = { duo: DuoId; heldOn: Day; note: string | null; nextOn: Day | null };

export async function holdCheckIn(tx: Tx, { duo: id, heldOn, note, nextOn }: Held, settings: Settings, now: Date) {
  const checkIn: CheckIn = { id: newId<'check-in'>(), duo: id, heldOn, note };
  const { next, events } = hold(await lock(tx, id), checkIn, nextOn, dayOf(now), settings);
  await tx.manager.insert(checkIns, checkIn);
  await save(tx, next);
  await tx.say(events);
  await tx.cancel('next-check-in', id);
  if (next.checkInOn) await tx.later('next-check-in', { day: next.checkInOn, time: '09:00' }, { duo: id }, id);
  return { id: checkIn.id };
}

export async function callForNextCheckIn(tx: Tx, { duo: id }: { duo: DuoId }, now: Date) {
  const duo = await find(tx, id);
  if (duo) await save(tx, callForCheckIn(duo, dayOf(now)));
}
