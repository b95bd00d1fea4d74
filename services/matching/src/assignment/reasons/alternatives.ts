import type { Gains } from './gains.js';
import { nearest, releases } from './place-costs.js';
import type { Residual } from './residual.js';

export type Alternative = {
  readonly column: number;
  /** What the whole proposal would lose, exactly, if this pair were forced. */
  readonly loss: number;
};

/** The cheapest ways out of each mentor and into each mentor, by reduced cost. */
export type Ways = { readonly out: Float64Array; readonly into: Float64Array };

export function waysOf(residual: Residual, gains: Gains): Ways {
  const price = residual.solution.certificate.mentors;
  return { out: releases(residual), into: gains.gain.map((gain, column) => 0 - gain - (price[column] as number)) };
}

/**
 * The other mentors whom it would cost least to give a mentee, cheapest first. Forcing a pair displaces somebody: either
 * that chain of moves ends elsewhere and another chain fills the place that this mentee leaves, which `ways` knows, or
 * it ends at that very place, which is searched backwards from there, no further than it can change who are the best.
 */
export function alternatives(residual: Residual, ways: Ways, row: number, wanted = 3): Alternative[] {
  const { problem, solution, reduced } = residual;
  const own = solution.mentorOf[row] as number;
  const filled = own < 0 ? 0 : (ways.into[own] as number);
  const found: { column: number; loss: number; reduced: number }[] = [];
  for (let arc = problem.start[row] as number; arc < (problem.start[row + 1] as number); arc++) {
    const column = problem.mentor[arc] as number;
    if (column === own) continue;
    const cost = reduced[arc] as number;
    found.push({ column, loss: cost + (ways.out[column] as number) + filled, reduced: cost });
  }
  if (own >= 0) viaOwnPlace(residual, row, own, found, wanted);
  return found
    .sort((a, b) => a.loss - b.loss || a.column - b.column)
    .slice(0, wanted)
    .filter(({ loss }) => Number.isFinite(loss))
    .map(({ column, loss }) => ({ column, loss }));
}

type Found = { readonly column: number; loss: number; readonly reduced: number };

/** Lowers the losses of those whose displaced mentee does best to move, perhaps through others, to the place left. */
function viaOwnPlace(residual: Residual, row: number, own: number, found: readonly Found[], wanted: number): void {
  const { problem, solution, into, arcs, mentee, reduced } = residual;
  const at = new Map(found.map((one) => [one.column, one]));
  const label = new Float64Array(problem.mentors).fill(Number.POSITIVE_INFINITY);
  const done = new Uint8Array(problem.mentors);
  label[own] = 0;
  for (;;) {
    const column = nearest(label, done);
    if (column < 0 || (label[column] as number) >= worstOf(found, wanted)) return;
    done[column] = 1;
    const reached = at.get(column);
    if (reached) reached.loss = Math.min(reached.loss, reached.reduced + (label[column] as number));
    for (let one = into[column] as number; one < (into[column + 1] as number); one++) {
      const arc = arcs[one] as number;
      const from = solution.mentorOf[mentee[arc] as number] as number;
      if (from < 0 || done[from] === 1 || mentee[arc] === row) continue;
      const through = (label[column] as number) + (reduced[arc] as number);
      if (through < (label[from] as number)) label[from] = through;
    }
  }
}

/** The dearest of the `wanted` cheapest: what lies beyond it changes nothing. */
function worstOf(found: readonly Found[], wanted: number): number {
  const best = new Array<number>(wanted).fill(Number.POSITIVE_INFINITY);
  for (const { loss } of found) {
    let rank = wanted;
    while (rank > 0 && loss < (best[rank - 1] as number)) rank--;
    if (rank < wanted) {
      best.splice(rank, 0, loss);
      best.pop();
    }
  }
  return best[wanted - 1] as number;
}
