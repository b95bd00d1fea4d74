import { impossible } from './cost.js';

/**
 * The columns of the `keep` cheapest pairs of a row, ascending; among equals the first. A heap with the dearest kept on
 * top: a row of n costs n comparisons, and few of them change the heap.
 */
export function cheapest(row: Float64Array, open: Int32Array, keep: number): number[] {
  const heap: number[] = [];
  const dearer = (a: number, b: number) => (row[a] as number) - (row[b] as number) || a - b;
  for (let column = 0; column < row.length; column++) {
    if (row[column] === impossible || (open[column] as number) === 0) continue;
    if (heap.length < keep) rise(heap, column, dearer);
    else if ((row[column] as number) < (row[heap[0] as number] as number)) sink(heap, column, dearer);
  }
  return heap.sort((a, b) => a - b);
}

type Order = (a: number, b: number) => number;

function rise(heap: number[], column: number, dearer: Order): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (dearer(heap[parent] as number, column) >= 0) break;
    heap[at] = heap[parent] as number;
    at = parent;
  }
  heap[at] = column;
}

/** Puts a column in the place of the dearest. */
function sink(heap: number[], column: number, dearer: Order): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && dearer(heap[child + 1] as number, heap[child] as number) > 0) child++;
    if (dearer(heap[child] as number, column) <= 0) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = column;
}
