import { type Labels, labelsFor, nearest, reach, wipe } from './labels.js';
import { alone, columnsOf, pair, type State, undo } from './state.js';

/** Where a search for who should take a free place has got to. */
export type BackSearch = {
  /** Of the mentees. */
  readonly labels: Labels;
  /** Mentors whose arcs were followed, in this order; how long the way to each is (Infinity: not followed), and through whom. */
  readonly asked: Int32Array;
  readonly askedAt: Float64Array;
  readonly through: Int32Array;
  count: number;
  /** The shortest way to an end: somebody who was alone (`last`), or a mentor whose place falls free of charge (`end`). */
  best: number;
  last: number;
  end: number;
  work: number;
};

export const backSearchFor = (mentees: number, mentors: number): BackSearch => ({
  labels: labelsFor(mentees),
  asked: new Int32Array(mentors),
  askedAt: new Float64Array(mentors).fill(Number.POSITIVE_INFINITY),
  through: new Int32Array(mentors),
  count: 0,
  best: Number.POSITIVE_INFINITY,
  last: -1,
  end: -1,
  work: 0,
});

/**
 * Brings the free place of a mentor whose v < 0 to its best use: somebody moves there, and so on along the shortest way,
 * until somebody leaves being alone or a place stays free at a mentor whose v rises to 0. Nobody may be undecided.
 */
export function fill(state: State, search: BackSearch, mentor: number): void {
  search.count = 0;
  search.best = Number.POSITIVE_INFINITY;
  grow(state, search, mentor);
  shift(state, search);
  augment(state, search, mentor);
  for (let at = 0; at < search.count; at++) search.askedAt[search.asked[at] as number] = Number.POSITIVE_INFINITY;
  wipe(search.labels);
}

function grow(state: State, search: BackSearch, root: number): void {
  const { labels, askedAt, through } = search;
  ask(state, search, root, 0);
  for (;;) {
    const mentee = nearest(labels, search.best);
    if (mentee === -1) return;
    const mentor = state.mentorOf[mentee] as number;
    if (askedAt[mentor] !== Number.POSITIVE_INFINITY) continue;
    through[mentor] = mentee;
    ask(state, search, mentor, labels.length[mentee] as number);
  }
}

/** Follows the arcs of one mentor: who could move there, and whether the place may just stay free. */
function ask(state: State, search: BackSearch, mentor: number, at: number): void {
  const { u, v, mentorOf } = state;
  const { start, end, other, cost } = columnsOf(state);
  const { labels } = search;
  search.asked[search.count++] = mentor;
  search.askedAt[mentor] = at;
  search.work++;
  const base = at - (v[mentor] as number);
  if (base < search.best) {
    search.best = base;
    search.end = mentor;
    search.last = -1;
  }
  const until = end[mentor] as number;
  for (let arc = start[mentor] as number; arc < until; arc++) {
    const mentee = other[arc] as number;
    const long = base + (cost[arc] as number) - (u[mentee] as number);
    if (long >= search.best || long >= (labels.length[mentee] as number)) continue;
    if (mentorOf[mentee] === alone) {
      search.best = long;
      search.last = mentee;
      labels.from[mentee] = mentor;
    } else reach(labels, mentee, long, mentor);
  }
}

function shift({ u, v }: State, { labels, asked, askedAt, count, best }: BackSearch): void {
  for (let at = 0; at < count; at++) {
    const mentor = asked[at] as number;
    const rest = best - (askedAt[mentor] as number);
    if (rest > 0) v[mentor] = (v[mentor] as number) + rest;
  }
  for (let at = 0; at < labels.count; at++) {
    const mentee = labels.seen[at] as number;
    const rest = best - (labels.length[mentee] as number);
    if (rest > 0) u[mentee] = (u[mentee] as number) - rest;
  }
}

function augment(state: State, { labels, through, last, end }: BackSearch, root: number): void {
  let vacant = end;
  if (last >= 0) {
    vacant = labels.from[last] as number;
    undo(state, last);
    pair(state, last, vacant);
  }
  // Along the way back to the root, each who moved away from the mentor just filled takes the place before.
  while (vacant !== root) {
    const mentee = through[vacant] as number;
    const taken = labels.from[mentee] as number;
    undo(state, mentee);
    pair(state, mentee, taken);
    vacant = taken;
  }
}
