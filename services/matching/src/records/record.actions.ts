import type { DuoRecorded, MenteeReady, MentorReady } from '@duo/contracts';
import { dayOf, instantOf } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { flagLater } from '../pool/pool.actions.js';
import { cameAbout, placeOf } from './record.js';

/** Existing duos, many at once: the two have found each other, and what came before it is said with its own days. */
export async function recordDuos(tx: Tx, heard: readonly DuoRecorded[]) {
  if (heard.length === 0) return;
  await oneAtATime(tx);
  const rows = heard.map(({ duo, mentee, mentor, formedOn, closedOn }) => ({
    ...{ duo, mentee, mentor, formed_on: formedOn, closed_on: closedOn || null },
  }));
  const added = await tx.manager.query<{ duo: string }[]>(
    `insert into recorded_duos (duo, mentee, mentor, formed_on, closed_on)
     select duo, mentee, mentor, formed_on, closed_on from jsonb_to_recordset($1)
       as one (duo uuid, mentee uuid, mentor uuid, formed_on date, closed_on date)
     on conflict do nothing returning duo`,
    [JSON.stringify(rows)],
  );
  const isNew = new Set(added.map(({ duo }) => duo));
  for (const record of heard.filter(({ duo }) => isNew.delete(duo)))
    for (const { event, on } of cameAbout(record, newId())) await tx.say(event, instantOf(on, '12:00'));
  await draw(
    tx,
    rows.flatMap(({ mentee, mentor }) => [mentee, mentor]),
  );
}

type Ready = { heard: readonly (MenteeReady | MentorReady)[]; targetDays: number };

/** People who became ready in the past, many at once. Who is known already is not put back to that day. */
export async function recordReady(tx: Tx, { heard, targetDays }: Ready, now: Date) {
  if (heard.length === 0) return;
  await oneAtATime(tx);
  const found = heard.map((ready) => placeOf(ready, targetDays, dayOf(now)));
  const rows = found.map(({ person, side, waitingSince, overTarget, profile }) => ({
    ...{ person, side, waiting_since: waitingSince, over_target: overTarget, profile },
  }));
  const added = await tx.manager.query<{ person: string }[]>(
    `insert into places (person, side, status, waiting_since, over_target, profile)
     select person, side, 'waiting', waiting_since, over_target, profile from jsonb_to_recordset($1)
       as one (person uuid, side text, waiting_since date, over_target boolean, profile jsonb)
     on conflict do nothing returning person`,
    [JSON.stringify(rows)],
  );
  const isNew = new Set(added.map(({ person }) => person));
  for (const place of found) if (!place.overTarget && isNew.has(place.person)) await flagLater(tx, place, targetDays);
  await draw(
    tx,
    rows.map(({ person }) => person),
  );
}

/** A duo and its two people come in any order, on two lanes: each waits for the other's commit, to see what it knows. */
const oneAtATime = (tx: Tx) =>
  tx.manager.query(`select pg_advisory_xact_lock(hashtextextended('matching records', 0))`);

/**
 * Draws what follows from existing duos for the places of these people, once for each duo and side. A mentee who found a
 * duo no longer waits. A mentor has one place less while it runs, and after it waits from its end on.
 */
async function draw(tx: Tx, people: readonly string[]) {
  await tx.manager.query(
    `with drawn as (
       update recorded_duos d set drawn = array_append(drawn, 'mentee') from places p
       where p.person = d.mentee and d.mentee = any($1) and not 'mentee' = any(drawn)
       returning d.mentee as person, d.formed_on
     ), last as (select person, max(formed_on) as formed_on from drawn group by person)
     update places p set status = 'left', left_on = last.formed_on from last
     where p.person = last.person and p.status = 'waiting' and p.waiting_since <= last.formed_on`,
    [people],
  );
  await tx.manager.query(
    `with drawn as (
       update recorded_duos d set drawn = array_append(drawn, 'mentor') from places p
       where p.person = d.mentor and d.mentor = any($1) and not 'mentor' = any(drawn)
       returning d.mentor as person, d.formed_on, d.closed_on
     ), summed as (
       select person, max(closed_on) as closed_on, max(formed_on) as formed_on,
         count(*) filter (where closed_on is null) as runs
       from drawn group by person
     ), counted as (
       select s.*, accompanies + runs as accompanies,
         coalesce((profile ->> 'capacity')::integer, 1) <= accompanies + runs as is_full
       from summed s join places using (person)
     )
     update places p set accompanies = c.accompanies,
       waiting_since = greatest(p.waiting_since, c.closed_on),
       status = case when c.is_full then 'left' else p.status end,
       left_on = case when c.is_full and p.status = 'waiting' then c.formed_on else p.left_on end
     from counted c where p.person = c.person`,
    [people],
  );
}
