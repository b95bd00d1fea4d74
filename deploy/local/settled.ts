import { setTimeout as sleep } from 'node:timers/promises';
import { groupOf, topicOf } from '@duo/kernel';
import { schemaOf } from '@duo/messaging';
import pg from 'pg';

/** A consumer group of the event log and the topics that it reads. */
export type Listener = { group: string; topics: readonly string[] };

/** One database: the services that keep something in it, and who reads its event log. */
export type Household = { url: string; services: readonly string[]; listeners: readonly Listener[] };

/** What a service of a branch listens to, of its own branch or, in the national view, of all. */
export const listenerOf = (home: string, service: string, says: readonly string[], branches = [home]): Listener => ({
  group: groupOf(home, service),
  topics: branches.flatMap((branch) => says.map((one) => topicOf(branch, one))),
});

/**
 * How many events are still to be worked off: said and not on the log, on the log and not heard, or parked. What an event
 * leads to is committed before it counts as heard, so in one snapshot of the database nothing falls between the three.
 */
async function leftIn({ url, services, listeners }: Household): Promise<number> {
  const counts = services
    .map(schemaOf)
    .flatMap((schema) => [`${schema}.outbox where published_at is null`, `${schema}.parked`])
    .map((rows) => `(select count(*) from ${rows}) + `);
  const pairs = listeners.flatMap(({ group, topics }) => topics.map((topic) => ({ group, topic })));
  const client = new pg.Client({ connectionString: url, query_timeout: 30_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ left: string }>(
      `select ${counts.join('')}(
         select coalesce(sum(t.next_offset - coalesce(o.next_offset, r.first, t.next_offset)), 0)
         from unnest($1::text[], $2::text[]) as c (consumer_group, topic)
         join eventlog.topics t using (topic)
         left join eventlog.offsets o using (consumer_group, topic)
         left join lateral (
           select "offset" as first from eventlog.records r where r.topic = c.topic order by 1 limit 1
         ) r on true
       ) as left`,
      [pairs.map(({ group }) => group), pairs.map(({ topic }) => topic)],
    );
    return Number(rows[0]?.left ?? 0);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One after the other, in the order in which events flow from one database to the next: none is missed between two. */
async function left(households: readonly Household[]): Promise<number> {
  let sum = 0;
  for (const household of households) sum += await leftIn(household);
  return sum;
}

export type Until = { limitMs: number; signal?: AbortSignal; onLeft?: (left: number) => void };

/** Waits until nothing is left to work off; returns how much still is when the time is up. */
export async function untilSettled(
  households: readonly Household[],
  { limitMs, signal, onLeft }: Until,
): Promise<number> {
  const endsAt = Date.now() + limitMs;
  for (;;) {
    const now = await left(households);
    onLeft?.(now);
    if (now === 0 || Date.now() > endsAt) return now;
    await sleep(500, undefined, signal ? { signal } : {});
  }
}
