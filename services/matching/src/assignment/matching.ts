import { addPerson, arcOf, drop, type Grid, gridOf, put, withRoom } from './grid.js';
import { Malformed, type Problem } from './problem.js';
import { cheapest, columnsOf, type State, undecided, undo } from './state.js';

/** A solved problem that goes on changing. Arcs and duals are kept, so that a change is solved from where things stand. */
export type Matching = {
  readonly state: State;
  readonly rows: Grid;
  readonly columns: Grid;
  /** What a pinned mentee could have had, for when the pin is taken back. */
  readonly pinned: Map<number, { mentor: number; arcs: Map<number, number>; unmatched: number }>;
};

/** Takes over a state at the optimum; the problem's own arrays are left alone from now on. */
export function matchingOf(state: State): Matching {
  const [rows, columns] = [gridOf(state.rows), gridOf(columnsOf(state))];
  const { capacity, unmatched } = state;
  Object.assign(state, { rows, columns, capacity: capacity.slice(), unmatched: unmatched.slice() });
  return { state, rows, columns, pinned: new Map() };
}

/** The possible mentors of a mentee, pinned or not, with what they cost. */
export function arcsOf({ rows, pinned }: Matching, mentee: number): Map<number, number> {
  const kept = pinned.get(mentee)?.arcs;
  if (kept) return kept;
  const arcs = new Map<number, number>();
  for (let arc = rows.start[mentee] as number; arc < (rows.end[mentee] as number); arc++)
    arcs.set(rows.other[arc] as number, rows.cost[arc] as number);
  return arcs;
}

/** Makes a pair possible at a cost, or impossible; of a pinned mentee only her own pair is touched before the pin goes. */
export function setArc(matching: Matching, mentee: number, mentor: number, cost: number | undefined): void {
  const pin = matching.pinned.get(mentee);
  if (pin) {
    if (pin.mentor === mentor && cost === undefined)
      throw new Malformed(`mentee ${mentee} is pinned to mentor ${mentor}: take the pin back first`);
    if (cost === undefined) pin.arcs.delete(mentor);
    else pin.arcs.set(mentor, cost);
    if (pin.mentor !== mentor) return;
  }
  setShown(matching, mentee, mentor, cost);
}

/** The arc as the solver sees it. */
export function setShown({ rows, columns }: Matching, mentee: number, mentor: number, cost: number | undefined): void {
  if (cost === undefined) {
    drop(rows, mentee, mentor);
    drop(columns, mentor, mentee);
  } else {
    put(rows, mentee, mentor, cost);
    put(columns, mentor, mentee, cost);
  }
}

/** After a mentee's arcs have changed: her u follows from the prices, and what she has is undone unless it still is the best. */
export function touchMentee({ state }: Matching, mentee: number): void {
  const { rows, u, v, mentorOf, unmatched } = state;
  const least = cheapest(state, mentee);
  const mentor = mentorOf[mentee] as number;
  u[mentee] = least;
  if (mentor === undecided) return;
  const arc = mentor >= 0 ? arcOf(rows, mentee, mentor) : -1;
  const now =
    mentor >= 0 ? (arc === -1 ? Number.NaN : (rows.cost[arc] as number) - (v[mentor] as number)) : unmatched[mentee];
  if (now !== least) undo(state, mentee);
}

/** After a mentor's arcs or places have changed: as many mentees as are too many or no longer fit are undone. */
export function touchMentor(matching: Matching, mentor: number, arcsChanged: boolean): void {
  const { state, columns } = matching;
  const { u, v, mentorOf, first, next, load, capacity } = state;
  if (arcsChanged) {
    const members: number[] = [];
    for (let mentee = first[mentor] as number; mentee >= 0; mentee = next[mentee] as number) members.push(mentee);
    for (const mentee of members) undo(state, mentee);
    // The highest price at which no arc is too cheap; what it leaves free is filled, or made free of charge, in the solve.
    let highest = 0;
    for (let arc = columns.start[mentor] as number; arc < (columns.end[mentor] as number); arc++) {
      const mentee = columns.other[arc] as number;
      if (mentorOf[mentee] === undecided) members.push(mentee);
      else highest = Math.min(highest, (columns.cost[arc] as number) - (u[mentee] as number));
    }
    v[mentor] = highest;
    for (const mentee of members) u[mentee] = cheapest(state, mentee);
  }
  while ((load[mentor] as number) > (capacity[mentor] as number)) undo(state, first[mentor] as number);
}

/** The number of a new mentee, who has no arcs yet. */
export function newMentee({ state, rows }: Matching, unmatched: number): number {
  const mentee = state.mentees++;
  addPerson(rows, mentee);
  for (const key of ['mentorOf', 'next', 'previous'] as const) state[key] = withRoom(state[key], mentee + 1);
  for (const key of ['u', 'unmatched'] as const) state[key] = withRoom(state[key], mentee + 1);
  state.mentorOf[mentee] = undecided;
  state.next[mentee] = -1;
  state.previous[mentee] = -1;
  state.unmatched[mentee] = unmatched;
  return mentee;
}

/** The number of a new mentor, who has no arcs yet. */
export function newMentor({ state, columns }: Matching): number {
  const mentor = state.mentors++;
  addPerson(columns, mentor);
  for (const key of ['first', 'load', 'capacity'] as const) state[key] = withRoom(state[key], mentor + 1);
  state.v = withRoom(state.v, mentor + 1);
  state.first[mentor] = -1;
  state.load[mentor] = 0;
  state.capacity[mentor] = 0;
  state.v[mentor] = 0;
  return mentor;
}

/** The problem as it is now, pins and all: what a full solve would be given. Who was removed has no arcs and costs nothing. */
export function problemNow({ state, rows }: Matching): Problem {
  const { mentees, mentors } = state;
  const start = new Int32Array(mentees + 1);
  for (let mentee = 0; mentee < mentees; mentee++)
    start[mentee + 1] = (start[mentee] as number) + (rows.end[mentee] as number) - (rows.start[mentee] as number);
  const [mentor, cost] = [new Int32Array(start[mentees] as number), new Float64Array(start[mentees] as number)];
  for (let mentee = 0; mentee < mentees; mentee++) {
    const arcs = Array.from(
      { length: (start[mentee + 1] as number) - (start[mentee] as number) },
      (_, at) => at + (rows.start[mentee] as number),
    );
    arcs.sort((a, b) => (rows.other[a] as number) - (rows.other[b] as number));
    for (const [at, arc] of arcs.entries()) {
      mentor[(start[mentee] as number) + at] = rows.other[arc] as number;
      cost[(start[mentee] as number) + at] = rows.cost[arc] as number;
    }
  }
  const capacity = state.capacity.slice(0, mentors);
  return { mentees, mentors, start, mentor, cost, capacity, unmatched: state.unmatched.slice(0, mentees) };
}
