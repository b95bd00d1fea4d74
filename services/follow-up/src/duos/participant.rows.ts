import type { Day, Id } from '@duo/kernel';
import type { Tx } from '@duo/messaging';

/** Somebody left the programme; the reason is a code, empty where none is known. */
export type Leaver = { person: Id<'person'>; withdrewOn: Day; reason: string };

/**
 * Takes note of people who are in a duo, and tells who of them has left, and when. Their rows stay locked: whoever hears
 * of a withdrawal at the same moment waits, and then sees the duo.
 */
export async function heedParticipants(tx: Tx, people: readonly Id<'person'>[]): Promise<Map<string, Leaver>> {
  const rows = await tx.manager.query<{ person: string; withdrewOn: Day | null; reason: string }[]>(
    `insert into participants (person) select distinct person from unnest($1::uuid[]) as p (person) order by person
     on conflict (person) do update set person = excluded.person
     returning person, withdrew_on as "withdrewOn", coalesce(withdrawal_reason, '') as reason`,
    [people],
  );
  return new Map(
    rows.flatMap(({ person, withdrewOn, reason }) =>
      withdrewOn ? [[person, { person, withdrewOn, reason }] as const] : [],
    ),
  );
}

/** Keeps who has left, and when; the last day counts. Tells the duos of theirs that are open. */
export async function keepLeavers(tx: Tx, leavers: readonly Leaver[]) {
  const last = new Map(leavers.map((leaver) => [leaver.person, leaver]));
  const each = [...last.values()];
  await tx.manager.query(
    `insert into participants as p (person, withdrew_on, withdrawal_reason)
     select * from unnest($1::uuid[], $2::date[], $3::text[]) as l (person, day, reason) order by person
     on conflict (person) do update
       set withdrew_on = excluded.withdrew_on, withdrawal_reason = excluded.withdrawal_reason
       where p.withdrew_on is null or p.withdrew_on <= excluded.withdrew_on`,
    [each.map(({ person }) => person), each.map(({ withdrewOn }) => withdrewOn), each.map(({ reason }) => reason)],
  );
  return tx.manager.query<{ id: string; mentee: string; mentor: string }[]>(
    `select id, mentee, mentor from duos where status <> 'closed' and (mentee = any($1) or mentor = any($1)) order by id`,
    [[...last.keys()]],
  );
}
