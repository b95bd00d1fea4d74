import type { Residual } from './residual.js';

/** Who could move where: the moves to mentor j are those from start[j] to start[j + 1]. */
export type Moves = {
  readonly start: Int32Array;
  /** The mentor whom a move leaves, and its reduced cost. */
  readonly from: Int32Array;
  readonly reduced: Float64Array;
  /** Dearer moves, and this dear, are left out. */
  readonly below: number;
};

/** Every move of somebody who has a mentor, below a cost. */
export function movesBelow(below: number, { problem, solution, columns }: Residual): Moves {
  const start = new Int32Array(problem.mentors + 1);
  const { other, cost: reduced } = columns;
  const from = new Int32Array(other.length);
  const cost = new Float64Array(other.length);
  let count = 0;
  for (let column = 0; column < problem.mentors; column++) {
    for (let arc = columns.start[column] as number; arc < (columns.end[column] as number); arc++) {
      const mentor = solution.mentorOf[other[arc] as number] as number;
      if (mentor < 0 || mentor === column || (reduced[arc] as number) >= below) continue;
      from[count] = mentor;
      cost[count++] = reduced[arc] as number;
    }
    start[column + 1] = count;
  }
  return { start, from: from.subarray(0, count), reduced: cost.subarray(0, count), below };
}

/** A cost below which lie about so many arcs per mentor, by a sample: most searches need none that is dearer. */
export function nearCost({ problem, reduced }: Residual, perMentor: number): number {
  const step = Math.max(1, Math.floor(reduced.length / 2_048));
  const sample = new Float64Array(Math.ceil(reduced.length / step)).map((_, at) => reduced[at * step] as number).sort();
  const share = (perMentor * problem.mentors) / reduced.length;
  return sample[Math.floor(share * sample.length)] ?? Number.POSITIVE_INFINITY;
}
