import { answerInThread } from '@duo/platform/thread';
import type { Evaluating } from './evaluate.thread.js';
import type { Progress } from './report/effects.js';
import { evaluate } from './report/evaluate.js';

/* The other end of evaluate.thread.ts: evaluates what it is given and tells how far it is. */
answerInThread(({ rows, specification, code }: Evaluating, progress: (progress: Progress) => void) =>
  evaluate(rows, specification, { code, progress }),
);
