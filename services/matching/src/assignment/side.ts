import type { Problem } from './problem.js';

/** The arcs as one side sees them: those of person `at` lie from start[at] to end[at]. */
export type Side = { start: Int32Array; end: Int32Array; other: Int32Array; cost: Float64Array };

/** The arcs of each mentee, on the arrays of the problem itself. */
export const rowsOf = ({ start, mentor, cost }: Problem): Side => ({
  start: start.subarray(0, start.length - 1),
  end: start.subarray(1),
  other: mentor,
  cost,
});

/** The same arcs by the person on the other side, of whom there are `others`; ascending, by counting. */
export function turned({ start, end, other, cost }: Side, others: number): Side {
  const people = start.length;
  const bounds = new Int32Array(others + 1);
  for (let one = 0; one < people; one++)
    for (let arc = start[one] as number; arc < (end[one] as number); arc++)
      (bounds[(other[arc] as number) + 1] as number)++;
  for (let at = 0; at < others; at++) bounds[at + 1] = (bounds[at + 1] as number) + (bounds[at] as number);
  const arcs = bounds[others] as number;
  const back = { other: new Int32Array(arcs), cost: new Float64Array(arcs) };
  const next = bounds.slice(0, others);
  for (let one = 0; one < people; one++)
    for (let arc = start[one] as number; arc < (end[one] as number); arc++) {
      const at = other[arc] as number;
      const to = next[at] as number;
      next[at] = to + 1;
      back.other[to] = one;
      back.cost[to] = cost[arc] as number;
    }
  return { start: bounds.subarray(0, others), end: bounds.subarray(1), ...back };
}
