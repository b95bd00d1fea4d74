import { refusal } from '@duo/kernel';

/** One finite number per row. Refuses `outcome-is-no-number`, so that nobody's missing outcome becomes everybody's. */
export function outcomeOf(values: ArrayLike<number>, rows: number): Float64Array {
  if (values.length !== rows) throw new RangeError(`${values.length} outcomes for ${rows} rows`);
  const outcome = Float64Array.from(values);
  const row = outcome.findIndex((value) => !Number.isFinite(value));
  if (row !== -1) throw refusal('outcome-is-no-number', { row });
  return outcome;
}
