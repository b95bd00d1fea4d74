import { type Day, daysAfter, type Id } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { places } from '../tables.js';
import { enter, flag, leave, type Place } from './pool.js';

type Ready = { person: Id<'person'>; side: Place['side']; readyOn: Day; targetDays: number };

export async function enterPool(tx: Tx, { person, side, readyOn, targetDays }: Ready) {
  const { next, events } = enter(person, side, readyOn);
  await tx.manager.upsert(places, next, ['person']);
  await tx.say(events);
  const due = { day: daysAfter(readyOn, targetDays), time: '09:00' };
  await tx.later('flag-long-wait', due, { person, targetDays }, person);
}

/** Who withdraws before being ready never had a place, and leaves none. */
export async function leavePool(tx: Tx, { person, day }: { person: Id<'person'>; day: Day }) {
  const place = await lock(tx, person);
  if (!place) return;
  const { next, events } = leave(place, day);
  await save(tx, next);
  await tx.say(events);
}

export async function flagLongWait(tx: Tx, { person, targetDays }: { person: Id<'person'>; targetDays: number }) {
  const place = await lock(tx, person);
  if (!place) return;
  const { next, events } = flag(place, targetDays);
  await save(tx, next);
  await tx.say(events);
}

function lock(tx: Tx, person: Id<'person'>): Promise<Place | null> {
  return tx.manager.findOne(places, { where: { person }, lock: { mode: 'pessimistic_write' } });
}

async function save(tx: Tx, { person, ...rest }: Place) {
  await tx.manager.update(places, { person }, rest);
}
