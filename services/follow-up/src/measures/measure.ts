import type { Day, Id, Moment, Situation } from '@duo/kernel';
import type { DuoId } from '../duos/duo.js';

/** A question to the mentee after the duo: planned, due, asked, then answered or not reached. */
export type Measure = {
  id: Id<'measure'>;
  duo: DuoId;
  mentee: Id<'mentee'>;
  moment: Moment;
  status: 'planned' | 'due' | 'asked' | 'answered' | 'unreached';
  dueOn: Day;
  askedOn: Day | null;
  remindedOn: Day | null;
  answeredOn: Day | null;
  unreachedOn: Day | null;
  daysWorked: number | null;
  situation: Situation | null;
};
