import type { Tx } from '@duo/messaging';
import { apply, type FunnelEvent, type Journey, personOf } from './funnel.js';

/**
 * Adds what a batch of events tells, in one statement however many there are. Two services may tell of one person at
 * the same moment, so a fact is added to the row as it then is and never written back from an older reading; rows are
 * taken in the order of their ids, so that two batches cannot wait for each other.
 */
export async function followJourneys(tx: Tx, events: FunnelEvent[]) {
  const journeys = new Map<string, Journey>();
  for (const event of events) journeys.set(personOf(event), apply(journeys.get(personOf(event)), event));
  const facts = [...journeys.values()];
  await tx.manager.query(
    `insert into journeys (person, side, enrolled_on, ready_on, withdrew_on, over_target)
     select * from unnest($1::uuid[], $2::text[], $3::date[], $4::date[], $5::date[], $6::boolean[])
       as told (person, side, enrolled_on, ready_on, withdrew_on, over_target)
     order by person
     on conflict (person) do update set
       enrolled_on = coalesce(excluded.enrolled_on, journeys.enrolled_on),
       ready_on = coalesce(excluded.ready_on, journeys.ready_on),
       withdrew_on = coalesce(excluded.withdrew_on, journeys.withdrew_on),
       over_target = excluded.over_target or journeys.over_target`,
    [
      facts.map(({ person }) => person),
      facts.map(({ side }) => side),
      facts.map(({ enrolledOn }) => enrolledOn),
      facts.map(({ readyOn }) => readyOn),
      facts.map(({ withdrewOn }) => withdrewOn),
      facts.map(({ overTarget }) => overTarget),
    ],
  );
}
