import { answerInThread } from '@duo/platform/thread';
import type { Problem, Progress } from './problem.js';
import { solve } from './solve.js';

/* The other end of solve.thread.ts: solves the problem it is given and tells how far it is. */
answerInThread(
  (problem: Problem, progress: (progress: Progress) => void) => solve(problem, { progress }),
  ({ mentorOf, certificate }) =>
    [mentorOf.buffer, certificate.mentees.buffer, certificate.mentors.buffer] as ArrayBuffer[],
);
