import type { BarrierCode, Day, Id, Period, Quality, Respondent, TimePoint } from '@duo/kernel';
import type { DuoId } from '../duos/duo.js';

export type Barrier = { barrier: BarrierCode; severity: number; rank: number };
export type Rating = { quality: Quality; value: number };

/** How one respondent sees the mentee at one time point. An empty list was not asked. */
export type Assessment = {
  duo: DuoId;
  mentee: Id<'mentee'>;
  timePoint: TimePoint;
  respondent: Respondent;
  assessedOn: Day;
  period: Period;
  barriers: Barrier[];
  qualities: Rating[];
};
