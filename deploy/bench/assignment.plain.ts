import type { Problem } from './assignment.problems.ts';

/**
 * Successive shortest paths as a textbook has them (Ahuja, Magnanti and Orlin, Network Flows, 9.7), on typed arrays: no
 * prices to begin with, one search with a heap per mentee, ended at the first free place or where somebody had better stay
 * alone. Returns the total.
 */
export function plainPaths(problem: Problem): number {
  const plain = begin(problem);
  for (let root = 0; root < problem.mentees; root++) {
    const found = search(problem, plain, root);
    shift(plain, found.best);
    augment(plain, found.last, found.end, root);
  }
  return totalOf(problem, plain.paired);
}

type Plain = ReturnType<typeof begin>;

function begin({ mentees, mentors, start, mentor, cost, unmatched }: Problem) {
  const alone = unmatched ?? new Float64Array(mentees).fill(Number.POSITIVE_INFINITY);
  const u = alone.slice();
  for (let one = 0; one < mentees; one++)
    for (let arc = start[one] as number; arc < (start[one + 1] as number); arc++)
      u[one] = Math.min(u[one] as number, cost[arc] as number);
  return {
    alone,
    u,
    v: new Float64Array(mentors),
    paired: new Int32Array(mentees).fill(-1),
    load: new Int32Array(mentors),
    first: new Int32Array(mentors).fill(-1),
    next: new Int32Array(mentees).fill(-1),
    length: new Float64Array(mentors).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(mentors),
    seen: new Int32Array(mentors),
    asked: new Int32Array(mentees),
    at: new Float64Array(mentees),
    counts: { seen: 0, asked: 0 },
    /** A heap without a memory of who stands where: an entry that has become too long stays in it. */
    heap: { size: 0, key: new Float64Array(mentor.length + 1), node: new Int32Array(mentor.length + 1) },
  };
}

function search(problem: Problem, plain: Plain, root: number) {
  const { alone, u, load, first, next, length, asked, at, counts, heap } = plain;
  const found = { best: Number.POSITIVE_INFINITY, last: -1, end: -1 };
  heap.size = 0;
  counts.seen = 0;
  asked[0] = root;
  at[0] = 0;
  counts.asked = 1;
  for (let one = 0; ; ) {
    for (; one < counts.asked; one++) {
      const mentee = asked[one] as number;
      const base = (at[one] as number) - (u[mentee] as number);
      if (base + (alone[mentee] as number) < found.best) {
        found.best = base + (alone[mentee] as number);
        found.last = mentee;
      }
      follow(problem, plain, mentee, base, found.best);
    }
    const [key, node] = [heap.key[0] as number, heap.node[0] as number];
    if (heap.size === 0 || key >= found.best) return found;
    pop(heap);
    if (key > (length[node] as number)) continue;
    if ((load[node] as number) < (problem.capacity[node] as number)) return { best: key, last: -1, end: node };
    for (let member = first[node] as number; member >= 0; member = next[member] as number) {
      asked[counts.asked] = member;
      at[counts.asked++] = key;
    }
  }
}

function follow({ start, mentor, cost }: Problem, plain: Plain, mentee: number, base: number, best: number): void {
  const { v, length, from, seen, counts, heap } = plain;
  for (let arc = start[mentee] as number; arc < (start[mentee + 1] as number); arc++) {
    const to = mentor[arc] as number;
    const long = base + (cost[arc] as number) - (v[to] as number);
    if (long >= (length[to] as number) || long >= best) continue;
    if (length[to] === Number.POSITIVE_INFINITY) seen[counts.seen++] = to;
    length[to] = long;
    from[to] = mentee;
    push(heap, long, to);
  }
}

function shift({ u, v, length, seen, asked, at, counts }: Plain, best: number): void {
  for (let one = 0; one < counts.asked; one++) {
    const mentee = asked[one] as number;
    u[mentee] = (u[mentee] as number) + Math.max(0, best - (at[one] as number));
  }
  for (let one = 0; one < counts.seen; one++) {
    const mentor = seen[one] as number;
    v[mentor] = (v[mentor] as number) - Math.max(0, best - (length[mentor] as number));
    length[mentor] = Number.POSITIVE_INFINITY;
  }
}

function augment({ paired, load, first, next, from }: Plain, last: number, end: number, root: number): void {
  const leave = (mentee: number) => {
    const mentor = paired[mentee] as number;
    if (mentor === -1) return;
    load[mentor] = (load[mentor] as number) - 1;
    if (first[mentor] === mentee) first[mentor] = next[mentee] as number;
    else {
      let before = first[mentor] as number;
      while (next[before] !== mentee) before = next[before] as number;
      next[before] = next[mentee] as number;
    }
  };
  let place = last >= 0 ? (paired[last] as number) : end;
  if (last >= 0) {
    leave(last);
    paired[last] = -1;
  }
  for (let mentee = last; mentee !== root; ) {
    mentee = from[place] as number;
    const old = paired[mentee] as number;
    leave(mentee);
    next[mentee] = first[place] as number;
    first[place] = mentee;
    load[place] = (load[place] as number) + 1;
    paired[mentee] = place;
    place = old;
  }
}

function totalOf({ mentees, start, mentor, cost, unmatched }: Problem, paired: Int32Array): number {
  let total = 0;
  for (let one = 0; one < mentees; one++) {
    if (paired[one] === -1) total += unmatched?.[one] ?? Number.POSITIVE_INFINITY;
    for (let arc = start[one] as number; arc < (start[one + 1] as number); arc++)
      if (mentor[arc] === paired[one]) total += cost[arc] as number;
  }
  return total;
}

function push(heap: Plain['heap'], its: number, one: number): void {
  const { key, node } = heap;
  let at = heap.size++;
  for (let above = (at - 1) >> 1; at > 0 && (key[above] as number) > its; above = (at - 1) >> 1) {
    key[at] = key[above] as number;
    node[at] = node[above] as number;
    at = above;
  }
  key[at] = its;
  node[at] = one;
}

function pop(heap: Plain['heap']): void {
  const { key, node } = heap;
  const size = --heap.size;
  const [its, one] = [key[size] as number, node[size] as number];
  let at = 0;
  for (let below = 1; below < size; below = 2 * at + 1) {
    if (below + 1 < size && (key[below + 1] as number) < (key[below] as number)) below++;
    if ((key[below] as number) >= its) break;
    key[at] = key[below] as number;
    node[at] = node[below] as number;
    at = below;
  }
  key[at] = its;
  node[at] = one;
}
