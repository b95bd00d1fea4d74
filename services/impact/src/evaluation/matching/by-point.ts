import { entry, get, type Matrix } from '../matrix.js';
import type { Limits } from './matches.js';
import type { Search } from './nearest.js';
import { ordered, walk } from './walk.js';

/**
 * Whom somebody takes on points, the rows of a matrix, by their Euclidean distance. Ties as in R's MatchIt 4.7, which goes
 * down and up from a person in the order of the first coordinate, among those of the same key, until that alone is further
 * than whom it has: of equally near people the last on this way is taken.
 */
export function byPoint(points: Matrix, limits: Limits = {}): Search {
  const { caliper, exact } = limits;
  const first = (row: number) => entry(points.values, row * points.columns);
  const alike = new Map<string, number[]>();
  for (let row = 0; row < points.rows; row++) {
    const key = exact?.[row] ?? '';
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [row]);
    else others.push(row);
  }
  const orders = new Map([...alike].map(([key, rows]) => [key, ordered(rows, first)]));

  return (row, free, earlier, count) => {
    const order = orders.get(exact?.[row] ?? '');
    if (order === undefined) return [];
    const own = first(row);
    const near: Near[] = [];
    const home = order.place(row);
    let furthest = Number.POSITIVE_INFINITY;
    walk({ low: home, high: home }, order.ascending.length, (at) => {
      const candidate = order.ascending[at] ?? -1;
      if (free[candidate] !== 1 || earlier.includes(candidate)) return true;
      const gap = own - first(candidate);
      if (furthest < gap * gap) return false;
      if (caliper && Math.abs(get(caliper.scores, row) - get(caliper.scores, candidate)) > caliper.most) return true;
      const squares = squaredDistance(points, row, candidate, furthest);
      if (squares > furthest) return true;
      keep(near, { candidate, squares }, count);
      if (near.length === count) furthest = near.at(-1)?.squares ?? furthest;
      return true;
    });
    return near.map(({ candidate }) => candidate);
  };
}

type Near = { readonly candidate: number; readonly squares: number };

/** The nearest so far, nearest first; an equally near one goes before those who are there. */
function keep(near: Near[], one: Near, count: number): void {
  if (near.length === count) near.pop();
  const at = near.findIndex(({ squares }) => squares >= one.squares);
  near.splice(at === -1 ? near.length : at, 0, one);
}

/** Summed no further than it takes to be too much. */
function squaredDistance({ columns, values }: Matrix, one: number, other: number, enough: number): number {
  let squares = 0;
  for (let column = 0; column < columns && squares <= enough; column++) {
    const apart = entry(values, one * columns + column) - entry(values, other * columns + column);
    squares += apart * apart;
  }
  return squares;
}
