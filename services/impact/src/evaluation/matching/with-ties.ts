import { refusal } from '@duo/kernel';
import { entry, get, type Matrix, rowOf, rowsOf } from '../matrix.js';
import { type Limits, type Matches, rowsWhere, someMade } from './matches.js';

/** Squared distances no further apart than this are equal, as in R's Matching. */
const tolerance = 1e-5;

/**
 * With replacement, everybody who is as near as the `ratio`-th nearest, so that the order of the rows has no part in it
 * (Abadie and Imbens, Econometrica 74 (2006), with ties as in R's Matching). Within the limits there have to be that many, or
 * the treated person is dropped. The points have to be in standard deviations: the tolerance is absolute.
 */
export function nearestWithTies(
  treated: readonly boolean[],
  points: Matrix,
  ratio: number,
  limits: Limits = {},
): Matches {
  if (!Number.isInteger(ratio) || ratio < 1) throw refusal('no-ratio', { ratio });
  const others = rowsWhere(treated, false);
  const ofOthers = rowsOf(points, others);
  const count = Math.min(ratio, others.length);
  const distances = new Float64Array(others.length);
  const made: { treated: number; comparison: number[] }[] = [];
  const dropped: number[] = [];
  for (const row of rowsWhere(treated, true)) {
    squaredDistances(distances, rowOf(points, row), ofOthers);
    barred(distances, row, others, limits);
    const furthest = leastOfRank(distances, count);
    if (furthest === Number.POSITIVE_INFINITY) dropped.push(row);
    else made.push({ treated: row, comparison: within(distances, furthest + tolerance).map((at) => get(others, at)) });
  }
  return someMade({ made, dropped });
}

function squaredDistances(into: Float64Array, point: Float64Array, { columns, values }: Matrix): void {
  for (let at = 0, from = 0; at < into.length; at++, from += columns) {
    let squares = 0;
    for (let column = 0; column < columns; column++) {
      const apart = entry(values, from + column) - entry(point, column);
      squares += apart * apart;
    }
    into[at] = squares;
  }
}

function barred(distances: Float64Array, row: number, others: readonly number[], { caliper, exact }: Limits): void {
  if (caliper === undefined && exact === undefined) return;
  others.forEach((other, at) => {
    const far = caliper && Math.abs(get(caliper.scores, row) - get(caliper.scores, other)) > caliper.most;
    if (far || exact?.[row] !== exact?.[other]) distances[at] = Number.POSITIVE_INFINITY;
  });
}

function within(distances: Float64Array, most: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < distances.length; at++) if (entry(distances, at) <= most) places.push(at);
  return places;
}

/** The `count`-th least; sorting all would cost more than everything else. */
function leastOfRank(values: Float64Array, count: number): number {
  const least = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < values.length; at++) {
    const value = entry(values, at);
    let place = count - 1;
    if (value >= entry(least, place)) continue;
    for (; place > 0 && entry(least, place - 1) > value; place--) least[place] = entry(least, place - 1);
    least[place] = value;
  }
  return entry(least, count - 1);
}
