import { type Labels, labelsFor, nearest, reach, wipe } from '../labels.js';
import type { Gains } from './gains.js';
import { type Moves, movesBelow, nearCost } from './moves.js';
import { releases } from './place-costs.js';
import type { Residual } from './residual.js';

export type Alternative = {
  readonly column: number;
  /** What the whole proposal would lose, exactly, if this pair were forced. */
  readonly loss: number;
};

/** The cheapest chains of moves, by reduced cost, out of each mentor and into each mentor; and what a search needs. */
export type Ways = {
  readonly out: Float64Array;
  readonly into: Float64Array;
  readonly all: Moves;
  readonly near: Moves;
  /** Room for one mentee's searches, empty between two: labels, and the reduced cost of his or her own arcs. */
  readonly labels: Labels;
  readonly own: Float64Array;
};

export function waysOf(residual: Residual, gains: Gains): Ways {
  const price = residual.solution.certificate.mentors;
  return {
    out: releases(residual),
    into: gains.gain.map((gain, column) => 0 - gain - (price[column] as number)),
    all: movesBelow(Number.POSITIVE_INFINITY, residual),
    near: movesBelow(nearCost(residual, 16), residual),
    labels: labelsFor(price.length),
    own: new Float64Array(price.length).fill(Number.POSITIVE_INFINITY),
  };
}

/**
 * The other mentors whom it would cost least to give a mentee, cheapest first. Forcing a pair displaces somebody: either
 * that chain of moves ends elsewhere and another chain fills the place that this mentee leaves, which `ways` knows, or
 * it ends at that very place, which is searched backwards from there, no further than it can change who are the best.
 * `lossesOf` tells the same of one pair that is asked for; this is for all of a meeting at once.
 */
export function alternatives(residual: Residual, ways: Ways, row: number, wanted = 3): Alternative[] {
  const { problem, solution, reduced } = residual;
  const own = solution.mentorOf[row] as number;
  const filled = own < 0 ? 0 : (ways.into[own] as number);
  const [start, end] = [problem.start[row] as number, problem.start[row + 1] as number];
  const best: Alternative[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let arc = start; arc < end; arc++) {
    const [column, cost] = [problem.mentor[arc] as number, reduced[arc] as number];
    if (column === own) continue;
    ways.own[column] = cost;
    least = Math.min(least, cost);
    keep(best, wanted, column, cost + (ways.out[column] as number) + filled);
  }
  if (own >= 0) viaOwnPlace(ways, own, best, wanted, least);
  for (let arc = start; arc < end; arc++) ways.own[problem.mentor[arc] as number] = Number.POSITIVE_INFINITY;
  return best;
}

/** What the whole proposal would lose, exactly, if this mentee were made to stay without a mentor. */
export function aloneLoss({ problem, solution }: Residual, ways: Ways, row: number): number {
  const own = solution.mentorOf[row] as number;
  if (own < 0) return 0;
  const lone = problem.unmatched?.[row] ?? Number.POSITIVE_INFINITY;
  return lone - (solution.certificate.mentees[row] as number) + (ways.into[own] as number);
}

/** Finds those whose displaced mentee does best to move, perhaps through others, to the place left. */
function viaOwnPlace(ways: Ways, home: number, best: Alternative[], wanted: number, least: number): void {
  const { labels, own } = ways;
  // Whoever is still to be found is reached by an own arc, which costs as much as the cheapest at least.
  const limit = () =>
    best.length < wanted ? Number.POSITIVE_INFINITY : (best[wanted - 1] as Alternative).loss - least;
  let bound = limit();
  const { start, from, reduced } = bound <= ways.near.below ? ways.near : ways.all;
  reach(labels, home, 0, home);
  for (let column = nearest(labels, bound); column >= 0; column = nearest(labels, bound)) {
    const way = labels.length[column] as number;
    if (keep(best, wanted, column, (own[column] as number) + way)) bound = limit();
    const end = start[column + 1] as number;
    for (let at = start[column] as number; at < end; at++) {
      const through = way + (reduced[at] as number);
      const next = from[at] as number;
      // The mentee in question stands at home, where the search began, and so is never moved.
      if (through < bound && through < (labels.length[next] as number)) reach(labels, next, through, column);
    }
  }
  wipe(labels);
}

/** Keeps the cheapest so many, each mentor once; whether that has changed anything. */
function keep(best: Alternative[], wanted: number, column: number, loss: number): boolean {
  const last = best[wanted - 1];
  if (loss === Number.POSITIVE_INFINITY || (last && loss >= last.loss)) return false;
  const known = best.findIndex((one) => one.column === column);
  if (known >= 0) {
    if ((best[known] as Alternative).loss <= loss) return false;
    best.splice(known, 1);
  }
  const after = best.findIndex((one) => one.loss > loss);
  best.splice(after < 0 ? best.length : after, 0, { column, loss });
  if (best.length > wanted) best.pop();
  return true;
}
