import { labelsFor, nearest, reach, wipe } from './labels.js';
import type { Problem, Solution } from './problem.js';
import { rowsOf, turned } from './side.js';

/** What it would cost all together, exactly, if something else were decided; read from the duals, without solving again. */
export type Losses = {
  /** If this pair were forced; Infinity: it cannot be. */
  pair(mentee: number, mentor: number): number;
  /** If this mentee were made to stay unmatched. */
  alone(mentee: number): number;
};

/**
 * For one pair at a time, as a coordinator asks; [reasons](reasons) tells the best alternatives of a whole meeting.
 *
 * Forcing a mentee from her place (home) to another makes one too many there and leaves one place at home: the loss is the
 * reduced cost of the pair and of the shortest way on which mentees move until the place at home is taken again (Ahuja,
 * Magnanti and Orlin, Network Flows, 1993, ch. 9). Ways are sought backwards from home, only as far as is asked for.
 */
export function lossesOf(problem: Problem, solution: Solution): Losses {
  const walk = walker(problem, solution);
  const { mentees: u, mentors: v } = solution.certificate;
  const { mentors, start, mentor: mentorAt, cost, unmatched } = problem;
  const outside = mentors;
  const homeOf = (mentee: number) =>
    solution.mentorOf[mentee] === -1 ? outside : (solution.mentorOf[mentee] as number);
  const reducedOf = (mentee: number, mentor: number) => {
    for (let arc = start[mentee] as number; arc < (start[mentee + 1] as number); arc++)
      if (mentorAt[arc] === mentor) return (cost[arc] as number) - (u[mentee] as number) - (v[mentor] as number);
    return Number.POSITIVE_INFINITY;
  };
  const way = (home: number, from: number) => {
    let length = Number.POSITIVE_INFINITY;
    walk(home, (node, at) => {
      if (node === from) length = at;
      return node !== from;
    });
    return length;
  };
  return {
    pair: (mentee, mentor) => reducedOf(mentee, mentor) + way(homeOf(mentee), mentor),
    alone: (mentee) =>
      (unmatched?.[mentee] ?? Number.POSITIVE_INFINITY) - (u[mentee] as number) + way(homeOf(mentee), outside),
  };
}

type Walk = (home: number, visit: (node: number, at: number) => boolean) => void;

/** Visits mentors, and who is outside (the node after them), by the length of their way home, until told to stop. */
function walker(problem: Problem, solution: Solution): Walk {
  const { mentors } = problem;
  const { arcs, rest, leave } = waysIn(problem, solution);
  const labels = labelsFor(mentors + 1);
  const { length } = labels;
  const outside = mentors;
  const into = (node: number, at: number) => {
    const [from, cost] = [arcs.other, arcs.cost];
    for (let arc = arcs.start[node] as number, end = arcs.end[node] as number; arc < end; arc++) {
      const long = at + (cost[arc] as number);
      if (long < (length[from[arc] as number] as number)) reach(labels, from[arc] as number, long, node);
    }
    const free = at + (rest[node] as number);
    if (free < (length[outside] as number)) reach(labels, outside, free, node);
  };
  const intoOutside = (at: number) => {
    for (let node = 0; node < mentors; node++) {
      const long = at + (leave[node] as number);
      if (long < (length[node] as number)) reach(labels, node, long, outside);
    }
  };
  return (home, visit) => {
    reach(labels, home, 0, home);
    for (;;) {
      const node = nearest(labels, Number.POSITIVE_INFINITY);
      if (node === -1 || !visit(node, length[node] as number)) break;
      if (node === outside) intoOutside(length[node] as number);
      else into(node, length[node] as number);
    }
    wipe(labels);
  };
}

/**
 * Per mentor: from where somebody could move there, and at what reduced cost; what it costs to let a place stay free; and
 * what to take one more: nothing with a place free, else the least that one of the mentees loses by staying unmatched.
 */
function waysIn(problem: Problem, { mentorOf, certificate }: Solution) {
  const { mentees, mentors, capacity, unmatched } = problem;
  const { mentees: u, mentors: v } = certificate;
  const arcs = turned(rowsOf(problem), mentors);
  const load = new Int32Array(mentors);
  const leave = new Float64Array(mentors).fill(Number.POSITIVE_INFINITY);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const mentor = mentorOf[mentee] as number;
    if (mentor === -1) continue;
    load[mentor] = (load[mentor] as number) + 1;
    const lone = (unmatched?.[mentee] ?? Number.POSITIVE_INFINITY) - (u[mentee] as number);
    leave[mentor] = Math.min(leave[mentor] as number, lone);
  }
  for (let mentor = 0; mentor < mentors; mentor++) {
    for (let arc = arcs.start[mentor] as number; arc < (arcs.end[mentor] as number); arc++) {
      const mentee = arcs.other[arc] as number;
      arcs.cost[arc] = (arcs.cost[arc] as number) - (u[mentee] as number) - (v[mentor] as number);
      arcs.other[arc] = mentorOf[mentee] === -1 ? mentors : (mentorOf[mentee] as number);
    }
    if ((load[mentor] as number) < (capacity[mentor] as number)) leave[mentor] = 0;
  }
  const rest = v.map((dual, mentor) => ((load[mentor] as number) > 0 ? 0 - dual : Number.POSITIVE_INFINITY));
  return { arcs, rest, leave };
}
