import type { Day, Id, Side } from '@duo/kernel';
import { daysAfter } from '@duo/kernel';
import { leave, type Place, placesLeft } from '../pool/pool.js';

/** A duo of the branch's existing records, and what became of it since. */
export type RecordedDuo = {
  duo: Id<'duo'>;
  mentee: Id<'person'>;
  mentor: Id<'person'>;
  /** Null: its closing was heard before its record. */
  formedOn: Day | null;
  closedOn: Day | null;
  /** Closed after the record: who went back to the pool, and who of them with the waiting time kept. Else null. */
  returns: Side[] | null;
  keepsTime: Side[] | null;
};

type Formed = RecordedDuo & { formedOn: Day };
type Today = { targetDays: number; today: Day };

/**
 * The place of somebody with existing duos, told by all of them together: a person, the duos and their closings are heard
 * in any order and more than once, and come to the same. It never lets anybody wait again: that is `comeBack`'s, for who
 * withdrew has left as well. What was done here stays; only a duo that still runs takes a place from somebody living.
 */
export function heed(place: Place, duos: readonly RecordedDuo[], { targetDays, today }: Today) {
  const own = duos.filter((duo): duo is Formed => duo[place.side] === place.person && duo.formedOn !== null);
  if (own.length === 0) return { next: place, events: [] };
  const runs = own.filter(({ closedOn }) => closedOn === null);
  const counted = { ...place, accompaniesRecorded: place.side === 'mentor' ? runs.length : 0 };
  const known = place.recorded ? waited(counted, own, { targetDays, today }) : counted;
  const takers = place.side === 'mentor' ? takersOfMentor(known, own, runs) : takersOfMentee(known, own, runs);
  const day = lastOf(takers.map(({ formedOn }) => formedOn));
  if (!day) return { next: known, events: [] };
  // Of the pool of the past nothing is said.
  if (place.recorded) return { next: { ...known, status: 'left' as const, leftOn: day }, events: [] };
  return leave(known, day);
}

/** Since when somebody of the records waits: from the end of the last duo on, unless the time was kept. */
function waited(place: Place, own: readonly Formed[], { targetDays, today }: Today): Place {
  const { side } = place;
  const ends = own.filter(({ returns, keepsTime }) => {
    const goesOn = side === 'mentor' || returns?.includes(side);
    return goesOn && !keepsTime?.includes(side);
  });
  const waitingSince =
    lastOf([place.waitingSince, ...ends.map(({ closedOn }) => closedOn ?? '')]) ?? place.waitingSince;
  return { ...place, waitingSince, overTarget: daysAfter(waitingSince, targetDays) <= today };
}

/** A mentee who found a duo no longer waits, unless it was closed since and he or she went back. */
function takersOfMentee({ recorded }: Place, own: readonly Formed[], runs: readonly Formed[]) {
  const last = own.reduce((one, other) => (other.formedOn > one.formedOn ? other : one));
  return recorded && !last.returns?.includes('mentee') ? [last] : runs;
}

/** A mentor without a place left: all are taken by duos that run, or that ended without his or her going on. */
function takersOfMentor(place: Place, own: readonly Formed[], runs: readonly Formed[]) {
  const ended = own.filter(({ returns }) => place.recorded && returns && !returns.includes('mentor'));
  const takers = [...runs, ...ended];
  return placesLeft({ ...place, accompaniesRecorded: takers.length }) > 0 ? [] : takers;
}

const lastOf = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1);
