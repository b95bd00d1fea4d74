import type { Residual } from './residual.js';

/** Nobody who is unmatched: the place is taken by somebody who leaves another place empty, or by no one. */
export const nobody = -1;

/** What one more place at each mentor would gain, exactly, and who would come in. */
export type Gains = {
  readonly gain: Float64Array;
  /** Row of the unmatched mentee who would be matched, or `nobody`. */
  readonly whom: Int32Array;
  /** The same if that one did not come in, and who would then; where it is less, who comes in is certain. */
  readonly otherwise: Float64Array;
  readonly whomOtherwise: Int32Array;
};

type Labels = {
  readonly key: readonly [Float64Array, Float64Array];
  readonly source: readonly [Int32Array, Int32Array];
  /** How many of the two labels are final. */
  readonly done: Uint8Array;
};

/**
 * The cheapest chain into one more place at each mentor, from anybody unmatched or any place that may be left empty, and
 * the cheapest that begins with somebody else: shortest paths with two labels of different sources to a node.
 */
export function placeGains(residual: Residual): Gains {
  const { problem, solution, reduced } = residual;
  const labels = beginnings(residual);
  const rowsOf = Map.groupBy(solution.mentorOf.keys(), (row) => solution.mentorOf[row] as number);
  for (let column = next(labels); column >= 0; column = next(labels)) {
    const which = labels.done[column] as 0 | 1;
    labels.done[column] = which + 1;
    const [key, source] = [labels.key[which][column] as number, labels.source[which][column] as number];
    for (const row of rowsOf.get(column) ?? []) {
      for (let arc = problem.start[row] as number; arc < (problem.start[row + 1] as number); arc++) {
        offer(labels, problem.mentor[arc] as number, key + (reduced[arc] as number), source);
      }
    }
  }
  const price = solution.certificate.mentors;
  const gain = labels.key[0].map((key, column) => 0 - key - (price[column] as number));
  const otherwise = labels.key[1].map((key, column) => Math.max(0, 0 - key - (price[column] as number)));
  return { gain, whom: labels.source[0], otherwise, whomOtherwise: labels.source[1] };
}

function beginnings({ problem, solution, reduced }: Residual): Labels {
  const { mentors, start, mentor } = problem;
  const labels: Labels = {
    key: [solution.certificate.mentors.map((v) => 0 - v), new Float64Array(mentors).fill(Number.POSITIVE_INFINITY)],
    source: [new Int32Array(mentors).fill(nobody), new Int32Array(mentors).fill(nobody)],
    done: new Uint8Array(mentors),
  };
  solution.mentorOf.forEach((column, row) => {
    if (column >= 0) return;
    for (let arc = start[row] as number; arc < (start[row + 1] as number); arc++) {
      offer(labels, mentor[arc] as number, reduced[arc] as number, row);
    }
  });
  return labels;
}

/** Keeps the two least labels of different sources. */
function offer({ key, source, done }: Labels, column: number, offered: number, from: number): void {
  const [first, second] = key;
  if (done[column] === 2) return;
  if (source[0][column] === from) {
    if (done[column] === 0 && offered < (first[column] as number)) first[column] = offered;
  } else if (done[column] === 0 && offered < (first[column] as number)) {
    second[column] = first[column] as number;
    source[1][column] = source[0][column] as number;
    first[column] = offered;
    source[0][column] = from;
  } else if (offered < (second[column] as number)) {
    second[column] = offered;
    source[1][column] = from;
  }
}

/** The column whose next label is the least of all; -1 when all that can be reached are done. */
function next({ key, done }: Labels): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let column = 0; column < done.length; column++) {
    const settled = done[column] as number;
    if (settled === 2) continue;
    const label = (settled === 0 ? key[0][column] : key[1][column]) as number;
    if (label < least) {
      least = label;
      best = column;
    }
  }
  return best;
}
