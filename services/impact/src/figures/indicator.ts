import type { Day, Localized } from '@duo/kernel';
import type { Rows } from '../life/rows.js';

/**
 * One number with what it counts. A rate has a denominator, of whom or of what; a count has none; a measure such as a
 * median says of how many it is (`n`).
 */
export type Value = {
  /** What of the indicator: a kind of solution, a bound, a time point; null where it has one value. */
  part: string | null;
  numerator: number;
  denominator: number | null;
};

export type Indicator = {
  id: string;
  name: Localized;
  definition: Localized;
  unit: 'persons' | 'duos' | 'solutions' | 'days' | 'hours' | 'meetings' | 'weeks' | 'measures' | 'share';
  /** Counts from the rows; `within` says whether a day belongs to the year asked for. */
  count: (rows: Rows, within: (day: Day | null) => boolean, today: Day) => Value[];
};

export const persons = (rows: readonly { mentee: string }[]) => new Set(rows.map(({ mentee }) => mentee));

export const countOf = (numerator: number, part: string | null = null): Value => ({
  part,
  numerator,
  denominator: null,
});

export const rateOf = (numerator: number, denominator: number, part: string | null = null): Value => ({
  part,
  numerator,
  denominator,
});

export const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The value below which a share of the values lies, by linear interpolation (R's type 7); null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return below + (above - below) * (at - Math.floor(at));
}
