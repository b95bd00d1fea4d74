import { seeded } from '@duo/testing';
import { problemFrom, sparseProblem } from '../../test/problems.js';
import { check } from './check.js';
import { Cancelled } from './problem.js';
import { solve } from './solve.js';
import { solveInWorker } from './solve.thread.js';

const problem = sparseProblem(seeded(2), { mentees: 400, mentors: 180, degree: 12, unmatched: 1_000_000 });

it('solves in another thread as in this one, and tells how far it is', async () => {
  const before = structuredClone(problem);
  const told: string[] = [];
  const solution = await solveInWorker(problem, { onProgress: ({ step }) => told.push(step) });
  expect(solution).toEqual(solve(problem));
  check(problem, solution);
  expect(new Set(told)).toEqual(new Set(['prices', 'pairs']));
  expect(problem).toEqual(before);
});

it('says what is wrong as a solve in this thread would', async () => {
  const infeasible = problemFrom(
    [
      [1, undefined],
      [1, undefined],
    ],
    [1, 5],
  );
  await expect(solveInWorker(infeasible)).rejects.toMatchObject({ name: 'Infeasible', mentees: [0, 1] });
  await expect(solveInWorker({ ...problem, mentors: 3 })).rejects.toThrow(
    expect.objectContaining({ name: 'Malformed', message: 'capacity has 180 entries, it must have 3' }),
  );
});

it('ends when it is aborted, before it starts and while it works', async () => {
  await expect(solveInWorker(problem, { signal: AbortSignal.abort() })).rejects.toThrow(Cancelled);
  const control = new AbortController();
  // Costs at which no solver is done before the first word from it is heard.
  const long = problemFrom(
    Array.from({ length: 300 }, (_, row) => Array.from({ length: 300 }, (_, at) => (row + 1) * (at + 1))),
  );
  const solving = solveInWorker(long, { signal: control.signal, onProgress: () => control.abort() });
  await expect(solving).rejects.toThrow(Cancelled);
});
