import { type Language, localeOf } from '@duo/kernel';
import type { Outcome } from '../evaluation.js';

/** A number with so many decimals, with the signs of the language and a real minus; a dash for what is not known. */
export function numberIn(language: Language, value: number | null, decimals = 0): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  // Halves are rounded away from zero, so that what is shown as 0 has no sign.
  const text = new Intl.NumberFormat(localeOf[language], { ...digits, signDisplay: 'negative' }).format(value);
  return text.replace('-', '−');
}

/** A share as a percentage. */
export const percentIn = (language: Language, share: number | null, decimals = 0): string =>
  share === null || !Number.isFinite(share)
    ? '–'
    : new Intl.NumberFormat(localeOf[language], { style: 'percent', maximumFractionDigits: decimals }).format(share);

/** p to three decimals; never 0. */
export const pValueIn = (language: Language, p: number): string =>
  p < 0.001 ? `< ${numberIn(language, 0.001, 3)}` : numberIn(language, p, 3);

/** How many decimals show about three digits of something so large. */
export const decimalsFor = (size: number): number =>
  size > 0 && Number.isFinite(size) ? Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size)))) : 2;

/** How effects on an outcome are written: on 0 and 1 in percentage points, else in the outcome's own unit. */
export type Measure = {
  readonly points: boolean;
  /** What a number is multiplied with to be shown. */
  readonly factor: number;
  readonly decimals: number;
};

/** One number of decimals for all, from the smallest standard error: with more of them noise would look like knowledge. */
export function measureOf(outcome: Outcome, errors: readonly number[]): Measure {
  const points = outcome.type === 'binary';
  const factor = points ? 100 : 1;
  const known = errors.filter((error) => error > 0 && Number.isFinite(error));
  const smallest = known.length > 0 ? Math.min(...known) * factor : 1;
  return { points, factor, decimals: Math.max(0, decimalsFor(smallest) - 1) };
}

export const amountIn = (language: Language, { factor, decimals }: Measure, value: number | null): string =>
  numberIn(language, value === null ? null : value * factor, decimals);
