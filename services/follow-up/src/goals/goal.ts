import type { BarrierCode, Day, Id } from '@duo/kernel';
import type { DuoId } from '../duos/duo.js';

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
