import { refusal } from '@duo/kernel';
import { get } from '../matrix.js';
import { placeAmong } from './strata.js';

/**
 * Subclasses of the propensity score (Rosenbaum and Rubin, JASA 79 (1984)), bordered by the quantiles of the treated, so that
 * each has about as many of them; a score on a border is in the upper one. A subclass without anybody of one group is filled
 * as R's MatchIt does: with the nearest score of that group from the next subclass that has one, on the side where more of
 * them can be spared.
 */
export function subclasses(treated: readonly boolean[], scores: ArrayLike<number>, classes: number): number[] {
  if (!Number.isInteger(classes) || classes < 2) throw refusal('no-classes', { classes });
  const ofTreated = Float64Array.from({ length: treated.length }, (_, row) => get(scores, row))
    .filter((_, row) => treated[row])
    .sort();
  if (ofTreated.length === 0) throw refusal('one-group-is-empty');
  const borders = Array.from({ length: classes - 1 }, (_, at) => quantile(ofTreated, (at + 1) * (1 / classes)));
  const places = treated.map((_, row) => placeAmong(borders, get(scores, row)));
  // Of equal borders no score comes between, and there are fewer classes.
  const found = [...new Set(places)].sort((one, other) => one - other);
  const classOf = places.map((place) => found.indexOf(place));
  for (const group of [...new Set(treated)]) {
    const members = treated.flatMap((value, row) => (value === group ? [row] : []));
    if (members.length < found.length) throw refusal('fewer-people-than-classes', { classes: found.length });
    filled(classOf, members, scores, found.length);
  }
  return classOf;
}

/** Linear between the two nearest (type 7 of Hyndman and Fan, Am. Statistician 50 (1996)). */
function quantile(ascending: Float64Array, share: number): number {
  const at = (ascending.length - 1) * share;
  const low = Math.floor(at);
  const [one, other] = [get(ascending, low), get(ascending, Math.ceil(at))];
  return one === other ? one : (1 - (at - low)) * one + (at - low) * other;
}

function filled(classOf: number[], members: readonly number[], scores: ArrayLike<number>, classes: number): void {
  const counts = Array.from({ length: classes }, (_, at) => members.filter((row) => classOf[row] === at).length);
  for (let empty = counts.indexOf(0); empty !== -1; empty = counts.indexOf(0)) {
    const towards = sideOf(counts, empty);
    let giver = empty + towards;
    while (counts[giver] === 0) giver += towards;
    const [moved] = members
      .filter((row) => classOf[row] === giver)
      // From below the largest score, and of equal ones the last row: it is the nearest.
      .sort((one, other) => towards * (get(scores, one) - get(scores, other)) || other - one);
    if (moved === undefined) throw new RangeError(`class ${giver} has nobody to give`);
    classOf[moved] = empty;
    counts[empty] = 1;
    counts[giver] = get(counts, giver) - 1;
  }
}

/** Where to look: who can be spared on each side, by how near they are. */
function sideOf(counts: readonly number[], empty: number): -1 | 1 {
  if (empty === counts.length - 1) return -1;
  if (empty === 0) return 1;
  const spare = counts.reduce(
    (sum, count, at) => (count > 1 && at !== empty ? sum + (count - 1) / (at - empty) : sum),
    0,
  );
  return spare <= 0 ? -1 : 1;
}
