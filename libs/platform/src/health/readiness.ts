import { type Failure, failing } from './pulse.js';

/** Tells whether requests may be sent here: every named check holds, and the process is not stopping. */
export class Readiness {
  readonly #checks = new Map<string, () => unknown>();
  #stopping = false;

  /** A check that throws (or rejects) while requests could not be served: the database, the schema, the event log. */
  check(name: string, check: () => unknown): void {
    this.#checks.set(name, check);
  }

  /** From now on not ready, for good: the first step of a stop. */
  stop(): void {
    this.#stopping = true;
  }

  /** What stands in the way, by name; empty when ready. */
  async failures(timeoutMs = 2_000): Promise<Failure[]> {
    return this.#stopping ? [{ name: 'process', rule: 'stopping' }] : failing(this.#checks, timeoutMs);
  }
}
