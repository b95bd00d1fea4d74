import { setTimeout as sleep } from 'node:timers/promises';

export type Patience = { within?: number; every?: number };

/**
 * Tries a check until it passes, and gives its value. When the time is over it throws the check's last error with the
 * time that was waited; a check that never answers does not hold it up.
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { within = 5_000, every = 25 }: Patience = {},
): Promise<T> {
  const from = Date.now();
  const late = new AbortController();
  const over = sleep(within, 'over' as const, { signal: late.signal });
  over.catch(() => undefined);
  let last: unknown = new Error('the check gave no answer');
  try {
    for (;;) {
      const tried = attempt(check);
      const outcome = await Promise.race([tried, over]);
      if (outcome === 'over') throw waited(last, Date.now() - from);
      if ('value' in outcome) return outcome.value;
      last = outcome.error;
      if (Date.now() - from + every >= within) throw waited(last, Date.now() - from);
      await sleep(every);
    }
  } finally {
    late.abort();
  }
}

async function attempt<T>(check: () => T | Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await check() };
  } catch (error) {
    return { error };
  }
}

function waited(error: unknown, ms: number): Error {
  return addToMessage(error, `(tried for ${ms} ms)`);
}

/** The same error, so that a test shows its place and its difference, with a line more. */
export function addToMessage(error: unknown, line: string): Error {
  if (!(error instanceof Error)) return new Error(`${String(error)}\n${line}`);
  const { message, stack } = error;
  error.message = `${message}\n${line}`;
  if (stack) error.stack = stack.includes(message) ? stack.replace(message, () => error.message) : `${line}\n${stack}`;
  return error;
}
