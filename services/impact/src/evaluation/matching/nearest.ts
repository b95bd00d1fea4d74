import { refusal } from '@duo/kernel';
import { get } from '../matrix.js';

/** Rows of a treated person and of who was found for him or her. */
export type Pair = { readonly treated: number; readonly comparison: number };

export type Nearest = {
  /** In the order in which they were made. */
  readonly pairs: readonly Pair[];
  /** Treated for whom nobody was near enough, or was left. */
  readonly dropped: readonly number[];
};

export type Limits = {
  /** Nobody further away than this is taken. */
  readonly caliper?: number;
  /** A person is only paired with somebody of the same key. */
  readonly exact?: readonly string[];
};

/**
 * 1:1 on the propensity score, without replacement: whoever has the largest score chooses first, since the fewest are like
 * him or her, and takes the nearest who is left (Rosenbaum and Rubin, Am. Statistician 39 (1985)).
 *
 * Ties as in R's MatchIt 4.7, which goes down and up from a person in the order of scores (of rows, where scores are equal):
 * of equal scores the first row chooses first, and of equally near people the one with the fewest others between is taken,
 * below before above. So the order of the rows matters, and callers fix one.
 */
export function nearestByScore(treated: readonly boolean[], scores: ArrayLike<number>, limits: Limits = {}): Nearest {
  const ascending = treated
    .map((_, row) => row)
    .sort((one, other) => get(scores, one) - get(scores, other) || one - other);
  const place = new Int32Array(treated.length);
  ascending.forEach((row, at) => {
    place[row] = at;
  });
  const order = rowsWhere(treated, true).sort((one, other) => get(scores, other) - get(scores, one) || one - other);
  const between = (row: number, candidate: number) => get(place, candidate) - get(place, row);
  return greedy(treated, order, limits, {
    distance: (row, candidate) => Math.abs(get(scores, row) - get(scores, candidate)),
    rather: (row, candidate, best) => {
      const [one, other] = [between(row, candidate), between(row, best)];
      return Math.abs(one) < Math.abs(other) || (one < 0 && one === -other);
    },
    alike: 0,
  });
}

/**
 * 1:1 on points by their Euclidean distance, without replacement. The treated choose in the order of the rows, and of equally
 * near people the first row is taken.
 */
export function nearestByPoint(
  treated: readonly boolean[],
  points: readonly Float64Array[],
  limits: Limits = {},
): Nearest {
  return greedy(treated, rowsWhere(treated, true), limits, {
    distance: (row, candidate) => distanceOf(points[row], points[candidate]),
    rather: () => false,
    // Two on opposite sides are as near but for rounding, which is not to decide.
    alike: 1e-10,
  });
}

export function distanceOf(one: Float64Array | undefined, other: Float64Array | undefined): number {
  if (one === undefined || other === undefined) throw new RangeError('a row is no point');
  let squares = 0;
  for (let at = 0; at < one.length; at++) squares += (get(one, at) - get(other, at)) ** 2;
  return Math.sqrt(squares);
}

/** So many standard deviations of all scores; 0.2 is usual (Austin, Pharmaceutical Statistics 10 (2011)). */
export function caliperOf(scores: ArrayLike<number>, deviations: number): number {
  const values = Array.from(scores);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return deviations * Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

type Nearness = {
  readonly distance: (treated: number, candidate: number) => number;
  /** Of two equally near. */
  readonly rather: (treated: number, candidate: number, best: number) => boolean;
  /** Distances that differ by no more, as a share, are equal. */
  readonly alike: number;
};

function greedy(treated: readonly boolean[], order: readonly number[], limits: Limits, nearness: Nearness): Nearest {
  if (order.length === 0 || order.length === treated.length) throw refusal('one-group-is-empty');
  const { caliper = Number.POSITIVE_INFINITY, exact } = limits;
  const keyOf = (row: number) => (exact === undefined ? '' : (exact[row] ?? ''));
  const pools = Map.groupBy(rowsWhere(treated, false), keyOf);
  const pairs: Pair[] = [];
  const dropped: number[] = [];
  for (const row of order) {
    const pool = pools.get(keyOf(row)) ?? [];
    const at = nearestIn(pool, row, caliper, nearness);
    const [comparison] = at === -1 ? [] : pool.splice(at, 1);
    if (comparison === undefined) dropped.push(row);
    else pairs.push({ treated: row, comparison });
  }
  if (pairs.length === 0) throw refusal('nobody-comparable');
  return { pairs, dropped };
}

/** The place of the nearest in a pool; -1: nobody is within the caliper. */
function nearestIn(
  pool: readonly number[],
  row: number,
  caliper: number,
  { distance, rather, alike }: Nearness,
): number {
  let [found, least] = [-1, 0];
  for (let at = 0; at < pool.length; at++) {
    const far = distance(row, get(pool, at));
    // Asked this way round so that whoever has no score is nobody's nearest.
    if (!(far <= caliper)) continue;
    const nearer = found === -1 || far < least * (1 - alike);
    if (!nearer && !(far <= least && rather(row, get(pool, at), get(pool, found)))) continue;
    found = at;
    least = far;
  }
  return found;
}

const rowsWhere = (treated: readonly boolean[], group: boolean) =>
  treated.flatMap((value, row) => (value === group ? [row] : []));
