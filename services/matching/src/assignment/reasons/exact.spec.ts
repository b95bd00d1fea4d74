import { type Random, withSeed } from '@duo/testing';
import { oracle } from '../../../test/oracle.js';
import { meetingDay, seededPool } from '../../../test/pool.js';
import type { Problem } from '../problem.js';
import { usualPolicy } from '../score/policy.js';
import { poolProblem } from '../score/pool-problem.js';
import { alternatives, waysOf } from './alternatives.js';
import { placeGains } from './gains.js';
import { placeCosts } from './place-costs.js';
import { residualOf } from './residual.js';

/** A small problem with ties, full and free mentors, and people who stay unmatched. */
function someProblem(random: Random): Problem {
  const [mentees, mentors, most] = [1 + random.int(9), 1 + random.int(7), random.pick([3, 20, 1_000])];
  const start = [0];
  const [mentor, cost]: [number[], number[]] = [[], []];
  for (let row = 0; row < mentees; row++) {
    for (let column = 0; column < mentors; column++) {
      if (random.next() < 0.3) continue;
      mentor.push(column);
      cost.push(random.int(most));
    }
    start.push(mentor.length);
  }
  return {
    mentees,
    mentors,
    start: Int32Array.from(start),
    mentor: Int32Array.from(mentor),
    cost: Float64Array.from(cost),
    capacity: Int32Array.from({ length: mentors }, () => random.pick([0, 1, 1, 1, 2])),
    unmatched: Float64Array.from({ length: mentees }, () => random.int(2 * most)),
  };
}

const more = (problem: Problem, column: number, places: number): Problem => ({
  ...problem,
  capacity: problem.capacity.map((capacity, at) => (at === column ? capacity + places : capacity)),
});

/** The mentee has this one mentor and cannot stay unmatched. */
function forced(problem: Problem, row: number, arc: number): Problem {
  const cost = problem.cost.map((cost, at) =>
    at !== arc && at >= (problem.start[row] ?? 0) && at < (problem.start[row + 1] ?? 0) ? 1e9 : cost,
  );
  return { ...problem, cost, unmatched: problem.unmatched?.map((cost, at) => (at === row ? 1e9 : cost)) };
}

const seededProblems = (random: Random, many: number) => [
  ...Array.from({ length: many }, () => someProblem(random)),
  ...Array.from({ length: 5 }, () => poolProblem(seededPool(random, 12, 9), usualPolicy(meetingDay, 'r')).problem),
];

describe('told from the duals, as solving again would tell', () => {
  it(
    'what the others lose with a place less, and what is gained by one more',
    withSeed((random) => {
      for (const problem of seededProblems(random, 200)) {
        const solution = oracle(problem);
        const residual = residualOf(problem, solution);
        const costs = placeCosts(residual);
        const { gain } = placeGains(residual);
        for (let column = 0; column < problem.mentors; column++) {
          expect(gain[column]).toBe(solution.total - oracle(more(problem, column, 1)).total);
          if (problem.capacity[column] === 0) expect(costs[column]).toBe(Number.POSITIVE_INFINITY);
          else expect(costs[column]).toBe(oracle(more(problem, column, -1)).total - solution.total);
        }
      }
    }),
  );

  it(
    'who would come in by one more place',
    withSeed((random) => {
      for (const problem of seededProblems(random, 200)) {
        const solution = oracle(problem);
        const { gain, whom, otherwise } = placeGains(residualOf(problem, solution));
        whom.forEach((row, column) => {
          if (row < 0 || (gain[column] ?? 0) <= (otherwise[column] ?? 0)) return;
          expect(oracle(more(problem, column, 1)).mentorOf[row]).toBeGreaterThanOrEqual(0);
          const without = { ...problem, unmatched: problem.unmatched?.map((cost, at) => (at === row ? -1e9 : cost)) };
          const [before, after] = [oracle(without), oracle(more(without, column, 1))];
          expect(otherwise[column]).toBe(before.total - after.total);
        });
      }
    }),
  );

  it(
    'the three cheapest alternatives and their losses',
    withSeed((random) => {
      for (const problem of seededProblems(random, 200)) {
        const solution = oracle(problem);
        const residual = residualOf(problem, solution);
        const ways = waysOf(residual, placeGains(residual));
        for (let row = 0; row < problem.mentees; row++) {
          const losses: number[] = [];
          for (let arc = problem.start[row] ?? 0; arc < (problem.start[row + 1] ?? 0); arc++) {
            const column = problem.mentor[arc] ?? 0;
            if (column === solution.mentorOf[row] || problem.capacity[column] === 0) continue;
            losses.push(oracle(forced(problem, row, arc)).total - solution.total);
          }
          const told = alternatives(residual, ways, row);
          expect(told.map(({ loss }) => loss)).toEqual(losses.sort((a, b) => a - b).slice(0, 3));
        }
      }
    }),
  );
});
