import { type Day, dayOf, type Respondent, refusal, type Side } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { keepAssessment } from '../assessments/assessment.actions.js';
import type { Assessment, Barrier, Rating } from '../assessments/assessment.js';
import type { Duo, DuoId } from '../duos/duo.js';
import { lock } from '../duos/duo.rows.js';
import type { Settings } from '../settings.js';
import { type Found, keepSolution } from '../solutions/solution.actions.js';
import { evaluations } from '../tables.js';
import { type Evaluation, evaluate } from './evaluation.js';

/** What one side tells at the end. Of the mentee alone: barriers in hindsight, qualities, and what was found. */
export type LookingBack = Pick<Evaluation, 'side' | 'satisfaction' | 'wouldRecommend' | 'comment'> & {
  period: Assessment['period'];
  barriers: Barrier[];
  qualities: Rating[];
  solution: Found | null;
};

export async function lookBack(
  tx: Tx,
  { duo: id, by, told }: { duo: DuoId; by: Respondent; told: LookingBack },
  settings: Settings,
  now: Date,
) {
  const duo = await lock(tx, id);
  const { side, satisfaction, wouldRecommend, comment } = told;
  const before = await tx.manager.findOne(evaluations, { where: { duo: id, side } });
  const given = { duo: id, side, givenOn: dayOf(now), satisfaction, wouldRecommend, comment, enteredBy: by };
  const { next, events } = evaluate(duo, before, given, settings);
  await tx.manager.insert(evaluations, next);
  await tx.say(events);
  refuseUnlessMentee(side, told);
  await keepMenteesAnswers(tx, duo, told, dayOf(now));
}

function refuseUnlessMentee(side: Side, { barriers, qualities, solution }: LookingBack) {
  if (side === 'mentor' && (solution || barriers.length + qualities.length > 0))
    throw refusal('asked-of-the-mentee-only');
}

async function keepMenteesAnswers(
  tx: Tx,
  duo: Duo,
  { period, barriers, qualities, solution }: LookingBack,
  today: Day,
) {
  const told = { respondent: 'mentee' as const, assessedOn: today, period };
  if (barriers.length > 0)
    await keepAssessment(tx, duo, { ...told, timePoint: 'hindsight', barriers, qualities: [] }, today);
  if (qualities.length > 0)
    await keepAssessment(tx, duo, { ...told, timePoint: 'closing', barriers: [], qualities }, today);
  if (solution) await keepSolution(tx, duo, solution);
}
