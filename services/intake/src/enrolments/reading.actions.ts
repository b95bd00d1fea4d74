import type { Id } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';

type Reading = { person: Id<'person'>; by: string; role: string };

/** Somebody read a person's file. */
export async function noteReading(tx: Tx, { person, by, role }: Reading, now: Date) {
  await tx.manager.query('insert into readings (id, person, by, role, read_at) values ($1, $2, $3, $4, $5)', [
    newId(),
    person,
    by,
    role,
    now,
  ]);
}
