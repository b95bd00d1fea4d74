import type { Language } from '@duo/kernel';
import type { EffectEstimate } from '../evaluation.js';
import { adjusts } from './methods.js';
import { amountIn, type Measure } from './numbers.js';
import { say, type Text } from './say.js';

/** Estimates that are shown on one scale, in a plot and in a table. */
export type Shown = {
  readonly estimates: readonly EffectEstimate[];
  readonly measure: Measure;
  readonly unit: string;
  /** Of the intervals, in words such as 95 %. */
  readonly level: string;
  /** What those that adjust are, and those that do not. */
  readonly headings: { readonly adjusted: Text; readonly unadjusted: Text };
};

/** Those that adjust with the headline first, and those that do not, which stand apart. */
export function inOrder(estimates: readonly EffectEstimate[]) {
  const adjusted = estimates.filter(({ method }) => adjusts(method));
  return {
    adjusted: [...adjusted.filter(({ headline }) => headline), ...adjusted.filter(({ headline }) => !headline)],
    unadjusted: estimates.filter(({ method }) => !adjusts(method)),
  };
}

type Limits = { readonly lower: number | null; readonly upper: number | null };

export const rangeIn = (language: Language, measure: Measure, { lower, upper }: Limits): string =>
  say(language, 'range', { lower: amountIn(language, measure, lower), upper: amountIn(language, measure, upper) });
