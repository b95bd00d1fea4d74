import { type Arc, type Change, validateChange } from './change.js';
import { prove } from './check.js';
import {
  arcsOf,
  type Matching,
  matchingOf,
  newMentee,
  newMentor,
  setArc,
  setShown,
  touchMentee,
  touchMentor,
} from './matching.js';
import { Malformed, type Problem, type Solution, type Watch } from './problem.js';
import { settle } from './settle.js';
import { solutionOf } from './solution.js';
import { type Options, settledState } from './solve.js';
import { validate } from './validate.js';

/** Solves a problem in full and keeps it open to changes. Throws as `solve` does. */
export function openMatching(problem: Problem, options: Options = {}): Matching {
  validate(problem);
  const matching = matchingOf(settledState(problem, options));
  solutionNow(matching);
  return matching;
}

/** What the matching is now, with its proof. */
export function solutionNow({ state }: Matching): Solution {
  const solution = solutionOf(state, state);
  prove(state, solution);
  return solution;
}

/**
 * Applies changes one after the other and solves again from the duals of before, by as many shortest paths as places and
 * mentees were touched. The total is that of a full solve. Throws `Malformed` (that change and those after it are not
 * applied) and `Infeasible` (all are applied; another change may make it feasible again).
 */
export function applyChanges(matching: Matching, changes: readonly Change[], watch: Watch = {}): Solution {
  try {
    for (const change of changes) {
      validateChange(change, matching.state.mentees, matching.state.mentors);
      (apply[change.kind] as (matching: Matching, change: Change) => void)(matching, change);
    }
  } finally {
    settle(matching.state, watch);
  }
  return solutionNow(matching);
}

const apply: { [K in Change['kind']]: (matching: Matching, change: Extract<Change, { kind: K }>) => void } = {
  pin: (matching, { mentee, mentor }) => pin(matching, mentee, mentor),
  unpin: (matching, { mentee }) => unpin(matching, mentee),
  veto(matching, { mentee, mentor }) {
    setArc(matching, mentee, mentor, undefined);
    touchMentee(matching, mentee);
  },
  allow(matching, { mentee, mentor, cost }) {
    setArc(matching, mentee, mentor, cost);
    touchMentee(matching, mentee);
  },
  'add-mentee': (matching, { arcs, unmatched }) =>
    setMentee(matching, newMentee(matching, Number.POSITIVE_INFINITY), arcs, unmatched),
  'change-mentee': (matching, { mentee, arcs, unmatched }) => setMentee(matching, mentee, arcs, unmatched),
  'remove-mentee'(matching, { mentee }) {
    unpin(matching, mentee);
    setMentee(matching, mentee, [], 0);
  },
  'add-mentor': (matching, { arcs, capacity }) => setMentor(matching, newMentor(matching), arcs, capacity),
  'change-mentor': (matching, { mentor, arcs, capacity }) => setMentor(matching, mentor, arcs, capacity),
  'remove-mentor': (matching, { mentor }) => setMentor(matching, mentor, [], 0),
  capacity(matching, { mentor, capacity }) {
    matching.state.capacity[mentor] = capacity;
    touchMentor(matching, mentor, false);
  },
};

function pin(matching: Matching, mentee: number, mentor: number): void {
  const { state, pinned } = matching;
  const arcs = arcsOf(matching, mentee);
  const unmatched = pinned.get(mentee)?.unmatched ?? (state.unmatched[mentee] as number);
  if (mentor >= 0 && !arcs.has(mentor))
    throw new Malformed(`mentee ${mentee} cannot have mentor ${mentor}: allow the pair first`);
  if (mentor < 0 && unmatched === Number.POSITIVE_INFINITY) throw new Malformed(`mentee ${mentee} must be matched`);
  unpin(matching, mentee);
  for (const other of arcs.keys()) if (other !== mentor) setShown(matching, mentee, other, undefined);
  if (mentor >= 0) state.unmatched[mentee] = Number.POSITIVE_INFINITY;
  pinned.set(mentee, { mentor, arcs, unmatched });
  touchMentee(matching, mentee);
}

function unpin(matching: Matching, mentee: number): void {
  const { state, pinned } = matching;
  const pin = pinned.get(mentee);
  if (!pin) return;
  pinned.delete(mentee);
  for (const [mentor, cost] of pin.arcs) setShown(matching, mentee, mentor, cost);
  state.unmatched[mentee] = pin.unmatched;
  touchMentee(matching, mentee);
}

function setMentee(
  matching: Matching,
  mentee: number,
  arcs: readonly Arc[],
  unmatched = Number.POSITIVE_INFINITY,
): void {
  const next = new Map(arcs);
  const pin = matching.pinned.get(mentee);
  if (pin && pin.mentor >= 0 && !next.has(pin.mentor))
    throw new Malformed(`mentee ${mentee} is pinned to mentor ${pin.mentor}: take the pin back first`);
  for (const mentor of [...arcsOf(matching, mentee).keys()])
    if (!next.has(mentor)) setArc(matching, mentee, mentor, undefined);
  for (const [mentor, cost] of next) setArc(matching, mentee, mentor, cost);
  if (pin) pin.unmatched = unmatched;
  if (!pin || pin.mentor < 0) matching.state.unmatched[mentee] = unmatched;
  touchMentee(matching, mentee);
}

/** Mentees whose pair changes get their u from the mentor's side, by her one price, and not one by one. */
function setMentor(matching: Matching, mentor: number, arcs: readonly Arc[], capacity: number): void {
  const { state, columns, pinned } = matching;
  const next = new Map(arcs);
  const before = new Set(columns.other.subarray(columns.start[mentor], columns.end[mentor]));
  for (const [mentee, { mentor: to, arcs: kept }] of pinned) {
    if (to === mentor && !next.has(mentee))
      throw new Malformed(`mentee ${mentee} is pinned to mentor ${mentor}: take the pin back first`);
    if (kept.has(mentor)) before.add(mentee);
  }
  for (const mentee of before) if (!next.has(mentee)) setArc(matching, mentee, mentor, undefined);
  for (const [mentee, cost] of next) setArc(matching, mentee, mentor, cost);
  state.capacity[mentor] = capacity;
  touchMentor(matching, mentor, true);
}
