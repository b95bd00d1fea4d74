import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@duo/platform';
import type { BatchHandler, ReadRecord } from './log.js';

const longestPauseMs = 5_000;

/**
 * Hands a batch to its handler again and again until it succeeds: a batch is never skipped, and no error of a handler
 * leaves through here. Resolves with false when the consumer stops in the meantime, and the batch is not handled then.
 * Throws only what `beat` throws, which is that the partition is somebody else's now.
 */
export async function untilHandled(
  batch: ReadRecord[],
  handle: BatchHandler,
  beat: () => Promise<void>,
  { stopping, log }: { stopping: AbortSignal; log: Log },
): Promise<boolean> {
  const [first] = batch;
  for (let failures = 0; !stopping.aborted; ) {
    await beat();
    try {
      await handle(batch, beat);
      return true;
    } catch (err) {
      await beat();
      failures += 1;
      const where = { topic: first?.topic, partition: first?.partition, offset: first?.offset };
      log.error({ err, failures, ...where }, 'a batch was not handled; trying again');
      await pause(Math.min(100 * 2 ** (failures - 1), longestPauseMs), beat, stopping);
    }
  }
  return false;
}

async function pause(ms: number, beat: () => Promise<void>, stopping: AbortSignal): Promise<void> {
  const until = performance.now() + ms;
  for (let left = ms; left > 0 && !stopping.aborted; left = until - performance.now()) {
    await sleep(Math.min(left, 1_000), undefined, { signal: stopping }).catch(() => undefined);
    await beat();
  }
}
