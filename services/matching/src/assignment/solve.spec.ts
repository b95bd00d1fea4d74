import { readFileSync } from 'node:fs';
import { seeded, withSeed } from '@duo/testing';
import { bruteForce, problemFrom, smallProblem, sparseProblem, totalOf } from '../../test/problems.js';
import { check } from './check.js';
import { solveByCore } from './core.js';
import { isDense, solveByRows, solveDense } from './dense.js';
import { Cancelled, Infeasible, type Problem } from './problem.js';
import { solve, solveSparse } from './solve.js';

const matrix = (rows: number, columns: number, cost: (row: number, column: number) => number) =>
  problemFrom(
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cost(row, column))),
    new Array(columns).fill(1),
  );
const orlib = (size: number) => {
  const [n = 0, ...costs] = readFileSync(new URL(`./orlib/assign${size}.txt`, import.meta.url), 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number);
  return matrix(n, n, (row, column) => costs[row * n + column] as number);
};
const proven = (problem: Problem, solution: ReturnType<typeof solve>) => {
  check(problem, solution);
  return solution;
};

describe('OR-Library', () => {
  it.each([
    [100, 305],
    [200, 475],
    [300, 626],
    [400, 804],
  ])('assign%d has the optimum %d, whichever solver is asked', (size, optimum) => {
    const problem = orlib(size);
    for (const solver of [solve, solveSparse, solveByRows, solveByCore, solveDense])
      expect(proven(problem, solver(problem, {}) as ReturnType<typeof solve>)).toMatchObject({
        total: optimum,
        certificate: { gap: 0 },
      });
  });
});

describe('against trying everything', () => {
  it(
    '10,000 small problems of any shape',
    withSeed((random) => {
      let infeasible = 0;
      for (let time = 0; time < 10_000; time++) {
        const problem = smallProblem(random);
        const least = bruteForce(problem);
        if (least === Number.POSITIVE_INFINITY) infeasible++;
        const prices = Float64Array.from(problem.capacity, () => random.int(20));
        expect([totalOf(() => solve(problem)), totalOf(() => solve(problem, { prices })), problem]).toEqual([
          least,
          least,
          problem,
        ]);
      }
      expect(infeasible).toBeGreaterThan(100);
    }),
  );

  it(
    '2,000 small problems with costs as large as they may be',
    withSeed((random) => {
      for (let time = 0; time < 2_000; time++) {
        const problem = smallProblem(random);
        if (problem.mentees === 0) continue;
        const most = Math.floor((2 ** 53 - 1) / problem.mentees);
        const huge = () => random.pick([0, most, most - 1, Math.floor(most * random.next())]);
        const large = { ...problem, cost: problem.cost.map(huge), unmatched: problem.unmatched?.map(huge) };
        expect([totalOf(() => solve(large)), large]).toEqual([bruteForce(large), large]);
      }
    }),
  );

  it(
    '1,000 full matrices, by all arcs and by a core of them',
    withSeed((random) => {
      for (let time = 0; time < 1_000; time++) {
        const rows = 1 + random.int(6);
        const [columns, most] = [rows + random.int(2) * random.int(3), random.pick([2, 10, 1_000])];
        const problem = matrix(rows, columns, () => random.int(most));
        expect(isDense(problem)).toBe(true);
        const totals = [solveByRows, solveByCore, solveSparse].map((solver) => {
          const solution = solver(problem, {});
          return solution && proven(problem, solution).total;
        });
        expect([totals[0], totals[1] ?? totals[0], totals[2]]).toEqual(new Array(3).fill(bruteForce(problem)));
      }
    }),
  );
});

it('who cannot be matched is named, with those who compete for the same places', () => {
  const [x, y] = [undefined, 1];
  const solving = (costs: (number | undefined)[][], capacity: number[]) => () => solve(problemFrom(costs, capacity));
  expect(
    solving(
      [
        [x, x],
        [y, y],
      ],
      [1, 1],
    ),
  ).toThrow('row 0: this mentee has no possible mentor');
  expect(
    solving(
      [
        [y, x, y],
        [y, x, x],
        [y, x, x],
        [x, y, y],
      ],
      [1, 3, 0],
    ),
  ).toThrow(expect.objectContaining({ name: 'Infeasible', mentees: [0, 1] }));
  expect(solving([[y], [y]], [1])).toThrow(
    'rows 0 to 1: these 2 mentees must be matched, and all mentors together have 1 places',
  );
});

