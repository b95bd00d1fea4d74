import { get, type Matrix } from '../matrix.js';
import { squaredDistance } from './by-point.js';
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
  { caliper, exact }: Limits = {},
): Matches {
  const others = Int32Array.from(rowsWhere(treated, false));
  const count = Math.min(ratio, others.length);
  const made: { treated: number; comparison: number[] }[] = [];
  const dropped: number[] = [];
  for (const row of rowsWhere(treated, true)) {
    const within = (other: number) =>
      (exact === undefined || exact[row] === exact[other]) &&
      (caliper === undefined || Math.abs(get(caliper.scores, row) - get(caliper.scores, other)) <= caliper.most);
    const distances = new Float64Array(others.length);
    for (let at = 0; at < others.length; at++) {
      const other = get(others, at);
      distances[at] = within(other) ? squaredDistance(points, row, other) : Number.POSITIVE_INFINITY;
    }
    const furthest = Float64Array.from(distances).sort()[count - 1] ?? Number.POSITIVE_INFINITY;
    if (furthest === Number.POSITIVE_INFINITY) dropped.push(row);
    else
      made.push({
        treated: row,
        comparison: [...others.filter((_, at) => get(distances, at) <= furthest + tolerance)],
      });
  }
  return someMade({ made, dropped });
}
