/** One loop that must show signs of life. */
export type Loop = {
  /** It turned once more. */
  beat(): void;
  /** It has ended for good: its silence means nothing any more. */
  end(): void;
};

/**
 * Tells whether the process is alive: every loop that was announced must beat again within its time, and every check
 * must hold. When not, liveness fails and the process is started anew. Measured on the monotonic clock.
 */
export class Pulse {
  readonly #loops = new Map<string, { seen: number; maxSilenceMs: number }>();
  readonly #checks = new Map<string, () => unknown>();

  constructor(private readonly clock: () => number = () => performance.now()) {}

  loop(name: string, maxSilenceMs: number): Loop {
    if (this.#loops.has(name)) throw new Error(`the loop ${name} is announced twice`);
    const loop = { seen: this.clock(), maxSilenceMs };
    this.#loops.set(name, loop);
    return {
      beat: () => {
        loop.seen = this.clock();
      },
      end: () => {
        if (this.#loops.get(name) === loop) this.#loops.delete(name);
      },
    };
  }

  /** A check that throws (or rejects) when the process can only be cured by a new start. */
  check(name: string, check: () => unknown): void {
    this.#checks.set(name, check);
  }

  /** What is wrong, by name; empty when the process is alive. */
  async failures(timeoutMs = 2_000): Promise<Failure[]> {
    const now = this.clock();
    const silent = [...this.#loops].filter(([, { seen, maxSilenceMs }]) => now - seen > maxSilenceMs);
    return [
      ...silent.map(([name]) => ({ name, rule: 'silent' as const })),
      ...(await failing(this.#checks, timeoutMs)),
    ];
  }
}

export type Failure = { name: string; rule: 'silent' | 'failed' | 'timeout' | 'stopping' };

/** Runs checks side by side, each with a time limit, and tells which did not hold. */
export async function failing(checks: ReadonlyMap<string, () => unknown>, timeoutMs: number): Promise<Failure[]> {
  const results = await Promise.all(
    [...checks].map(async ([name, check]) => ({ name, rule: await outcome(check, timeoutMs) })),
  );
  return results.flatMap(({ name, rule }) => (rule === 'held' ? [] : [{ name, rule }]));
}

async function outcome(check: () => unknown, timeoutMs: number): Promise<'held' | 'failed' | 'timeout'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'timeout');
  });
  const ran = (async () => check())().then(
    () => 'held' as const,
    () => 'failed' as const,
  );
  return Promise.race([ran, late]).finally(() => clearTimeout(timer));
}
