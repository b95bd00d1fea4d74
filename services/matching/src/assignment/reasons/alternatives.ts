import { nearest } from './places.js';
import type { Residual } from './residual.js';

export type Alternative = {
  readonly column: number;
  /** What the whole proposal would lose, exactly, if this pair were forced. */
  readonly loss: number;
};

/**
 * The other mentors whom it would cost least to give a mentee, cheapest first. Forcing a pair displaces somebody, whose
 * chain of moves ends elsewhere (`releases` knows what that costs) or at the place that this mentee leaves; the latter
 * is searched backwards from that place, and no further than it can still change which are the best.
 */
export function alternatives(residual: Residual, release: Float64Array, row: number, wanted = 3): Alternative[] {
  const { problem, solution, reduced } = residual;
  const own = solution.mentorOf[row] as number;
  const price = own < 0 ? 0 : (solution.certificate.mentors[own] as number);
  const found: { column: number; loss: number; reduced: number }[] = [];
  for (let arc = problem.start[row] as number; arc < (problem.start[row + 1] as number); arc++) {
    const column = problem.mentor[arc] as number;
    if (column === own) continue;
    const cost = reduced[arc] as number;
    found.push({ column, loss: cost + (release[column] as number) - price, reduced: cost });
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
