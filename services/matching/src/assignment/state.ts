import type { Problem } from './problem.js';
import { rowsOf, type Side, turned } from './side.js';

/** What `mentorOf` says of a mentee who stays unmatched, and of one for whom nothing is decided yet. */
export const alone = -1;
export const undecided = -2;

/**
 * A matching on its way to the optimum. Always true: u[i] + v[j] <= cost, with equality for every pair; u[i] <= unmatched[i],
 * with equality for who is alone; v[j] <= 0. What is left to do: mentees undecided, and mentors with a free place and v < 0.
 */
export type State = {
  mentees: number;
  mentors: number;
  rows: Side;
  /** The arcs by mentor; built when somebody asks for them. */
  columns: Side | undefined;
  capacity: Int32Array;
  /** Infinity: must be matched. */
  unmatched: Float64Array;
  u: Float64Array;
  v: Float64Array;
  mentorOf: Int32Array;
  load: Int32Array;
  /** The mentees of a mentor, as a list: the first, and for each mentee the next and the one before; -1: none. */
  first: Int32Array;
  next: Int32Array;
  previous: Int32Array;
};

/** Nothing is decided; the prices (-v) are as given, each mentee's u follows from them. */
export function stateOf(problem: Problem, v: Float64Array): State {
  const { mentees, mentors, capacity } = problem;
  const state: State = {
    mentees,
    mentors,
    rows: rowsOf(problem),
    columns: undefined,
    capacity,
    unmatched: problem.unmatched ?? new Float64Array(mentees).fill(Number.POSITIVE_INFINITY),
    u: new Float64Array(mentees),
    v,
    mentorOf: new Int32Array(mentees).fill(undecided),
    load: new Int32Array(mentors),
    first: new Int32Array(mentors).fill(-1),
    next: new Int32Array(mentees).fill(-1),
    previous: new Int32Array(mentees).fill(-1),
  };
  for (let mentee = 0; mentee < mentees; mentee++) state.u[mentee] = cheapest(state, mentee);
  return state;
}

export function columnsOf(state: State): Side {
  state.columns ??= turned(state.rows, state.mentors);
  return state.columns;
}

/** The least a mentee can cost at today's prices: the highest u that no arc forbids. */
export function cheapest({ rows, unmatched, v }: State, mentee: number): number {
  const { other, cost } = rows;
  let least = unmatched[mentee] as number;
  const end = rows.end[mentee] as number;
  for (let arc = rows.start[mentee] as number; arc < end; arc++) {
    const reduced = (cost[arc] as number) - (v[other[arc] as number] as number);
    if (reduced < least) least = reduced;
  }
  return least;
}

/** The cost of a pair; Infinity: it is impossible. */
export function costOf({ rows: { start, end, other, cost } }: State, mentee: number, mentor: number): number {
  for (let arc = start[mentee] as number; arc < (end[mentee] as number); arc++)
    if (other[arc] === mentor) return cost[arc] as number;
  return Number.POSITIVE_INFINITY;
}

/** Pairs who is undecided with a mentor who has a place, at whatever it costs. */
export function pair({ mentorOf, load, first, next, previous }: State, mentee: number, mentor: number): void {
  const after = first[mentor] as number;
  mentorOf[mentee] = mentor;
  load[mentor] = (load[mentor] as number) + 1;
  first[mentor] = mentee;
  next[mentee] = after;
  previous[mentee] = -1;
  if (after >= 0) previous[after] = mentee;
}

/** Takes back what was decided for a mentee, if anything was. */
export function undo({ mentorOf, load, first, next, previous }: State, mentee: number): void {
  const mentor = mentorOf[mentee] as number;
  mentorOf[mentee] = undecided;
  if (mentor < 0) return;
  const [before, after] = [previous[mentee] as number, next[mentee] as number];
  load[mentor] = (load[mentor] as number) - 1;
  if (before >= 0) next[before] = after;
  else first[mentor] = after;
  if (after >= 0) previous[after] = before;
}

/** Pairs whoever can be at no loss: first as the hint says, then with whoever has a place. */
export function pairTight(state: State, hint: Int32Array | undefined): void {
  const { mentees, mentorOf, load, capacity, unmatched, u, v } = state;
  const hasPlace = (mentor: number) => (load[mentor] as number) < (capacity[mentor] as number);
  if (hint)
    for (let mentee = 0; mentee < mentees; mentee++) {
      const mentor = hint[mentee] as number;
      if (mentor < 0 || !hasPlace(mentor)) continue;
      if (costOf(state, mentee, mentor) - (v[mentor] as number) === u[mentee]) pair(state, mentee, mentor);
    }
  const { start, end, other, cost } = state.rows;
  for (let mentee = 0; mentee < mentees; mentee++) {
    if (mentorOf[mentee] !== undecided) continue;
    const own = u[mentee] as number;
    if (own === unmatched[mentee] && own !== Number.POSITIVE_INFINITY) mentorOf[mentee] = alone;
    for (let arc = start[mentee] as number; arc < (end[mentee] as number) && mentorOf[mentee] === undecided; arc++) {
      const mentor = other[arc] as number;
      if ((cost[arc] as number) - (v[mentor] as number) === own && hasPlace(mentor)) pair(state, mentee, mentor);
    }
  }
}
