import { type Day, dayOf } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import type { Duo, DuoId } from '../duos/duo.js';
import { lock } from '../duos/duo.rows.js';
import { assessments } from '../tables.js';
import { type Assessment, assess } from './assessment.js';

export type Told = Omit<Assessment, 'duo' | 'mentee'>;

export async function assessMentee(tx: Tx, { duo, ...told }: Told & { duo: DuoId }, now: Date) {
  await keepAssessment(tx, await lock(tx, duo), told, dayOf(now));
}

/** Part of a transaction that has the duo. */
export async function keepAssessment(tx: Tx, { id: duo, mentee, ...rest }: Duo, told: Told, today: Day) {
  const key = { duo, timePoint: told.timePoint, respondent: told.respondent };
  const before = await tx.manager.findOne(assessments, { where: key });
  const { next, events } = assess({ id: duo, mentee, ...rest }, before, { duo, mentee, ...told }, today);
  await tx.manager.upsert(assessments, next, ['duo', 'timePoint', 'respondent']);
  await tx.say(events);
}
