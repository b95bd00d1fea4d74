import type { Day, Id, Side } from '@duo/kernel';
import type { EntityManager } from 'typeorm';

/** What waits at intake for somebody of the branch to do it. */
export const kinds = ['interview', 'ask-again', 'training', 'attendance'] as const;
export type Kind = (typeof kinds)[number];

export type Work = {
  kind: Kind;
  /** Whom it is about; of an information session nobody. */
  person: Id<'person'> | null;
  side: Side | null;
  session: Id<'session'> | null;
  since: Day;
  /** Of a mentor in training, how many modules were followed; of a session, how many booked. */
  many: number | null;
};

const person = (kind: Kind, since: string, many = 'null::int') =>
  `select '${kind}' as kind, person, side, null::uuid as session, ${since} as since, ${many} as many from enrolments`;

/** Each kind as a query of its own; `$1` is today. */
const queues: Record<Kind, string> = {
  interview: `${person('interview', 'enrolled_on')} where status = 'enrolled' and interviewed_on is null`,
  'ask-again': `${person('ask-again', 'recontact_on')} where status = 'not-yet' and recontact_on <= $1`,
  training: `${person('training', 'interviewed_on', '(select count(*)::int from modules m where m.person = enrolments.person)')}
    where status = 'enrolled' and interviewed_on is not null`,
  attendance: `select 'attendance' as kind, null::uuid as person, null as side, sessions.id as session,
      (starts_at at time zone 'Europe/Brussels')::date as since, count(*)::int as many
    from sessions join bookings on session = sessions.id and bookings.status = 'booked'
    where sessions.status = 'planned' and starts_at < ($1::date + 1)::timestamp at time zone 'Europe/Brussels'
    group by sessions.id`,
};

type Filter = { kind?: Kind | undefined; limit: number };

/** The oldest of what waits, and of each kind how much there is. */
export async function listWork(manager: EntityManager, today: Day, { kind, limit }: Filter) {
  const asked = kind ? [kind] : kinds;
  const parts = asked.map(
    (one) => `(select * from (${queues[one]}) as queue order by since, person, session limit $2)`,
  );
  const numbers = kinds.map(
    (one) => `select '${one}' as kind, (select count(*) from (${queues[one]}) as q)::int as many`,
  );
  const all = 'where $1::date is not null';
  const [work, counts] = await Promise.all([
    manager.query<Work[]>(
      `select * from (${parts.join(' union all ')}) as work ${all} order by since, person, session limit $2`,
      [today, limit],
    ),
    manager.query<{ kind: Kind; many: number }[]>(`select * from (${numbers.join(' union all ')}) as counts ${all}`, [
      today,
    ]),
  ]);
  return { work, counts: Object.fromEntries(counts.map((one) => [one.kind, one.many])) as Record<Kind, number> };
}
