import { checkInHeld } from '@duo/contracts';
import { type Day, daysAfter, type Id, refusal } from '@duo/kernel';
import { type Duo, type DuoId, refuseUnlessWithin, runningSince } from '../duos/duo.js';
import type { Settings } from '../settings.js';

export type CheckIn = { id: Id<'check-in'>; duo: DuoId; heldOn: Day; note: string | null };

/** A coordinator spoke with the duo. The next time is the day that was agreed, or so many days later; none after its end. */
export function hold(duo: Duo, checkIn: CheckIn, nextOn: Day | null, today: Day, of: Settings) {
  runningSince(duo);
  const { heldOn } = checkIn;
  refuseUnlessWithin(duo, 'check-in', heldOn, today);
  if (nextOn && nextOn <= heldOn) throw refusal('next-check-in-is-not-later', { heldOn, nextOn });
  const usual = daysAfter(heldOn, of.checkInDays);
  const checkInOn = nextOn ?? (duo.endsOn && usual <= duo.endsOn ? usual : null);
  const next: Duo = { ...duo, checkInOn, checkInDue: false };
  return { next, events: [checkInHeld({ duo: duo.id, heldOn })] };
}

/** The day has come: the duo stands among those to be spoken with, until a check-in is held. */
export const callForCheckIn = (duo: Duo, today: Day): Duo =>
  duo.status === 'running' && duo.checkInOn && duo.checkInOn <= today ? { ...duo, checkInDue: true } : duo;
