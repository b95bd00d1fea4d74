import { refusal } from '@duo/kernel';
import { get } from '../matrix.js';
import type { Limits } from './matches.js';
import type { Search } from './nearest.js';
import { leastOf } from './partial-sort.js';
import { ordered, walk } from './walk.js';

/**
 * Whom somebody takes on the propensity score. Ties as in R's MatchIt 4.7, which goes down and up from a person in the order
 * of scores (of rows, where scores are equal): of equally near people the one with the fewest others between is taken, below
 * before above. So the order of the rows matters, and callers fix one.
 */
export function byScore(scores: ArrayLike<number>, { caliper, exact }: Limits = {}): Search {
  const rows = Array.from({ length: scores.length }, (_, row) => row);
  const without = rows.find((row) => !Number.isFinite(get(scores, row)));
  if (without !== undefined) throw refusal('no-score', { row: without });
  const { ascending, place } = ordered(rows, (row) => get(scores, row));
  const furthest = caliper?.most ?? Number.POSITIVE_INFINITY;

  return (row, free, earlier, count) => {
    const own = get(scores, row);
    const apart = (other: number) => Math.abs(own - get(scores, other));
    // A second search goes on where the first ones ended.
    const places = [row, ...earlier].map(place);
    const from = { low: Math.min(...places), high: Math.max(...places) };
    const least = earlier.reduce((most, other) => Math.max(most, apart(other)), 0);
    const found: number[] = [];
    const distances: number[] = [];
    const left = { below: count, above: count };
    walk(from, ascending.length, (at, side) => {
      const candidate = get(ascending, at);
      if (free[candidate] !== 1) return true;
      const distance = apart(candidate);
      if (distance > furthest) return false;
      if (distance < least || earlier.includes(candidate)) return true;
      if (found.length >= count && distances.filter((other) => other < distance).length >= count) return false;
      if (exact !== undefined && exact[candidate] !== exact[row]) return true;
      found.push(candidate);
      distances.push(distance);
      return --left[side] > 0;
    });
    return leastOf(distances, count).map((at) => get(found, at));
  };
}
