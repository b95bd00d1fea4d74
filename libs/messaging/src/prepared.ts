import { setTimeout as sleep } from 'node:timers/promises';

type Waiting = {
  /** Throws while something is missing. */
  check: () => Promise<void>;
  tell: (missing: string) => void;
  everyMs?: number;
};

/** Waits until a check holds, and tells what is missing once for each different reason. */
export async function untilPrepared({ check, tell, everyMs = 1_000 }: Waiting): Promise<void> {
  let told: string | undefined;
  for (;;) {
    const missing = await check().then(
      () => undefined,
      (error) => (error as Error).message,
    );
    if (missing === undefined) return;
    if (missing !== told) tell(missing);
    told = missing;
    await sleep(everyMs);
  }
}
