import type { Day, Id, Language } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { Booking, Session } from './session.js';

type Listed = {
  id: string;
  startsAt: string;
  place: string | null;
  language: Language;
  capacity: number;
  status: Session['status'];
  booked: number;
  attended: number;
};

type Filter = { from?: Day | undefined; to?: Day | undefined; limit: number };

const all = `select id, to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt", place, language,
    capacity, sessions.status,
    count(*) filter (where bookings.status = 'booked')::int as booked,
    count(*) filter (where bookings.status = 'attended')::int as attended
  from sessions left join bookings on session = id`;

/** Sessions from a day on and before another, with how many places are taken and how many people came. */
export const listSessions = (manager: EntityManager, { from, to, limit }: Filter) =>
  manager.query<Listed[]>(
    `${all}
     where ($1::date is null or starts_at >= $1::timestamp at time zone 'Europe/Brussels')
       and ($2::date is null or starts_at < $2::timestamp at time zone 'Europe/Brussels')
     group by id order by starts_at, id limit $3`,
    [from, to, limit],
  );

/** One session, or nothing. */
export async function findSession(manager: EntityManager, id: Id<'session'>): Promise<Listed | undefined> {
  const [found] = await manager.query<Listed[]>(`${all} where sessions.id = $1 group by sessions.id`, [id]);
  return found;
}

export const listBookings = (manager: EntityManager, session: Id<'session'>) =>
  manager.query<Pick<Booking, 'person' | 'status'>[]>(
    'select person, status from bookings where session = $1 order by person',
    [session],
  );
