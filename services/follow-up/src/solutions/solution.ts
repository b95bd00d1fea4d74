import { solutionDeclared, solutionTakenBack } from '@duo/contracts';
import { type Contract, type Day, type Id, refusal, type SolutionKind, type SolutionSource } from '@duo/kernel';
import { accompaniedSince, type Duo, type DuoId } from '../duos/duo.js';

/** A job, internship or training that the mentee found. */
export type Solution = {
  id: Id<'solution'>;
  duo: DuoId;
  mentee: Id<'person'>;
  kind: SolutionKind;
  /** Null only in a record that does not tell. */
  startsOn: Day | null;
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

const stableMonths = 3;

/** Stable is a job that is permanent or lasts three months or more; what is not told is not counted as stable. */
export const isStable = ({ kind, contract, months }: Pick<Solution, 'kind' | 'contract' | 'months'>): boolean =>
  kind === 'job' && (contract === 'permanent' || (months ?? 0) >= stableMonths);

/** The mentee found something, while the duo ran or after it. */
export function declare(duo: Duo, given: Omit<Solution, 'stable' | 'takenBackOn'>, others: readonly Solution[]) {
  const since = accompaniedSince(duo);
  const { kind, startsOn } = given;
  if (startsOn && startsOn < since) throw refusal('solution-before-the-agreement', { startsOn, signedOn: since });
  const same = others.find((other) => !other.takenBackOn && other.kind === kind && other.startsOn === startsOn);
  if (same) throw refusal('solution-is-declared-already', { solution: same.id });
  const next: Solution = { ...given, stable: isStable(given), takenBackOn: null };
  return { next, events: [declared(next)] };
}

/** It was none, or is declared anew with other facts. */
export function takeBack(solution: Solution, today: Day) {
  if (solution.takenBackOn) throw refusal('solution-is-taken-back-already');
  return { next: { ...solution, takenBackOn: today }, events: [takenBack(solution)] };
}

export const declared = ({ id, duo, mentee, kind, stable, source, ...rest }: Solution) =>
  solutionDeclared({
    ...{ duo, mentee, solution: id, kind, stable, source },
    startsOn: rest.startsOn ?? '',
    contract: rest.contract ?? '',
    weeklyHours: rest.weeklyHours ?? 0,
    occupation: rest.occupation ?? '',
    sector: rest.sector ?? '',
  });

export const takenBack = ({ id, duo, mentee }: Solution) => solutionTakenBack({ duo, mentee, solution: id });
