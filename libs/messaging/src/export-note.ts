import type { Tx } from './tx.js';

type Export = { id: string; of: string; by: string; role: string; names?: boolean };

/** Somebody is about to take a table out. A service that lets anything out keeps that in its table `exports`. */
export async function noteExport(tx: Tx, { names, ...taken }: Export, now: Date) {
  const row = { ...taken, ...(names === undefined ? {} : { names }), asked_at: now };
  const columns = Object.keys(row);
  const places = columns.map((_, at) => `$${at + 1}`);
  await tx.manager.query(
    `insert into exports (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
}

/** So many rows have gone out, and no more will. */
export async function noteEnd(tx: Tx, { id, rows, whole }: { id: string; rows: number; whole: boolean }) {
  await tx.manager.query('update exports set rows = $2, whole = $3 where id = $1', [id, rows, whole]);
}
