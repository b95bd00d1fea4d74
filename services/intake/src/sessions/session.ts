import { sessionAttended } from '@duo/contracts';
import { type Day, dayOf, type Id, type Language, refusal } from '@duo/kernel';
import { type Enrolment, refuseIfWithdrawn } from '../enrolments/enrolment.js';

/** An information session for a group; on site, or online where there is no place. */
export type Session = {
  id: Id<'session'>;
  startsAt: Date;
  place: string | null;
  language: Language;
  capacity: number;
  status: 'planned' | 'cancelled';
};

export type Booking = {
  session: Id<'session'>;
  person: Id<'person'>;
  status: 'booked' | 'attended' | 'absent' | 'cancelled';
};

/** Somebody takes a place; `taken` counts those who have one. */
export function book(session: Session, enrolment: Enrolment, taken: number, now: Date): Booking {
  refuseIfWithdrawn(enrolment);
  refuseIfCancelled(session);
  if (now >= session.startsAt) throw refusal('session-has-begun', { startsAt: session.startsAt });
  if (taken >= session.capacity) throw refusal('session-is-full', { capacity: session.capacity });
  return { session: session.id, person: enrolment.person, status: 'booked' };
}

/** Who came, with a booking or without. The first session attended is when somebody was informed. */
export function attend(session: Session, enrolment: Enrolment, came: boolean, now: Date) {
  refuseIfCancelled(session);
  if (now < session.startsAt) throw refusal('session-has-not-begun', { startsAt: session.startsAt });
  const { person, side } = enrolment;
  const booking: Booking = { session: session.id, person, status: came ? 'attended' : 'absent' };
  const attendedOn: Day = dayOf(session.startsAt);
  if (!came || enrolment.informedOn) return { booking, next: enrolment, events: [] };
  const events = [sessionAttended({ person, side, attendedOn, session: session.id })];
  return { booking, next: { ...enrolment, informedOn: attendedOn }, events };
}

function refuseIfCancelled({ status }: Session) {
  if (status === 'cancelled') throw refusal('session-is-cancelled');
}
