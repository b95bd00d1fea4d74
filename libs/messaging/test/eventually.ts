import { setTimeout as sleep } from 'node:timers/promises';

/** Looks again and again until the check holds, and fails with its last error when that takes too long. */
export async function eventually(check: () => unknown, ms = 10_000): Promise<void> {
  for (const until = Date.now() + ms; ; await sleep(25)) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
