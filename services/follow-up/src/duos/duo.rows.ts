import { refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { duos } from '../tables.js';
import type { Duo, DuoId } from './duo.js';

/** The duo, which nobody else changes until the end of the transaction. */
export async function lock(tx: Tx, id: DuoId): Promise<Duo> {
  const row = await find(tx, id);
  if (!row) throw refusal('no-such-duo', { id });
  return row;
}

/** As `lock`, for what may come after the duo is gone. */
export const find = (tx: Tx, id: DuoId): Promise<Duo | null> =>
  tx.manager.findOne(duos, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function save(tx: Tx, { id, ...rest }: Duo) {
  await tx.manager.update(duos, { id }, rest);
}
