import { refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { hashOf, type ReadPool } from './pool.js';
import { listEditions } from './pool.queries.js';

type Seen = { version: number; by: string };

/** The pool is these people from now on, and nobody else; only who saw the edition in force replaces it. */
export async function replacePool(tx: Tx, pool: Pick<ReadPool, 'people' | 'synthetic'>, seen: Seen, now: Date) {
  // Whoever comes second waits here and then finds another edition. Readers go on.
  await tx.manager.query('lock table comparison_editions in share row exclusive mode');
  const version = (await versionOf(tx)) + 1;
  if (seen.version !== version - 1) throw refusal('comparison-pool-has-changed', { version: version - 1 });
  const { people, synthetic } = pool;
  const hash = hashOf(pool);
  await tx.manager.query('delete from comparison_people');
  await tx.manager.query(
    `insert into comparison_people (key, facts) select facts ->> 'key', facts - 'key' from jsonb_array_elements($1) as facts`,
    [JSON.stringify(people.map(({ person }) => person))],
  );
  await tx.manager.query(
    `insert into comparison_editions (version, hash, people, synthetic, imported_at, by) values ($1, $2, $3, $4, $5, $6)`,
    [version, hash, people.length, synthetic, now, seen.by],
  );
  return { version, hash, people: people.length };
}

/** Nobody is compared with any more: the office takes its data back, or their time is over. */
export const emptyPool = (tx: Tx, seen: Seen, now: Date) =>
  replacePool(tx, { people: [], synthetic: false }, seen, now);

/** The version of the edition in force; 0 before the first. */
export async function versionOf({ manager }: Pick<Tx, 'manager'>): Promise<number> {
  const [edition] = await listEditions(manager, 1);
  return edition?.version ?? 0;
}
