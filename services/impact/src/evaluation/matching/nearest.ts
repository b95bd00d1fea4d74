import { refusal } from '@duo/kernel';
import { get } from '../matrix.js';
import { type Matches, rowsWhere, someMade } from './matches.js';

/** Whom of those who are free a treated person takes, at most so many; `earlier` are his or hers already. */
export type Search = (row: number, free: Uint8Array, earlier: readonly number[], count: number) => number[];

export type Order = 'largest' | 'smallest' | 'data';

export type Choosing = {
  /** Treated rows in the order in which they choose. */
  readonly order: readonly number[];
  readonly ratio: number;
  readonly replacement: boolean;
};

/**
 * Nearest neighbours as R's MatchIt 4.7 takes them. Without replacement in rounds: each of the treated takes one who is left,
 * and only then each a second one; who finds nobody in a round has no further turn. With replacement each takes the nearest
 * of all, several at once.
 *
 * Without replacement the order decides: whoever has the largest score chooses first, since the fewest are like him or her
 * (Rosenbaum and Rubin, Am. Statistician 39 (1985)).
 */
export function nearest(treated: readonly boolean[], search: Search, { order, ratio, replacement }: Choosing): Matches {
  const free = new Uint8Array(treated.length);
  for (const row of rowsWhere(treated, false)) free[row] = 1;
  if (!Number.isInteger(ratio) || ratio < 1) throw refusal('no-ratio', { ratio });
  const taken = new Map(order.map((row): [number, number[]] => [row, []]));
  let turns = [...taken];
  for (let round = 0; round < (replacement ? 1 : ratio); round++)
    turns = turns.filter(([row, earlier]) => {
      const found = search(row, free, earlier, replacement ? ratio : 1);
      earlier.push(...found);
      if (!replacement) for (const candidate of found) free[candidate] = 0;
      return found.length > 0;
    });
  const all = [...taken];
  return someMade({
    made: all.flatMap(([row, comparison]) => (comparison.length === 0 ? [] : [{ treated: row, comparison }])),
    dropped: all.flatMap(([row, comparison]) => (comparison.length === 0 ? [row] : [])),
  });
}

/** Treated rows in the order asked for; of equal scores the first row comes first. */
export function orderOf(treated: readonly boolean[], order: Order, scores: ArrayLike<number>): number[] {
  const rows = rowsWhere(treated, true);
  if (order === 'data') return rows;
  const sign = order === 'largest' ? -1 : 1;
  return rows.sort((one, other) => sign * (get(scores, one) - get(scores, other)) || one - other);
}
