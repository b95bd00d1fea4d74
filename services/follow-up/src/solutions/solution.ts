import type { Contract, Day, Id, SolutionKind, SolutionSource } from '@duo/kernel';
import type { DuoId } from '../duos/duo.js';

/** A job, internship or training that the mentee found. */
export type Solution = {
  id: Id<'solution'>;
  duo: DuoId;
  mentee: Id<'mentee'>;
  kind: SolutionKind;
  startsOn: Day;
  stable: boolean;
  contract: Contract | null;
  months: number | null;
  weeklyHours: number | null;
  occupation: string | null;
  sector: string | null;
  source: SolutionSource;
  declaredBy: 'mentee' | 'coordinator' | 'record';
  takenBackOn: Day | null;
};
