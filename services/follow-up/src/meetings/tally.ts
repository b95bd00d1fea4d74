import { type Day, daysAfter } from '@duo/kernel';
import type { Duo } from '../duos/duo.js';
import type { Meeting, RecordedMeetings } from './meeting.js';
import { silentWeeks } from './week.js';

/** What the meetings of a duo come to, with what its record tells of those before. */
export type Tally = Pick<Duo, 'meetings' | 'minutes' | 'silentWeeks' | 'lastContactOn' | 'cancelledInARow'>;

/**
 * Counts the meetings of a duo. Cancelled ones are no contact, taken back ones were none. Silent weeks are counted to the
 * last contact, or `until` a day (the closing). A record counted its own up to its last meeting, and is believed.
 */
export function tallyOf(
  duo: Pick<Duo, 'signedOn'>,
  logged: readonly Meeting[],
  record: RecordedMeetings | null,
  until?: Day,
): Tally {
  const kept = logged.filter(({ takenBackAt }) => !takenBackAt).sort(inTime);
  const held = kept.filter(({ kind }) => kind !== 'cancelled');
  const contacts = held.map(({ heldOn }) => heldOn);
  const lastContactOn = [...contacts, ...(record?.lastHeldOn ? [record.lastHeldOn] : [])].sort().at(-1) ?? null;
  const to = until ?? lastContactOn;
  const silent =
    record && (record.meetings > 0 || !to) ? sinceRecord(record, contacts) : { weeks: 0, from: duo.signedOn };
  return {
    meetings: held.length + (record?.meetings ?? 0),
    minutes: held.reduce((sum, { minutes }) => sum + minutes, record?.minutes ?? 0),
    silentWeeks: silent.weeks + (silent.from && to ? silentWeeks(silent.from, to, contacts) : 0),
    lastContactOn,
    cancelledInARow: kept.slice(kept.findLastIndex(({ kind }) => kind !== 'cancelled') + 1).length,
  };
}

/** A record counted its own silent weeks up to its last meeting, and is believed; one without a meeting is counted anew. */
function sinceRecord({ silentWeeks: weeks, lastHeldOn }: RecordedMeetings, contacts: readonly Day[]) {
  const last = lastHeldOn ?? [...contacts].sort()[0];
  return { weeks, from: last ? daysAfter(last, 1) : null };
}

const inTime = (a: Meeting, b: Meeting) =>
  a.heldOn === b.heldOn ? a.loggedAt.getTime() - b.loggedAt.getTime() : a.heldOn < b.heldOn ? -1 : 1;

/** The duo with its meetings counted anew. A new contact, or one less, ends the silence that was noticed before it. */
export function counted(duo: Duo, tally: Tally): Duo {
  const another = tally.lastContactOn !== duo.lastContactOn;
  const fewerCancelled = duo.silence === 'three-cancelled' && tally.cancelledInARow < 3;
  const ended = another || fewerCancelled ? { silence: null, silenceNoticedOn: null, remindedOn: null } : {};
  return { ...duo, ...tally, ...ended };
}
