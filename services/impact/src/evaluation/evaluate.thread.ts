import { Refusal } from '@duo/kernel';
import { type Failure, inThread, type ThreadOptions } from '@duo/platform/thread';
import type { Evaluation } from './evaluation.js';
import { Malformed } from './malformed.js';
import type { Progress } from './report/effects.js';
import type { Specification } from './specification/schema.js';
import type { Row } from './study/cells.js';

export type Evaluating = {
  readonly rows: readonly Row[];
  readonly specification: Specification;
  readonly code: string;
};

/** Whoever asked for an evaluation no longer wants it. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/**
 * Evaluates in a thread of its own, so that requests go on being answered. Rejects as `evaluate` throws; an abort ends the
 * thread at once, whatever it does, and rejects with `Cancelled`.
 */
export const evaluateInWorker = (given: Evaluating, options: ThreadOptions<Progress> = {}): Promise<Evaluation> =>
  inThread(given, {
    ...options,
    file: './evaluate.worker',
    of: import.meta.url,
    cancelled: () => new Cancelled('cancelled by who asked for it'),
    errorOf,
  });

function errorOf({ name, message, code, details }: Failure): Error | undefined {
  if (name === 'Malformed') return new Malformed(message);
  return name === 'Refusal' ? new Refusal(String(code), details as Refusal['details']) : undefined;
}
