import type { Profile } from '@duo/contracts';
import { type Day, daysAfter, type Id, type Side } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { places } from '../tables.js';
import { comeBack, enter, type Facts, flag, leave, type Place, unpair } from './pool.js';

type Ready = { person: Id<'person'>; side: Side; readyOn: Day; targetDays: number; profile?: Profile | undefined };

export async function enterPool(tx: Tx, { person, side, readyOn, targetDays, profile }: Ready) {
  const { next, events } = enter(person, side, readyOn, profile ? factsOf(profile) : null);
  await tx.manager.upsert(places, next, ['person']);
  await tx.say(events);
  await flagLater(tx, next, targetDays);
}

/** A fact of somebody who is in the pool has changed. */
export async function learnFacts(tx: Tx, { person, profile }: { person: Id<'person'>; profile: Profile | undefined }) {
  if (profile) await tx.manager.update(places, { person }, { profile: factsOf(profile) });
}

/** Who withdraws before being ready never had a place, and leaves none. */
export async function leavePool(tx: Tx, { person, day }: { person: Id<'person'>; day: Day }) {
  const place = await lockPlace(tx, person);
  if (!place) return;
  const { next, events } = leave(place, day);
  await savePlace(tx, next);
  await tx.say(events);
}

type Ended = {
  people: Id<'person'>[];
  returns: string[];
  keepsTime: string[];
  day: Day;
  /** The duo was formed here, not taken over from the existing records: it holds one of the mentor's own places. */
  formedHere: boolean;
  targetDays: number;
};

/** A duo has ended: the mentor has a place again, and who goes on waits again. */
export async function returnToPool(tx: Tx, { people, returns, keepsTime, day, formedHere, targetDays }: Ended) {
  for (const person of [...people].sort()) {
    const place = await lockPlace(tx, person);
    if (!place) continue;
    const free = formedHere ? unpair(place) : place;
    const { next, events } = returns.includes(place.side)
      ? comeBack(free, keepsTime.includes(place.side) ? 'as-before' : day)
      : { next: free, events: [] };
    await savePlace(tx, next);
    await tx.say(events);
    if (events.length > 0 && !next.overTarget) await flagLater(tx, next, targetDays);
  }
}

export async function flagLongWait(tx: Tx, { person, targetDays }: { person: Id<'person'>; targetDays: number }) {
  const place = await lockPlace(tx, person);
  if (!place) return;
  const { next, events } = flag(place, targetDays);
  await savePlace(tx, next);
  await tx.say(events);
}

export async function flagLater(tx: Tx, { person, waitingSince }: Place, targetDays: number) {
  const due = { day: daysAfter(waitingSince, targetDays), time: '09:00' };
  await tx.later('flag-long-wait', due, { person, targetDays }, person);
}

export function lockPlace(tx: Tx, person: Id<'person'>): Promise<Place | null> {
  return tx.manager.findOne(places, { where: { person }, lock: { mode: 'pessimistic_write' } });
}

export async function savePlace(tx: Tx, { person, ...rest }: Place) {
  await tx.manager.update(places, { person }, rest);
}

function factsOf({ $typeName: _, $unknown: __, ...facts }: Profile): Facts {
  return facts;
}
