import { get } from '../matrix.js';

/**
 * Places of the `count` least values. Of several that are equally large at the border, those are left out that are in C++
 * (libstdc++'s `partial_sort`, which R's MatchIt uses): a heap of the first ones with the largest on top, which each smaller
 * one replaces.
 */
export function leastOf(values: readonly number[], count: number): number[] {
  const places = values.map((_, at) => at);
  if (values.length <= count) return places;
  const heap = places.slice(0, count);
  for (let parent = (count >> 1) - 1; parent >= 0; parent--) settle(heap, parent, get(heap, parent), values);
  for (const at of places.slice(count)) if (get(values, at) < get(values, get(heap, 0))) settle(heap, 0, at, values);
  return heap;
}

/** Fills a hole with the larger child all the way down, and lets the new one rise from there. */
function settle(heap: number[], top: number, entry: number, values: readonly number[]): void {
  const value = (place: number) => get(values, get(heap, place));
  let hole = top;
  for (let child = 2 * hole + 2; child <= heap.length; child = 2 * hole + 2) {
    const larger = child === heap.length || value(child) < value(child - 1) ? child - 1 : child;
    heap[hole] = get(heap, larger);
    hole = larger;
  }
  while (hole > top && value((hole - 1) >> 1) < get(values, entry)) {
    heap[hole] = get(heap, (hole - 1) >> 1);
    hole = (hole - 1) >> 1;
  }
  heap[hole] = entry;
}
