import { type BarrierCode, type Day, type Id, refusal } from '@duo/kernel';
import { type Duo, type DuoId, runningSince } from '../duos/duo.js';

/** What the two want to reach, in their own words, beside the barrier it works on. */
export type Goal = {
  id: Id<'goal'>;
  duo: DuoId;
  area: BarrierCode;
  words: string;
  status: 'open' | 'reached' | 'dropped';
  setOn: Day;
  settledOn: Day | null;
};

/** A goal of the action plan; it stands in the plan of a duo that runs. */
export function set(duo: Duo, { id, area, words }: Pick<Goal, 'id' | 'area' | 'words'>, today: Day): Goal {
  runningSince(duo);
  return { id, duo: duo.id, area, words, status: 'open', setOn: today, settledOn: null };
}

/** It is reached, or dropped; also when the duo has ended. */
export function settle(goal: Goal, status: 'reached' | 'dropped', today: Day): Goal {
  if (goal.status !== 'open') throw refusal('goal-is-settled-already', { status: goal.status });
  return { ...goal, status, settledOn: today };
}

/** It was settled by mistake. */
export function reopen(goal: Goal): Goal {
  if (goal.status === 'open') throw refusal('goal-is-open-already');
  return { ...goal, status: 'open', settledOn: null };
}
