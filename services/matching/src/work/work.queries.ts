import type { Day, Id, Side } from '@duo/kernel';
import type { EntityManager } from 'typeorm';

/** What waits at matching for the team to do it. */
export const kinds = ['over-target', 'first-meeting', 'answers', 'came-to-nothing'] as const;
export type Kind = (typeof kinds)[number];

export type Work = {
  kind: Kind;
  /** Who waits; of a proposal nobody alone. */
  person: Id<'person'> | null;
  side: Side | null;
  proposal: Id<'proposal'> | null;
  mentee: Id<'person'> | null;
  mentor: Id<'person'> | null;
  since: Day;
  /** Until when the two may answer, and how it ended. */
  closesAt: string | null;
  ended: 'declined' | 'lapsed' | null;
};

/** For so many days the team sees that a proposal came to nothing. */
const newsDays = 7;

const proposal = (kind: Kind, since: string, ended = 'null') =>
  `select '${kind}' as kind, null::uuid as person, null as side, id as proposal, mentee, mentor, ${since} as since,
     to_char(closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closesAt", ${ended} as ended
   from proposals`;

/** Each kind as a query of its own; `$1` is today. */
const queues: Record<Kind, string> = {
  'over-target': `select 'over-target' as kind, person, side, null::uuid as proposal, null::uuid as mentee,
      null::uuid as mentor, waiting_since as since, null as "closesAt", null as ended
    from places where status = 'waiting' and over_target
      and not exists (select from proposals p where p.status in ('made', 'met') and person in (p.mentee, p.mentor))`,
  'first-meeting': `${proposal('first-meeting', 'proposed_on')} where status = 'made'`,
  answers: `${proposal('answers', 'met_on')} where status = 'met'`,
  'came-to-nothing': `${proposal('came-to-nothing', `(closes_at at time zone 'Europe/Brussels')::date`, 'status')}
    where status in ('declined', 'lapsed') and closes_at >= $1::date - ${newsDays}`,
};

type Filter = { kind?: Kind | undefined; limit: number };

/** The oldest of what waits, and of each kind how much there is. */
export async function listWork(manager: EntityManager, today: Day, { kind, limit }: Filter) {
  const asked = kind ? [kind] : kinds;
  const parts = asked.map(
    (one) => `(select * from (${queues[one]}) as queue order by since, person, proposal limit $2)`,
  );
  const numbers = kinds.map(
    (one) => `select '${one}' as kind, (select count(*) from (${queues[one]}) as q)::int as many`,
  );
  const all = 'where $1::date is not null';
  const [work, counts] = await Promise.all([
    manager.query<Work[]>(
      `select * from (${parts.join(' union all ')}) as work ${all} order by since, person, proposal limit $2`,
      [today, limit],
    ),
    manager.query<{ kind: Kind; many: number }[]>(`select * from (${numbers.join(' union all ')}) as counts ${all}`, [
      today,
    ]),
  ]);
  return { work, counts: Object.fromEntries(counts.map((one) => [one.kind, one.many])) as Record<Kind, number> };
}
