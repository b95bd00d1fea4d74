import { type Day, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { Duo, DuoId } from '../duos/duo.js';
import { lock } from '../duos/duo.rows.js';
import { solutions } from '../tables.js';
import { declare, type Solution, takeBack } from './solution.js';

export type Found = Pick<
  Solution,
  'kind' | 'startsOn' | 'contract' | 'months' | 'weeklyHours' | 'occupation' | 'sector' | 'source' | 'declaredBy'
>;

export async function declareSolution(tx: Tx, { duo, ...found }: Found & { duo: DuoId }) {
  return keepSolution(tx, await lock(tx, duo), found);
}

/** Part of a transaction that has the duo. */
export async function keepSolution(tx: Tx, duo: Duo, found: Found) {
  const others = await tx.manager.find(solutions, { where: { duo: duo.id } });
  const given = { id: newId<'solution'>(), duo: duo.id, mentee: duo.mentee, ...found };
  const { next, events } = declare(duo, given, others);
  await tx.manager.insert(solutions, next);
  await tx.say(events);
  return { id: next.id };
}

export async function takeBackSolution(
  tx: Tx,
  { duo, solution: id }: { duo: DuoId; solution: Solution['id'] },
  today: Day,
) {
  await lock(tx, duo);
  const found = await tx.manager.findOne(solutions, { where: { id, duo } });
  if (!found) throw refusal('no-such-solution', { id });
  const { next, events } = takeBack(found, today);
  await tx.manager.update(solutions, { id }, { takenBackOn: next.takenBackOn });
  await tx.say(events);
}
