import { type Profile, poolEntered, poolLeft, Side as SideOfEvent, waitOverTarget } from '@duo/contracts';
import type { Day, Id, Side } from '@duo/kernel';

/** What may be known of somebody to find them a duo, as intake tells it. */
export type Facts = Omit<Profile, '$typeName' | '$unknown'>;

/** A person's place in the pool, from the day they are ready until they leave. */
export type Place = {
  person: Id<'person'>;
  side: Side;
  status: 'waiting' | 'left';
  /** Waiting time counts from this day: the day of the interview, not of the message about it. */
  waitingSince: Day;
  /** Has waited longer than the branch's target from interview to match. */
  overTarget: boolean;
  leftOn: Day | null;
  /** Null: never told, and then nobody can be proposed. */
  profile: Facts | null;
  /** Duos that a mentor accompanies now: those formed here, and those of the branch's existing records. */
  accompanies: number;
  accompaniesRecorded: number;
  /** Came with the existing records, and nothing was done about it here since. */
  recorded: boolean;
};

/** A ready person waits for the matching meeting. */
export function enter(person: Id<'person'>, side: Side, readyOn: Day, profile: Facts | null = null) {
  const next: Place = {
    ...{ person, side, status: 'waiting', waitingSince: readyOn, overTarget: false, leftOn: null },
    ...{ profile, accompanies: 0, accompaniesRecorded: 0, recorded: false },
  };
  return { next, events: [entered(next)] };
}

/** The person no longer waits. Leaving twice is leaving once. */
export function leave(place: Place, day: Day) {
  if (place.status === 'left') return { next: place, events: [] };
  const next: Place = { ...place, status: 'left', leftOn: day };
  return { next, events: [poolLeft({ person: place.person, side: sides[place.side], leftOn: day })] };
}

/** The person waits again: from the day told, or with the time that he or she had waited before. */
export function comeBack(place: Place, since: Day | 'as-before') {
  if (place.status === 'waiting') return { next: place, events: [] };
  const waitingSince = since === 'as-before' ? place.waitingSince : since;
  const overTarget = since === 'as-before' && place.overTarget;
  const next: Place = { ...place, status: 'waiting', leftOn: null, waitingSince, overTarget, recorded: false };
  return { next, events: [entered(next)] };
}

/** A duo was formed with the person. A mentor who has a place left goes on waiting. */
export function pair(place: Place, day: Day) {
  const accompanies = place.side === 'mentor' ? place.accompanies + 1 : place.accompanies;
  const next: Place = { ...place, accompanies, recorded: false };
  return next.side === 'mentor' && placesLeft(next) > 0 ? { next, events: [] } : leave(next, day);
}

/** A duo of the person has ended that was formed here. */
export const unpair = (place: Place): Place =>
  place.side === 'mentor' ? { ...place, accompanies: Math.max(0, place.accompanies - 1) } : place;

/** How many more mentees a mentor takes. */
export const placesLeft = ({ profile, accompanies, accompaniesRecorded }: Place): number =>
  (profile?.capacity ?? 1) - accompanies - accompaniesRecorded;

/** The target has passed: whoever still waits is flagged, once. */
export function flag(place: Place, targetDays: number) {
  if (place.status === 'left' || place.overTarget) return { next: place, events: [] };
  const { person, side, waitingSince } = place;
  return {
    next: { ...place, overTarget: true },
    events: [waitOverTarget({ person, side: sides[side], waitingSince, targetDays })],
  };
}

const sides = { mentee: SideOfEvent.MENTEE, mentor: SideOfEvent.MENTOR };

const entered = ({ person, side, waitingSince }: Place) => poolEntered({ person, side: sides[side], waitingSince });
