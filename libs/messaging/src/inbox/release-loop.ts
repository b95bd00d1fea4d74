import type { Log, Loop, Pulse } from '@duo/platform';
import type { EntityManager } from 'typeorm';
import { dueSubjects } from './parked.js';
import { sleep } from './patience.js';
import type { Release } from './release.js';

export type ReleaseLoopOptions = {
  readonly database: { readonly manager: EntityManager };
  readonly schema: string;
  readonly release: Release;
  readonly log: Log;
  readonly stopping: AbortSignal;
  readonly service: string;
  readonly pulse: Pulse;
};

const shortestPauseMs = 200;
const longestPauseMs = 2_000;
const mostSubjects = 200;
const maxSilenceMs = 120_000;

/**
 * Looks for parked events that may be tried: their pause is over, or the event they waited for has come. Any number of
 * processes may look; the one that locks a subject's first event works on it. `poke` makes it look at once.
 */
export class ReleaseLoop {
  readonly #poked = new Map<string, { topic: string; subject: string }>();
  #wake = new AbortController();
  #lookedAt = 0;
  #reread = false;

  constructor(private readonly options: ReleaseLoopOptions) {}

  poke(topic: string, subjects: Iterable<string>): void {
    for (const subject of subjects) this.#poked.set(`${topic} ${subject}`, { topic, subject });
    if (this.#poked.size > 0) this.#wake.abort();
  }

  /** Turns until the process stops; never throws. */
  async run(): Promise<void> {
    const { stopping, pulse, service } = this.options;
    const loop = pulse.loop(`${service} parked events`, maxSilenceMs);
    for (let pause = shortestPauseMs; !stopping.aborted; ) {
      const worked = await this.turn(loop);
      pause = worked ? shortestPauseMs : Math.min(longestPauseMs, pause * 2);
      if (this.#poked.size === 0) await sleep(pause, AbortSignal.any([stopping, this.#wake.signal]));
      this.#wake = new AbortController();
    }
    loop.end();
  }

  /** Whether there was anything to do. */
  private async turn(loop: Loop): Promise<boolean> {
    const { log, release, stopping } = this.options;
    loop.beat();
    try {
      if (!this.#reread) await release.unknownTypes();
      this.#reread = true;
      const poked = [...this.#poked.values()];
      this.#poked.clear();
      const due = [...poked, ...(await this.due(poked.length > 0))];
      for (const { topic, subject } of due) {
        if (stopping.aborted) break;
        await release.subject(topic, subject);
        loop.beat();
      }
      return due.length > 0;
    } catch (err) {
      log.warn({ err }, 'parked events could not be looked after; they wait');
      return false;
    }
  }

  /** Those that may be tried by the clock; looked for once in a while even when there is enough to do. */
  private async due(busy: boolean) {
    const { database, schema } = this.options;
    if (busy && performance.now() - this.#lookedAt < longestPauseMs) return [];
    this.#lookedAt = performance.now();
    return dueSubjects(database.manager, schema, mostSubjects);
  }
}
