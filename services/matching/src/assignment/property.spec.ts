import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Random, withSeed } from '@duo/testing';
import { sparseProblem } from '../../test/problems.js';
import type { Problem } from './problem.js';
import { solve } from './solve.js';

const some = (random: Random) =>
  sparseProblem(random, {
    mentees: 40 + random.int(80),
    mentors: 20 + random.int(60),
    degree: 8,
    most: random.pick([3, 1_000, 1_000_000]),
    unmatched: random.pick([2, 500, 2_000_000]),
  });

const often = (times: number, property: (random: Random) => void) =>
  withSeed((random) => {
    for (let time = 0; time < times; time++) property(random);
  });

/** The same people in another order, on both sides. */
function reordered(problem: Problem, random: Random): Problem {
  const rows = random.shuffle(Array.from({ length: problem.mentees }, (_, at) => at));
  const columns = random.shuffle([...problem.capacity.keys()]);
  const arcs = rows.map((row) =>
    [...problem.mentor.subarray(problem.start[row], problem.start[row + 1])]
      .map((mentor, at) => ({
        mentor: columns[mentor] as number,
        cost: problem.cost[(problem.start[row] as number) + at] as number,
      }))
      .sort((a, b) => a.mentor - b.mentor),
  );
  const capacity = new Int32Array(problem.mentors);
  for (const [old, now] of columns.entries()) capacity[now] = problem.capacity[old] as number;
  return {
    ...problem,
    mentor: Int32Array.from(arcs.flat(), ({ mentor }) => mentor),
    cost: Float64Array.from(arcs.flat(), ({ cost }) => cost),
    capacity,
  };
}

it(
  'the order of people does not change the total',
  often(100, (random) => {
    const problem = some(random);
    expect(solve(reordered(problem, random)).total).toBe(solve(problem).total);
  }),
);

it(
  'the same problem has the same solution each time, whatever else was solved between',
  often(30, (random) => {
    const problem = some(random);
    const first = solve(problem);
    solve(some(random));
    expect(solve(structuredClone(problem))).toEqual(first);
  }),
);

it(
  'costs times a number are a total times that number; a number more per mentee is that much more',
  often(100, (random) => {
    const problem = some(random);
    const [times, more] = [1 + random.int(50), random.int(1_000) - 500];
    const { total } = solve(problem);
    const changed = (change: (cost: number) => number) =>
      solve({ ...problem, cost: problem.cost.map(change), unmatched: problem.unmatched?.map(change) }).total;
    expect(changed((cost) => cost * times)).toBe(total * times);
    expect(changed((cost) => cost + more)).toBe(total + more * problem.mentees);
  }),
);

it(
  'the duals alone say the total, and no matching is under it',
  often(100, (random) => {
    const problem = some(random);
    const { total, certificate } = solve(problem);
    const sum = certificate.mentees.reduce((all, u) => all + u, 0);
    expect(certificate.mentors.reduce((all, v, at) => all + v * (problem.capacity[at] as number), sum)).toBe(total);
    const load = new Int32Array(problem.mentors);
    let any = 0;
    for (let row = 0; row < problem.mentees; row++) {
      const arc = (problem.start[row] as number) + random.int(8);
      const mentor = problem.mentor[arc] as number;
      const has = (load[mentor] as number) < (problem.capacity[mentor] as number);
      if (has) load[mentor] = (load[mentor] as number) + 1;
      any += has ? (problem.cost[arc] as number) : (problem.unmatched?.[row] as number);
    }
    expect(any).toBeGreaterThanOrEqual(total);
  }),
);

it(
  'one more mentor, or one more place, never worsens the total',
  often(100, (random) => {
    const problem = some(random);
    const { mentees, mentors, start, mentor, cost, capacity } = problem;
    const { total } = solve(problem);
    const at = random.int(mentors);
    expect(solve({ ...problem, capacity: capacity.with(at, (capacity[at] as number) + 1) }).total).toBeLessThanOrEqual(
      total,
    );
    const knows = Array.from({ length: mentees }, () => random.int(3) === 0);
    const arcs = Array.from({ length: mentees }, (_, row) => {
      const own = [...mentor.subarray(start[row], start[row + 1])].map((to, nth) => [
        to,
        cost[(start[row] as number) + nth] as number,
      ]);
      return knows[row] ? [...own, [mentors, random.int(1_000)]] : own;
    });
    const bounds = new Int32Array(mentees + 1);
    for (const [row, own] of arcs.entries()) bounds[row + 1] = (bounds[row] as number) + own.length;
    const added = {
      ...problem,
      mentors: mentors + 1,
      start: bounds,
      mentor: Int32Array.from(arcs.flat(), ([to]) => to as number),
      cost: Float64Array.from(arcs.flat(), ([, its]) => its as number),
      capacity: Int32Array.of(...capacity, 2),
    };
    expect(solve(added).total).toBeLessThanOrEqual(total);
  }),
);

it.each([9_000, 14_000])(
  '20,000 mentees with 40 of %d mentors each: the whole process stays under 200 MB',
  (mentors) => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const args = ['--import', './deploy/local/sources.mjs', 'services/matching/test/memory.ts', String(mentors)];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const { gap, megabytes } = JSON.parse(stdout);
    expect(gap).toBe(0);
    expect(megabytes).toBeLessThan(200);
  },
);
