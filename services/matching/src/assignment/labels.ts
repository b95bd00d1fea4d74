/**
 * The labels of a search for shortest ways (Dijkstra), with its queue: a binary heap that knows where each node stands,
 * so that a shorter way moves it up. Equal lengths leave the queue in an order that only depends on how they came in.
 */
export type Labels = {
  /** Length of the shortest way found so far; Infinity: none yet. */
  readonly length: Float64Array;
  /** The node before it on that way. */
  readonly from: Int32Array;
  readonly queue: Int32Array;
  /** Where a node stands in the queue; -1: it does not. */
  readonly place: Int32Array;
  waiting: number;
  /** Nodes that have a label. */
  readonly seen: Int32Array;
  count: number;
};

export const labelsFor = (nodes: number): Labels => ({
  length: new Float64Array(nodes).fill(Number.POSITIVE_INFINITY),
  from: new Int32Array(nodes),
  queue: new Int32Array(nodes),
  place: new Int32Array(nodes).fill(-1),
  waiting: 0,
  seen: new Int32Array(nodes),
  count: 0,
});

/** A way to a node that is shorter than the one known. */
export function reach(labels: Labels, node: number, length: number, from: number): void {
  const { place, queue, seen } = labels;
  if (labels.length[node] === Number.POSITIVE_INFINITY) {
    seen[labels.count++] = node;
    place[node] = labels.waiting;
    queue[labels.waiting++] = node;
  }
  labels.length[node] = length;
  labels.from[node] = from;
  rise(labels, node);
}

/** The nearest node that waits, taken out of the queue; -1: none, or none nearer than `bound`. */
export function nearest(labels: Labels, bound: number): number {
  if (labels.waiting === 0) return -1;
  const { queue, place, length } = labels;
  const node = queue[0] as number;
  if ((length[node] as number) >= bound) return -1;
  place[node] = -1;
  const last = queue[--labels.waiting] as number;
  if (labels.waiting > 0) settle(labels, last);
  return node;
}

/** Every label is forgotten. */
export function wipe(labels: Labels): void {
  for (let at = 0; at < labels.count; at++) {
    const node = labels.seen[at] as number;
    labels.length[node] = Number.POSITIVE_INFINITY;
    labels.place[node] = -1;
  }
  labels.count = 0;
  labels.waiting = 0;
}

function rise({ queue, place, length }: Labels, node: number): void {
  const own = length[node] as number;
  let at = place[node] as number;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = queue[above] as number;
    if ((length[other] as number) <= own) break;
    queue[at] = other;
    place[other] = at;
    at = above;
  }
  queue[at] = node;
  place[node] = at;
}

/** Lets a node sink from the top, which is vacant. */
function settle({ queue, place, length, waiting }: Labels, node: number): void {
  const own = length[node] as number;
  let at = 0;
  for (let below = 1; below < waiting; below = 2 * at + 1) {
    if (
      below + 1 < waiting &&
      (length[queue[below + 1] as number] as number) < (length[queue[below] as number] as number)
    )
      below++;
    const other = queue[below] as number;
    if ((length[other] as number) >= own) break;
    queue[at] = other;
    place[other] = at;
    at = below;
  }
  queue[at] = node;
  place[node] = at;
}
