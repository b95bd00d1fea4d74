import { poolEntered, poolLeft, Side, waitOverTarget } from '@duo/contracts';
import type { Day, Id } from '@duo/kernel';

/** A person's place in the pool, from the day they are ready until they leave. */
export type Place = {
  person: Id<'person'>;
  side: 'mentee' | 'mentor';
  status: 'waiting' | 'left';
  /** Waiting time counts from this day: the day of the interview, not of the message about it. */
  waitingSince: Day;
  /** Has waited longer than the branch's target from interview to match. */
  overTarget: boolean;
  leftOn: Day | null;
};

/** A ready person waits for the matching meeting. */
export function enter(person: Id<'person'>, side: Place['side'], readyOn: Day) {
  const next: Place = { person, side, status: 'waiting', waitingSince: readyOn, overTarget: false, leftOn: null };
  return { next, events: [poolEntered({ person, side: sides[side], waitingSince: readyOn })] };
}

/** The person no longer waits. Leaving twice is leaving once. */
export function leave(place: Place, day: Day) {
  if (place.status === 'left') return { next: place, events: [] };
  const next: Place = { ...place, status: 'left', leftOn: day };
  return { next, events: [poolLeft({ person: place.person, side: sides[place.side], leftOn: day })] };
}

/** The target has passed: whoever still waits is flagged, once. */
export function flag(place: Place, targetDays: number) {
  if (place.status === 'left' || place.overTarget) return { next: place, events: [] };
  const { person, side, waitingSince } = place;
  return {
    next: { ...place, overTarget: true },
    events: [waitOverTarget({ person, side: sides[side], waitingSince, targetDays })],
  };
}

const sides = { mentee: Side.MENTEE, mentor: Side.MENTOR };
