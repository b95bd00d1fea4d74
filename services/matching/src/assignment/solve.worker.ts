import { parentPort, workerData } from 'node:worker_threads';
import { Infeasible, type Problem } from './problem.js';
import { solve } from './solve.js';

/*
 * The other end of solve.thread.ts: solves the problem it is given, tells how far it is, and ends with the solution or with
 * what is wrong. An error keeps its name only when it is taken apart: threads hand over plain data.
 */

const port = parentPort;
if (!port) throw new Error('solve.worker.ts runs as a worker thread');
try {
  const solution = solve(workerData as Problem, { progress: (progress) => port.postMessage({ progress }) });
  const { mentorOf, certificate } = solution;
  const transfer = [mentorOf.buffer, certificate.mentees.buffer, certificate.mentors.buffer] as ArrayBuffer[];
  port.postMessage({ solution }, transfer);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const { name, message, stack } = error;
  port.postMessage({ failed: { name, message, stack, mentees: error instanceof Infeasible ? error.mentees : [] } });
}
