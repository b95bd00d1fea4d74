import type { Tx } from '@duo/messaging';

type Export = { id: string; of: string; by: string; role: string };

/** Somebody is about to take a table out. */
export async function noteExport(tx: Tx, { id, of, by, role }: Export, now: Date) {
  const values = [id, of, by, role, now];
  await tx.manager.query('insert into exports (id, of, by, role, asked_at) values ($1, $2, $3, $4, $5)', values);
}

/** So many rows have gone out, and no more will. */
export async function noteEnd(tx: Tx, { id, rows, whole }: { id: string; rows: number; whole: boolean }) {
  await tx.manager.query('update exports set rows = $2, whole = $3 where id = $1', [id, rows, whole]);
}