describe('medium problems, by solvers that share nothing', () => {
  it.each([
    ['tight', { mentees: 300, mentors: 140, degree: 12, unmatched: 1_000_000 }],
    ['slack', { mentees: 300, mentors: 250, degree: 12, unmatched: 1_000_000 }],
    ['with ties', { mentees: 300, mentors: 150, degree: 12, most: 4, unmatched: 3 }],
    ['few mentors with many places', { mentees: 300, mentors: 6, degree: 3, places: 80, unmatched: 90_000 }],
  ])('%s: the full matrix with every place a column has the same optimum', (_, shape) => {
    const problem = sparseProblem(seeded(5), shape);
    const { mentees, mentors, capacity, start, mentor, cost } = problem;
    const solution = solve(problem);
    const column = (at: number) => capacity.slice(0, at).reduce((sum, one) => sum + one, 0);
    const costs = Array.from({ length: mentees }, () =>
      new Array<number>(column(mentors)).fill(shape.unmatched).concat(new Array(mentees).fill(shape.unmatched)),
    );
    for (let row = 0; row < mentees; row++)
      for (let arc = start[row] as number; arc < (start[row + 1] as number); arc++)
        costs[row]?.fill(cost[arc] as number, column(mentor[arc] as number), column((mentor[arc] as number) + 1));
    expect(solveByRows(problemFrom(costs))?.total).toBe(solution.total);
  });
});

describe('costs made to be hard', () => {
  it.each<[string, (row: number, column: number) => number]>([
    ['i x j', (row, column) => (row + 1) * (column + 1)],
    ['-i x j', (row, column) => -row * column],
    ['all equal', () => 7],
    ['all nothing', () => 0],
    ['two values', (row, column) => ((row * 7 + column * 13) % 5 === 0 ? 1 : 2)],
    ['near 2^53', (row, column) => Math.floor((2 ** 53 - 1) / 60) - ((row * 31 + column * 17) % 101)],
    ['near 2^53 and nothing', (row, column) => ((row + column) % 3 === 0 ? Math.floor((2 ** 53 - 1) / 60) : column)],
    ['powers of two', (row, column) => 2 ** ((row * column) % 40)],
  ])('%s', (_, cost) => {
    for (const [rows, columns] of [
      [60, 60],
      [59, 60],
    ] as const) {
      const problem = matrix(rows, columns, cost);
      const { total } = proven(problem, solveByRows(problem) as ReturnType<typeof solve>);
      expect(proven(problem, solveSparse(problem)).total).toBe(total);
      expect(solve(problem).total).toBe(total);
    }
  });

  it('i x j, large enough for a core and for prices from all arcs', () => {
    const problem = matrix(260, 260, (row, column) => (row + 1) * (column + 1));
    expect(solveByCore(problem, {})?.total).toBe(solveByRows(problem)?.total);
  });
});

it('progress is told in steps, and a solve that is cancelled ends', () => {
  const problem = sparseProblem(seeded(3), { mentees: 600, mentors: 250, degree: 12, unmatched: 1_000_000 });
  const told: string[] = [];
  const solution = solve(problem, { progress: ({ step, done, of }) => told.push(`${step} ${done <= of}`) });
  expect(new Set(told)).toEqual(new Set(['prices true', 'pairs true']));
  let looks = 0;
  const cancel = {
    get aborted() {
      return ++looks > 3;
    },
  };
  expect(() => solve(problem, { cancel })).toThrow(Cancelled);
  expect(() =>
    solve(
      matrix(30, 30, (row, column) => row * column),
      { cancel: { aborted: true } },
    ),
  ).toThrow(Cancelled);
  expect(solve(problem, { prices: solution.certificate.mentors.map((v) => 0 - v) }).total).toBe(solution.total);
  expect(Infeasible.prototype).toBeInstanceOf(Error);
});
