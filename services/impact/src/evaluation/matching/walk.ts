import { get } from '../matrix.js';

/**
 * Goes down and up from a place in turns, down first, until a side is at its end or `visit` says that it is done with it; a
 * turn goes by whoever is there. Ties are settled by who comes first, so that this order is part of the result.
 */
export function walk(from: { low: number; high: number }, length: number, visit: Visit): void {
  let { low, high } = from;
  let [below, above, down] = [true, true, false];
  while (below || above) {
    down = !above || (below && !down);
    if (down) below = low > 0 && visit(--low, 'below');
    else above = high < length - 1 && visit(++high, 'above');
  }
}

/** false: no further on this side. */
export type Visit = (place: number, side: 'below' | 'above') => boolean;

/** The rows in the order of some values, rows with the same value in their own order; and the place of each. */
export function ordered(rows: readonly number[], value: (row: number) => number): Ordered {
  const ascending = Int32Array.from([...rows].sort((one, other) => value(one) - value(other) || one - other));
  const places = new Int32Array(1 + rows.reduce((most, row) => Math.max(most, row), 0));
  ascending.forEach((row, at) => {
    places[row] = at;
  });
  return { ascending, place: (row) => get(places, row) };
}

export type Ordered = { readonly ascending: Int32Array; readonly place: (row: number) => number };
