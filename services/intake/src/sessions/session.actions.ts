import { type Id, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { bookings, enrolments, sessions } from '../tables.js';
import { attend, book, type Session } from './session.js';

type Place = { session: Id<'session'>; person: Id<'person'> };

export async function planSession(tx: Tx, session: Session) {
  await tx.manager.insert(sessions, session);
  return { id: session.id };
}

/** What is cancelled stays to be seen; who had a place is told by whoever looks at its bookings. */
export async function cancelSession(tx: Tx, { session }: Pick<Place, 'session'>) {
  await lock(tx, session);
  await tx.manager.update(sessions, { id: session }, { status: 'cancelled' });
}

export async function bookPlace(tx: Tx, { session, person }: Place, now: Date) {
  const planned = await lock(tx, session);
  const taken = await tx.manager.count(bookings, { where: { session, status: 'booked' } });
  const has = await tx.manager.findOne(bookings, { where: { session, person, status: 'booked' } });
  if (has) return;
  const booking = book(planned, await enrolmentOf(tx, person), taken, now);
  await tx.manager.upsert(bookings, booking, ['session', 'person']);
}

export async function giveUpPlace(tx: Tx, { session, person }: Place) {
  await lock(tx, session);
  const { affected } = await tx.manager.update(
    bookings,
    { session, person, status: 'booked' },
    { status: 'cancelled' },
  );
  if (!affected) throw refusal('no-such-booking', { session, person });
}

export async function recordAttendance(tx: Tx, { session, person, came }: Place & { came: boolean }, now: Date) {
  const planned = await lock(tx, session);
  const { booking, next, events } = attend(planned, await enrolmentOf(tx, person), came, now);
  await tx.manager.upsert(bookings, booking, ['session', 'person']);
  await tx.manager.update(enrolments, { person }, { informedOn: next.informedOn });
  await tx.say(events);
}

/** Bookings of one session are counted one after the other. */
async function lock(tx: Tx, id: Id<'session'>): Promise<Session> {
  const row = await tx.manager.findOne(sessions, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw refusal('no-such-session', { id });
  return row;
}

async function enrolmentOf(tx: Tx, person: Id<'person'>) {
  const row = await tx.manager.findOne(enrolments, { where: { person }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw refusal('no-such-person', { id: person });
  return row;
}
