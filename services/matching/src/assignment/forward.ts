import { type Labels, labelsFor, nearest, reach, wipe } from './labels.js';
import { alone, pair, type State, undecided, undo } from './state.js';

/** Where a search for a place has got to. */
export type Search = {
  /** Of the mentors. */
  readonly labels: Labels;
  /** Mentees whose arcs were followed, and how long the way to each is. */
  readonly asked: Int32Array;
  readonly askedAt: Float64Array;
  count: number;
  /** The shortest way to an end: somebody stays alone (`last`), or a mentor has a place (`end`). */
  best: number;
  last: number;
  end: number;
  /** How many mentees were asked since the search exists: the measure of its work. */
  work: number;
};

export const searchFor = (mentees: number, mentors: number): Search => ({
  labels: labelsFor(mentors),
  asked: new Int32Array(mentees),
  askedAt: new Float64Array(mentees),
  count: 0,
  best: Number.POSITIVE_INFINITY,
  last: -1,
  end: -1,
  work: 0,
});

/**
 * Decides for one mentee at the least loss for all: the shortest augmenting path, along which others change their mentor
 * or stay alone. False: there is none, and nothing has changed; those asked then compete for too few places.
 */
export function seat(state: State, search: Search, mentee: number): boolean {
  search.count = 0;
  search.best = Number.POSITIVE_INFINITY;
  grow(state, search, mentee);
  const found = search.best < Number.POSITIVE_INFINITY;
  if (found) {
    shift(state, search);
    augment(state, search, mentee);
  }
  wipe(search.labels);
  return found;
}

function grow(state: State, search: Search, root: number): void {
  const { labels } = search;
  const { first, next } = state;
  let mentee = root;
  let at = 0;
  let member = -1;
  for (;;) {
    ask(state, search, mentee, at);
    if (at >= search.best) return;
    while (member === -1) {
      const mentor = nearest(labels, search.best);
      if (mentor === -1) return;
      at = labels.length[mentor] as number;
      member = first[mentor] as number;
    }
    mentee = member;
    member = next[mentee] as number;
  }
}

/** Follows the arcs of one mentee. */
function ask(state: State, search: Search, mentee: number, at: number): void {
  const { rows, u, v, load, capacity } = state;
  const { labels } = search;
  const { length } = labels;
  const { other, cost } = rows;
  search.asked[search.count] = mentee;
  search.askedAt[search.count++] = at;
  search.work++;
  const base = at - (u[mentee] as number);
  const lone = base + (state.unmatched[mentee] as number);
  if (lone < search.best) {
    search.best = lone;
    search.last = mentee;
    search.end = -1;
  }
  let { best } = search;
  const end = rows.end[mentee] as number;
  for (let arc = rows.start[mentee] as number; arc < end; arc++) {
    const mentor = other[arc] as number;
    const long = base + (cost[arc] as number) - (v[mentor] as number);
    if (long >= best || long >= (length[mentor] as number)) continue;
    if ((load[mentor] as number) < (capacity[mentor] as number)) {
      best = long;
      search.end = mentor;
      labels.from[mentor] = mentee;
    } else reach(labels, mentor, long, mentee);
  }
  search.best = best;
}

/** The duals follow the way: whoever is nearer than its end pays the difference. */
function shift({ u, v }: State, { labels, asked, askedAt, count, best }: Search): void {
  for (let at = 0; at < count; at++) {
    const mentee = asked[at] as number;
    const rest = best - (askedAt[at] as number);
    if (rest > 0) u[mentee] = (u[mentee] as number) + rest;
  }
  for (let at = 0; at < labels.count; at++) {
    const mentor = labels.seen[at] as number;
    const rest = best - (labels.length[mentor] as number);
    if (rest > 0) v[mentor] = (v[mentor] as number) - rest;
  }
}

function augment(state: State, { labels, last, end }: Search, root: number): void {
  const { mentorOf } = state;
  let mentor = end;
  if (end === -1) {
    mentor = mentorOf[last] as number;
    undo(state, last);
    mentorOf[last] = alone;
  }
  while (mentor !== undecided) {
    const mentee = labels.from[mentor] as number;
    const left = mentorOf[mentee] as number;
    if (left !== undecided) undo(state, mentee);
    pair(state, mentee, mentor);
    mentor = mentee === root ? undecided : left;
  }
}
