import type { Problem } from './problem.js';
import type { State } from './state.js';

/** Some arcs of a full matrix: the mentors of mentee i from start[i] to start[i + 1], ascending. */
export type Core = { readonly start: Int32Array; readonly mentor: Int32Array };

/** The arcs of a mentee that are best at these prices, and the one in the hint. */
export function cheapestArcs(
  { mentees, mentors, cost }: Problem,
  v: Float64Array,
  hint: Int32Array | undefined,
  wanted: number,
): Core {
  const [start, mentor] = [new Int32Array(mentees + 1), new Int32Array(mentees * (wanted + 1))];
  const best = shortList(wanted);
  let arcs = 0;
  for (let row = 0; row < mentees; row++) {
    let bound = best.empty();
    for (let at = 0, arc = row * mentors; at < mentors; at++, arc++) {
      const reduced = (cost[arc] as number) - (v[at] as number);
      if (reduced < bound) bound = best.add(at, reduced);
    }
    const own = hint?.[row] ?? -1;
    const from = arcs;
    for (const at of best.names()) mentor[arcs++] = at;
    if (own >= 0 && !mentor.subarray(from, arcs).includes(own)) mentor[arcs++] = own;
    mentor.subarray(from, arcs).sort();
    start[row + 1] = arcs;
  }
  return { start, mentor: mentor.slice(0, arcs) };
}

/** The core with the arcs added that the duals of its optimum show to be too cheap; undefined: there are none. */
export function priceOut(
  { mentees, mentors, cost }: Problem,
  core: Core,
  { u, v }: State,
  wanted: number,
): Core | undefined {
  const best = shortList(wanted);
  const start = new Int32Array(mentees + 1);
  const mentor = new Int32Array(core.mentor.length + mentees * wanted);
  let arcs = 0;
  for (let row = 0; row < mentees; row++) {
    let bound = best.empty(0);
    const own = u[row] as number;
    for (let at = 0, arc = row * mentors; at < mentors; at++, arc++) {
      const reduced = (cost[arc] as number) - (v[at] as number) - own;
      if (reduced < bound) bound = best.add(at, reduced);
    }
    const from = arcs;
    for (let arc = core.start[row] as number; arc < (core.start[row + 1] as number); arc++)
      mentor[arcs++] = core.mentor[arc] as number;
    for (const at of best.names()) mentor[arcs++] = at;
    mentor.subarray(from, arcs).sort();
    start[row + 1] = arcs;
  }
  return arcs === core.mentor.length ? undefined : { start, mentor: mentor.slice(0, arcs) };
}

/** The core as a problem of its own; who cannot be matched within it stays alone at more than any way costs. */
export function problemOf({ mentees, mentors, cost, capacity }: Problem, { start, mentor }: Core): Problem {
  const own = new Float64Array(mentor.length);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < mentees; row++)
    for (let arc = start[row] as number; arc < (start[row + 1] as number); arc++) {
      const one = cost[row * mentors + (mentor[arc] as number)] as number;
      own[arc] = one;
      if (one < low) low = one;
      if (one > high) high = one;
    }
  const unmatched = new Float64Array(mentees).fill(high + 8 * (high - low) + 8);
  return { mentees, mentors, start, mentor, cost: own, capacity, unmatched };
}

/** Keeps the few least of what is added, in order. What is not below the bound it returns need not be added. */
function shortList(wanted: number) {
  const [name, value] = [new Int32Array(wanted), new Float64Array(wanted)];
  let count = 0;
  let bound = Number.POSITIVE_INFINITY;
  return {
    empty(below = Number.POSITIVE_INFINITY): number {
      count = 0;
      bound = below;
      return bound;
    },
    add(one: number, its: number): number {
      let at = count < wanted ? count++ : wanted - 1;
      for (; at > 0 && (value[at - 1] as number) > its; at--) {
        value[at] = value[at - 1] as number;
        name[at] = name[at - 1] as number;
      }
      value[at] = its;
      name[at] = one;
      return count === wanted ? (value[wanted - 1] as number) : bound;
    },
    names: () => name.subarray(0, count),
  };
}
