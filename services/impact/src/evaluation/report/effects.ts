import { Refusal, refusal } from '@duo/kernel';
import { bootstrap } from '../bootstrap.js';
import { estimate, type Shared, sharedOf } from '../estimator.js';
import type { Dropped, EffectEstimate } from '../evaluation.js';
import type { Sample } from '../sample.js';
import { isEffect, type Specification } from '../specification/schema.js';
import type { Compared } from './compared.js';
import { labelsOf } from './labels.js';

export type Progress = { readonly done: number; readonly of: number };

/** Every effect that is asked for, on one sample. A refusal of one is a refusal of all, and says whose it is. */
export function comparedOf(
  sample: Sample,
  { estimators, level }: Specification,
  shared: Shared = sharedOf(sample),
): Compared[] {
  const labels = labelsOf(estimators);
  return estimators.flatMap((asked, at) => {
    const label = labels[at] ?? asked.method;
    return isEffect(asked)
      ? [{ label, asked, estimated: naming(label, () => estimate(sample, asked, shared, level)) }]
      : [];
  });
}

/** Estimates in plain numbers, with all options; the first doubly robust one is the headline. */
export function effectsOf(compared: readonly Compared[]): EffectEstimate[] {
  const headline = compared.find(({ asked }) => asked.method === 'aipw');
  return compared.map((one) => {
    const { estimate: effect, se, lower, upper, pValue, n } = one.estimated;
    const leading = one === headline ? { headline: true as const } : {};
    const { method, se: errors, ...options } = { se: undefined, ...one.asked };
    const asked = { method, ...options, ...(errors === undefined ? {} : { errors }) };
    return { ...asked, label: one.label, ...leading, estimate: effect, se, lower, upper, pValue, n };
  });
}

/** The same estimates with the interval of people drawn again. */
export function bootstrapped(
  original: Shared,
  compared: readonly Compared[],
  { bootstrap: draws, level }: Specification,
  progress?: (progress: Progress) => void,
) {
  if (draws === null) return [];
  // The score of a draw is fitted once for all estimators, which come one after another.
  let shared: { of: Sample; with: ReturnType<typeof sharedOf> } | undefined;
  const sharedBy = (drawn: Sample) => {
    if (shared?.of !== drawn) shared = { of: drawn, with: sharedOf(drawn, original) };
    return shared.with;
  };
  const again = compared.map(
    ({ asked }) =>
      (drawn: Sample) =>
        estimate(drawn, asked, sharedBy(drawn)).estimate,
  );
  return bootstrap(original, again, { ...draws, level }, (done) => progress?.({ done, of: draws.replicates }));
}

/** Who is in the data and not in an estimate, by reason. */
export function droppedOf(compared: readonly Compared[], treated: readonly boolean[]): Dropped[] {
  return compared.flatMap(({ label, estimated: { dropped } }) =>
    [...new Set(dropped.map(({ reason }) => reason))].map((reason) => {
      const rows = dropped.flatMap((one) => (one.reason === reason ? [one.row] : []));
      const ofTreated = rows.filter((row) => treated[row]).length;
      const counted = rows.toSorted((one, other) => one - other).map((row) => row + 1);
      return { reason, label, treated: ofTreated, control: rows.length - ofTreated, rows: counted };
    }),
  );
}

function naming<Result>(label: string, build: () => Result): Result {
  try {
    return build();
  } catch (error) {
    throw error instanceof Refusal ? refusal(error.code, { ...error.details, estimator: label }) : error;
  }
}
