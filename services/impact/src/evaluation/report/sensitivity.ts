import { type EValue, eValueOfDifference, eValueOfRatio } from '../e-value.js';
import type { Sensitivity } from '../evaluation.js';
import { get } from '../matrix.js';
import type { Sample } from '../sample.js';
import type { Specification } from '../specification/schema.js';
import type { Compared } from './compared.js';

/** How strong something unmeasured would have to be to explain each effect away. */
export function sensitivityOf(
  sample: Sample,
  compared: readonly Compared[],
  { outcome }: Specification,
): Sensitivity[] {
  if (outcome.type === 'continuous') {
    const deviation = deviationWithin(sample);
    return compared.map(({ label, estimated: { estimate, se } }) => ({
      label,
      ...eValueOfDifference({ estimate, standardError: se, deviation }),
    }));
  }
  return compared.flatMap(({ label, estimated }) => {
    const value = eValueOfRates(rateOfTreated(sample, estimated.weights), estimated);
    return value === undefined ? [] : [{ label, ...value }];
  });
}

/**
 * Of a rate and its difference from what it would have been: the ratio of the two, with limits at those of the difference.
 * undefined: a rate that would have been none has no ratio to it.
 */
function eValueOfRates(
  rate: number,
  { estimate, lower, upper }: { estimate: number; lower: number; upper: number },
): EValue | undefined {
  const ratioAt = (difference: number) => (rate > difference ? rate / (rate - difference) : Number.POSITIVE_INFINITY);
  const ratio = ratioAt(estimate);
  if (!(rate > 0 && ratio < Number.POSITIVE_INFINITY)) return undefined;
  return eValueOfRatio({ ratio, lower: ratioAt(lower), upper: ratioAt(upper) });
}

function rateOfTreated({ treated, outcome }: Sample, weights?: Float64Array): number {
  let [sum, total] = [0, 0];
  treated.forEach((value, row) => {
    const weight = value ? (weights?.[row] ?? 1) : 0;
    sum += weight * get(outcome, row);
    total += weight;
  });
  return sum / total;
}

/** √(Σ (y - mean of the group)²/(n - 2)) */
function deviationWithin({ treated, outcome }: Sample): number {
  const squares = [true, false].map((group) => {
    const values = treated.flatMap((value, row) => (value === group ? [get(outcome, row)] : []));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  });
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / (treated.length - 2));
}
