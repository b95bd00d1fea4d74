import { type Day, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { DuoId } from '../duos/duo.js';
import { lock } from '../duos/duo.rows.js';
import { goals } from '../tables.js';
import { type Goal, reopen, set, settle } from './goal.js';

export async function setGoal(tx: Tx, { duo, ...goal }: Pick<Goal, 'area' | 'words'> & { duo: DuoId }, today: Day) {
  const next = set(await lock(tx, duo), { id: newId<'goal'>(), ...goal }, today);
  await tx.manager.insert(goals, next);
  return { id: next.id };
}

type Settled = { duo: DuoId; goal: Goal['id']; status: 'reached' | 'dropped' };

export async function settleGoal(tx: Tx, { duo, goal: id, status }: Settled, today: Day) {
  const { settledOn } = settle(await lockGoal(tx, duo, id), status, today);
  await tx.manager.update(goals, { id }, { status, settledOn });
}

export async function reopenGoal(tx: Tx, { duo, goal: id }: Omit<Settled, 'status'>) {
  const { status, settledOn } = reopen(await lockGoal(tx, duo, id));
  await tx.manager.update(goals, { id }, { status, settledOn });
}

async function lockGoal(tx: Tx, duo: DuoId, id: Goal['id']): Promise<Goal> {
  await lock(tx, duo);
  const goal = await tx.manager.findOne(goals, { where: { id, duo } });
  if (!goal) throw refusal('no-such-goal', { id });
  return goal;
}
