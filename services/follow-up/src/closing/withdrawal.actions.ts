import { sides } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { keepLeavers, type Leaver } from '../duos/participant.rows.js';
import type { Settings } from '../settings.js';
import { leaveDuo } from './closing.actions.js';

/** People have left the programme: their open duos end. Kept for whoever is still to be formed a duo with. */
export async function leaveDuos(tx: Tx, leavers: readonly Leaver[], settings: Settings, now: Date) {
  const open = await keepLeavers(tx, leavers);
  const last = new Map(leavers.map((leaver) => [leaver.person, leaver]));
  for (const { id: duo, ...pair } of open) {
    for (const side of sides) {
      const leaver = last.get(pair[side]);
      if (leaver) await leaveDuo(tx, { ...leaver, duo, side }, settings, now);
    }
  }
}
