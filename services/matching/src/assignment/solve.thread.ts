import { Worker } from 'node:worker_threads';
import { Cancelled, Infeasible, Malformed, type Problem, type Progress, type Solution } from './problem.js';

type Failure = { name: string; message: string; stack?: string; mentees: number[] };
type Message = { progress: Progress } | { solution: Solution } | { failed: Failure };

export type ThreadOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

/**
 * Solves in a thread of its own, so that requests go on being answered. The arrays of the problem are copied over, or
 * handed over when they are on shared memory; those of the solution are handed back. Rejects as `solve` throws; an abort
 * ends the thread at once, whatever it does, and rejects with `Cancelled`.
 */
export async function solveInWorker(problem: Problem, { signal, onProgress }: ThreadOptions = {}): Promise<Solution> {
  if (signal?.aborted) throw new Cancelled('cancelled before it was started');
  const worker = new Worker(program, { workerData: problem, execArgv });
  const ended = Promise.withResolvers<Solution>();
  const abort = () => ended.reject(new Cancelled('cancelled by who asked for it'));
  signal?.addEventListener('abort', abort, { once: true });
  worker.on('message', (message: Message) => {
    if ('progress' in message) onProgress?.(message.progress);
    else if ('solution' in message) ended.resolve(message.solution);
    else ended.reject(errorOf(message.failed));
  });
  worker.on('error', ended.reject);
  worker.on('exit', (code) => ended.reject(new Error(`the thread that solves ended with code ${code}`)));
  try {
    return await ended.promise;
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

function errorOf({ name, message, stack, mentees }: Failure): Error {
  if (name === 'Malformed') return new Malformed(message);
  if (name === 'Infeasible') return new Infeasible(message, mentees);
  return Object.assign(new Error(message), { name, stack });
}

// From its source, as tests run it, the thread has to find what is imported as `.js` in the `.ts` beside it.
const here = import.meta.url;
const extension = here.endsWith('.ts') ? '.ts' : '.js';
const program = new URL(`./solve.worker${extension}`, here);
const execArgv = extension === '.ts' ? ['--import', new URL('../../../../deploy/local/sources.mjs', here).href] : [];
