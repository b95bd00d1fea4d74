import { refusal } from '@duo/kernel';
import { get } from '../matrix.js';

/** A treated person and whom he or she is compared with, by row; all of them count the same. */
export type Match = { readonly treated: number; readonly comparison: readonly number[] };

export type Matches = {
  readonly made: readonly Match[];
  /** Treated for whom nobody was near enough, or was left. */
  readonly dropped: readonly number[];
};

export type Limits = {
  /** How far apart two propensity scores may be. */
  readonly caliper?: { readonly scores: ArrayLike<number>; readonly most: number };
  /** A person is only matched with somebody of the same key. */
  readonly exact?: readonly string[];
};

/** 1 for who was matched; for the others the sum of their shares in all matches that they are in. */
export function matchWeights({ made }: Matches, rows: number): Float64Array {
  const weights = new Float64Array(rows);
  for (const { treated, comparison } of made) {
    weights[treated] = 1;
    for (const row of comparison) weights[row] = get(weights, row) + 1 / comparison.length;
  }
  return weights;
}

export function rowsWhere(treated: readonly boolean[], group: boolean): number[] {
  const rows = treated.flatMap((value, row) => (value === group ? [row] : []));
  if (rows.length === 0) throw refusal('one-group-is-empty');
  return rows;
}

export function someMade(matches: Matches): Matches {
  if (matches.made.length === 0) throw refusal('nobody-comparable');
  return matches;
}

/** So many standard deviations of all scores; 0.2 is usual (Austin, Pharmaceutical Statistics 10 (2011)). */
export function caliperOf(scores: ArrayLike<number>, deviations: number): number {
  const values = Array.from(scores);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return deviations * Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
