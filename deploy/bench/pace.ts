import { setTimeout as sleep } from 'node:timers/promises';

/** Turns at a rate, for any number of lanes that wait for theirs; false when the time is over. */
export function paced({ perSecond, ms }: { perSecond: number; ms: number }): () => Promise<boolean> {
  const from = performance.now();
  let nth = 0;
  return async () => {
    const due = from + (1_000 * nth) / perSecond;
    nth += 1;
    if (due >= from + ms) return false;
    if (due > performance.now()) await sleep(due - performance.now());
    return true;
  };
}
