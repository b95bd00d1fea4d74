import { refusal } from '@duo/kernel';
import { entry, get, type Matrix } from '../matrix.js';

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
  const { caliper = Number.POSITIVE_INFINITY, exact } = limits;
  const ascending = ascendingBy(scores, treated.length);
  const place = new Int32Array(treated.length);
  ascending.forEach((row, at) => {
    place[row] = at;
  });
  const free = treated.map((value) => !value);
  /** The place of the first who is left, from a person downwards (-1) or upwards (1). */
  const neighbour = (row: number, towards: -1 | 1): number | undefined => {
    for (let at = get(place, row) + towards; at >= 0 && at < ascending.length; at += towards) {
      const candidate = get(ascending, at);
      if (free[candidate] && exact?.[candidate] === exact?.[row]) return at;
    }
    return undefined;
  };
  const order = rowsWhere(treated, true).sort((one, other) => get(scores, other) - get(scores, one) || one - other);
  return greedy(treated, order, (row) => {
    const sides = [neighbour(row, -1), neighbour(row, 1)].flatMap((at) => {
      if (at === undefined) return [];
      const candidate = get(ascending, at);
      const distance = Math.abs(get(scores, row) - get(scores, candidate));
      return distance > caliper ? [] : [{ candidate, distance, between: Math.abs(at - get(place, row)) }];
    });
    // The sort is stable: below comes first.
    const [found] = sides.sort((one, other) => one.distance - other.distance || one.between - other.between);
    if (found !== undefined) free[found.candidate] = false;
    return found?.candidate;
  });
}

/**
 * 1:1 on points, the rows of a matrix, by their Euclidean distance, without replacement. The treated choose in the order of
 * the rows, and of equally near people the first row is taken.
 */
export function nearestByPoint(treated: readonly boolean[], points: Matrix, limits: Limits = {}): Nearest {
  const { caliper = Number.POSITIVE_INFINITY, exact } = limits;
  const free = rowsWhere(treated, false);
  // Squares order as distances do, and spare a root for each two people. Two on opposite sides are as near but for
  // rounding, which is not to decide: nearer is who is so by more than that.
  const nearer = 1 - 1e-10;
  return greedy(treated, rowsWhere(treated, true), (row) => {
    let [found, least] = [-1, Number.POSITIVE_INFINITY];
    for (let at = 0; at < free.length; at++) {
      const candidate = get(free, at);
      const squares = squaredDistance(points, row, candidate);
      if (squares < least * nearer && squares <= caliper * caliper && exact?.[candidate] === exact?.[row])
        [found, least] = [at, squares];
    }
    return found === -1 ? undefined : free.splice(found, 1)[0];
  });
}

export const distanceOf = (points: Matrix, one: number, other: number): number =>
  Math.sqrt(squaredDistance(points, one, other));

/** So many standard deviations of all scores; 0.2 is usual (Austin, Pharmaceutical Statistics 10 (2011)). */
export function caliperOf(scores: ArrayLike<number>, deviations: number): number {
  const values = Array.from(scores);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return deviations * Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function greedy(
  treated: readonly boolean[],
  order: readonly number[],
  take: (row: number) => number | undefined,
): Nearest {
  if (order.length === 0 || order.length === treated.length) throw refusal('one-group-is-empty');
  const pairs: Pair[] = [];
  const dropped: number[] = [];
  for (const row of order) {
    const comparison = take(row);
    if (comparison === undefined) dropped.push(row);
    else pairs.push({ treated: row, comparison });
  }
  if (pairs.length === 0) throw refusal('nobody-comparable');
  return { pairs, dropped };
}

function squaredDistance({ columns, values }: Matrix, one: number, other: number): number {
  let squares = 0;
  for (let column = 0; column < columns; column++) {
    const apart = entry(values, one * columns + column) - entry(values, other * columns + column);
    squares += apart * apart;
  }
  return squares;
}

function ascendingBy(scores: ArrayLike<number>, count: number): number[] {
  const rows = Array.from({ length: count }, (_, row) => row);
  const without = rows.find((row) => !Number.isFinite(get(scores, row)));
  if (without !== undefined) throw refusal('no-score', { row: without });
  return rows.sort((one, other) => get(scores, one) - get(scores, other) || one - other);
}

const rowsWhere = (treated: readonly boolean[], group: boolean) =>
  treated.flatMap((value, row) => (value === group ? [row] : []));
