import type { Problem, Solution } from '../src/assignment/problem.js';

/**
 * Solves a small problem as a book would, to check others by: mentees come one by one, each by the cheapest chain of
 * moves (successive shortest paths, Bellman and Ford), and the duals are the highest prices. Shares no code with what is
 * tested.
 */
export function oracle(problem: Problem): Solution {
  const mentorOf = new Int32Array(problem.mentees).fill(-1);
  for (let row = 0; row < problem.mentees; row++) enter(problem, mentorOf, row);
  const mentors = prices(problem, mentorOf).map((price) => (price === 0 ? 0 : -Math.min(price, 1e12)));
  const mentees = mentorOf.map((_, row) => row);
  const u = Float64Array.from(mentees, (row) =>
    Math.min(penalty(problem, row), ...arcs(problem, row).map(({ column, cost }) => cost - (mentors[column] ?? 0))),
  );
  const total = mentorOf.reduce(
    (sum, column, row) => sum + (column < 0 ? penalty(problem, row) : costOf(problem, row, column)),
    0,
  );
  return { mentorOf, total, certificate: { mentees: u, mentors, gap: 0 } };
}

const penalty = (problem: Problem, row: number) => problem.unmatched?.[row] ?? Number.POSITIVE_INFINITY;

function arcs({ start, mentor, cost }: Problem, row: number) {
  const [from, to] = [start[row] ?? 0, start[row + 1] ?? 0];
  return Array.from(mentor.subarray(from, to), (column, at) => ({ column, cost: cost[from + at] ?? 0 }));
}

const costOf = (problem: Problem, row: number, column: number): number =>
  arcs(problem, row).find((arc) => arc.column === column)?.cost ?? Number.POSITIVE_INFINITY;

const load = (mentorOf: Int32Array, column: number) => mentorOf.filter((one) => one === column).length;

function enter(problem: Problem, mentorOf: Int32Array, row: number): void {
  const label = new Float64Array(problem.mentors).fill(Number.POSITIVE_INFINITY);
  const via = new Int32Array(problem.mentors).fill(row);
  for (const { column, cost } of arcs(problem, row)) label[column] = cost;
  for (let changed = true; changed; ) {
    changed = false;
    mentorOf.forEach((own, other) => {
      if (own < 0) return;
      const base = (label[own] ?? 0) - costOf(problem, other, own);
      for (const { column, cost } of arcs(problem, other)) {
        if (column === own || base + cost >= (label[column] ?? 0)) continue;
        label[column] = base + cost;
        via[column] = other;
        changed = true;
      }
    });
  }
  let [least, end, out] = [penalty(problem, row), -1, row];
  for (let column = 0; column < problem.mentors; column++) {
    const reach = label[column] ?? Number.POSITIVE_INFINITY;
    if (load(mentorOf, column) < (problem.capacity[column] ?? 0) && reach < least) {
      [least, end, out] = [reach, column, -1];
    }
    mentorOf.forEach((own, other) => {
      const leave = reach + penalty(problem, other) - costOf(problem, other, column);
      if (own === column && leave < least) [least, end, out] = [leave, column, other];
    });
  }
  if (out === row) return;
  if (out >= 0) mentorOf[out] = -1;
  for (let column = end; ; ) {
    const mover = via[column] ?? row;
    const left = mentorOf[mover] ?? -1;
    mentorOf[mover] = column;
    if (mover === row) return;
    column = left;
  }
}

/** What the others lose with one place less at each mentor. */
function prices(problem: Problem, mentorOf: Int32Array): Float64Array {
  const price = new Float64Array(problem.mentors).fill(Number.POSITIVE_INFINITY);
  for (let changed = true; changed; ) {
    changed = false;
    for (let column = 0; column < problem.mentors; column++) {
      const ways = [price[column] ?? 0];
      if (load(mentorOf, column) < (problem.capacity[column] ?? 0)) ways.push(0);
      mentorOf.forEach((own, row) => {
        if (own !== column) return;
        ways.push(penalty(problem, row) - costOf(problem, row, own));
        for (const arc of arcs(problem, row)) {
          if (arc.column !== own) ways.push((price[arc.column] ?? 0) + arc.cost - costOf(problem, row, own));
        }
      });
      const least = Math.min(...ways);
      if (least < (price[column] ?? 0)) {
        price[column] = least;
        changed = true;
      }
    }
  }
  return price;
}
