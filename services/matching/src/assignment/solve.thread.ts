import { type Failure, inThread, type ThreadOptions } from '@duo/platform/thread';
import { Cancelled, Infeasible, Malformed, type Problem, type Progress, type Solution } from './problem.js';

/**
 * Solves in a thread of its own, so that requests go on being answered. The arrays of the problem are copied over, or
 * handed over when they are on shared memory; those of the solution are handed back. Rejects as `solve` throws; an abort
 * ends the thread at once, whatever it does, and rejects with `Cancelled`.
 */
export const solveInWorker = (problem: Problem, options: ThreadOptions<Progress> = {}): Promise<Solution> =>
  inThread(problem, {
    ...options,
    file: './solve.worker',
    of: import.meta.url,
    cancelled: () => new Cancelled('cancelled by who asked for it'),
    errorOf,
  });

function errorOf({ name, message, mentees }: Failure): Error | undefined {
  if (name === 'Malformed') return new Malformed(message);
  return name === 'Infeasible' ? new Infeasible(message, mentees as number[]) : undefined;
}
