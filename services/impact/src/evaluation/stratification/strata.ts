import { refusal } from '@duo/kernel';
import type { Covariate } from '../design.js';
import { get } from '../matrix.js';

/** Which stratum each row is in. */
export type Strata = readonly (string | number)[];

/** People with the very same covariates are one stratum. */
export const sameCovariates = (covariates: readonly Covariate[], rows: number): Strata =>
  Array.from({ length: rows }, (_, row) => JSON.stringify(covariates.map(({ values }) => values[row])));

/**
 * Coarsened exact matching (Iacus, King and Porro, Political Analysis 20 (2012)): numbers are cut into ⌈log2 n + 1⌉ intervals
 * of equal width over their range (Sturges, JASA 21 (1926)), a number on a border being in the upper one, as in R's MatchIt;
 * categories stay as they are. People with the same intervals and categories are one stratum.
 */
export function coarsened(covariates: readonly Covariate[], rows: number): Strata {
  const bins = Math.ceil(Math.log2(rows) + 1);
  const cut = covariates.map((covariate): Covariate => {
    if (covariate.type === 'categorical') return covariate;
    const [low, high] = covariate.values.reduce(
      ([l, h], value) => [Math.min(l, value), Math.max(h, value)],
      [Infinity, -Infinity],
    );
    const borders = Array.from({ length: bins - 1 }, (_, at) => low + (at + 1) * ((high - low) / bins));
    return { ...covariate, values: covariate.values.map((value) => placeAmong(borders, value)) };
  });
  return sameCovariates(cut, rows);
}

/** How many of the ascending borders a number has reached. */
export function placeAmong(borders: readonly number[], value: number): number {
  const above = borders.findIndex((border) => value < border);
  return above === -1 ? borders.length : above;
}

/** 1 for the treated and n1/n0 of their stratum for the others, where both are; 0 elsewhere. */
export function stratumWeights(treated: readonly boolean[], strata: Strata): Float64Array {
  const counts = new Map<string | number, { treated: number; control: number }>();
  treated.forEach((value, row) => {
    const count = counts.get(stratumOf(strata, row)) ?? { treated: 0, control: 0 };
    count[value ? 'treated' : 'control']++;
    counts.set(stratumOf(strata, row), count);
  });
  const weights = new Float64Array(treated.length);
  treated.forEach((value, row) => {
    const { treated: own = 0, control = 0 } = counts.get(stratumOf(strata, row)) ?? {};
    if (own > 0 && control > 0) weights[row] = value ? 1 : own / control;
  });
  if (!treated.some((value, row) => value && get(weights, row) > 0)) throw refusal('nobody-comparable');
  return weights;
}

export function stratumOf(strata: Strata, row: number): string | number {
  const stratum = strata[row];
  if (stratum === undefined) throw new RangeError(`row ${row} is in no stratum`);
  return stratum;
}
