import { evaluationGiven } from '@duo/contracts';
import { type Day, daysAfter, type Respondent, refusal, type Side } from '@duo/kernel';
import { accompaniedSince, type Duo, type DuoId } from '../duos/duo.js';
import type { Settings } from '../settings.js';

/** How one side looks back on the duo. */
export type Evaluation = {
  duo: DuoId;
  side: Side;
  givenOn: Day;
  satisfaction: number;
  wouldRecommend: boolean;
  comment: string | null;
  enteredBy: Respondent;
};

/** The last day on which either side may look back on a duo that was closed. */
export const evaluableUntil = (closedOn: Day, { evaluationDays }: Settings): Day => daysAfter(closedOn, evaluationDays);

/** One side looks back, once: while the duo runs, or in the first weeks after its closing. */
export function evaluate(duo: Duo, before: Evaluation | null, given: Evaluation, settings: Settings) {
  accompaniedSince(duo);
  const { side, givenOn, satisfaction, wouldRecommend } = given;
  if (before) throw refusal('already-evaluated', { side, givenOn: before.givenOn });
  if (duo.closedOn && givenOn > evaluableUntil(duo.closedOn, settings))
    throw refusal('evaluation-is-too-late', { closedOn: duo.closedOn, days: settings.evaluationDays });
  return { next: given, events: [evaluationGiven({ duo: duo.id, side, givenOn, satisfaction, wouldRecommend })] };
}
