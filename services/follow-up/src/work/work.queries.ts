import type { Day, Id, Moment } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { DuoId } from '../duos/duo.js';
import type { Settings } from '../settings.js';

/** What waits in the duos for a coordinator to do it. */
export const kinds = ['agreement', 'silence', 'check-in', 'closing', 'measure'] as const;
export type Kind = (typeof kinds)[number];

export type Work = {
  kind: Kind;
  duo: DuoId;
  mentee: Id<'person'>;
  mentor: Id<'person'>;
  since: Day;
  light: 'amber' | 'red' | null;
  /** Which question is unanswered, and whether it was asked twice. */
  moment: Moment | null;
  twice: boolean | null;
};

const duo = (kind: Kind, since: string, light = 'null') =>
  `select '${kind}' as kind, id as duo, mentee, mentor, ${since} as since, ${light} as light, null as moment,
     null::boolean as twice from duos`;

const heard = 'coalesce(last_contact_on, signed_on)';

/**
 * Each kind as a query of its own; `$1` is today, `$2` and `$3` the days after which a silence is amber and red. A duo
 * whose six months are over is to be closed, and neither silent nor to be spoken with.
 */
const queues: Record<Kind, string> = {
  agreement: `${duo('agreement', 'formed_on')} where status = 'formed'`,
  silence: `${duo('silence', heard, `case when silence = 'three-cancelled' or ${heard} <= $1::date - $3::int then 'red' else 'amber' end`)}
    where status = 'running' and ends_on > $1 and (silence = 'three-cancelled' or ${heard} <= $1::date - $2::int)`,
  'check-in': `${duo('check-in', 'coalesce(check_in_on, signed_on)')} where status = 'running' and check_in_due and ends_on > $1`,
  closing: `${duo('closing', 'ends_on')} where status = 'running' and ends_on <= $1`,
  measure: `select 'measure' as kind, duo, m.mentee, mentor, m.due_on as since, null as light, m.moment,
      m.reminded_on is not null as twice
    from measures m join duos on duos.id = m.duo
    where m.status in ('due', 'asked') and (m.asked_on is null or m.reminded_on is not null)`,
};

type Filter = { kind?: Kind | undefined; limit: number };
type Watch = { today: Day; settings: Settings };

/** The oldest of what waits, and of each kind how much there is. */
export async function listWork(manager: EntityManager, { today, settings }: Watch, { kind, limit }: Filter) {
  const asked = kind ? [kind] : kinds;
  const watch = [today, settings.firstMeetingDays, settings.silenceDays];
  const all = 'where $1::date is not null and $2::int is not null and $3::int is not null';
  const parts = asked.map((one) => `(select * from (${queues[one]}) as queue order by since, duo limit $4)`);
  const numbers = kinds.map(
    (one) => `select '${one}' as kind, (select count(*) from (${queues[one]}) as q)::int as many`,
  );
  const [work, counts] = await Promise.all([
    manager.query<Work[]>(`select * from (${parts.join(' union all ')}) as work ${all} order by since, duo limit $4`, [
      ...watch,
      limit,
    ]),
    manager.query<{ kind: Kind; many: number }[]>(
      `select * from (${numbers.join(' union all ')}) as counts ${all}`,
      watch,
    ),
  ]);
  return { work, counts: Object.fromEntries(counts.map((one) => [one.kind, one.many])) as Record<Kind, number> };
}
