import type { Log, Pulse } from '@duo/platform';
import type { EntityManager } from 'typeorm';
import type { EventLog, Subscription } from '../log.js';
import { lagEvents, parkedEvents } from './metrics.js';
import { sleep } from './patience.js';

export type WatchOptions = {
  readonly eventLog: EventLog;
  readonly manager: EntityManager;
  readonly schema: string;
  readonly service: string;
  readonly group: string;
  readonly topics: readonly string[];
  readonly log: Log;
  readonly pulse: Pulse;
  readonly stopping: AbortSignal;
  readonly everyMs?: number;
  /** After this long without progress the process is to be started anew. */
  readonly patienceMs?: number;
};

const reasons = ['failed', 'unreadable', 'behind', 'early', 'conflicting'] as const;

/**
 * Watches how far the service is behind the log, and that it moves. Events that wait while nothing is taken, or a
 * consumer that has not been seen, fail liveness; a server that says no does not, for a new start would not bring it back.
 */
export class Watch {
  #behindSince: number | undefined;
  /** When something was taken last, or there was a reason for taking nothing. */
  #movedAt = performance.now();

  constructor(private readonly options: WatchOptions) {}

  moved(): void {
    this.#movedAt = performance.now();
  }

  /** Turns until the process stops; never throws. */
  async run(subscription: Subscription): Promise<void> {
    const { service, pulse, stopping, everyMs = 10_000, patienceMs = 45_000 } = this.options;
    pulse.check(`${service} consumer`, () => {
      if (!stopping.aborted) this.check(subscription, patienceMs);
    });
    while (!stopping.aborted) {
      await Promise.all([this.look(), this.count()]);
      await sleep(everyMs, stopping);
    }
  }

  private check(subscription: Subscription, patienceMs: number) {
    const now = performance.now();
    const unmoved = now - this.#movedAt;
    const unseen = Math.min(unmoved, Date.now() - subscription.lastSeen().getTime());
    if (unseen > patienceMs) throw new Error('the consumer has not been seen');
    if (this.#behindSince !== undefined && Math.min(now - this.#behindSince, unmoved) > patienceMs)
      throw new Error('events wait and none is taken');
  }

  private async look() {
    const { eventLog, group, topics, service, log } = this.options;
    const asked = performance.now();
    try {
      const lags = await eventLog.lag(group, [...topics]);
      for (const topic of topics) {
        const behind = lags.filter((lag) => lag.topic === topic).reduce((sum, lag) => sum + lag.behind, 0);
        lagEvents.set({ service, topic }, behind);
      }
      const behind = lags.some((lag) => lag.behind > 0);
      this.#behindSince = behind ? (this.#behindSince ?? performance.now()) : undefined;
    } catch (err) {
      log.warn({ err }, 'the lag of the consumer cannot be told');
      if (performance.now() - asked < promptMs) this.moved();
    }
  }

  private async count() {
    const { manager, schema, service, log } = this.options;
    try {
      const rows = await manager.query<{ reason: string; n: number }[]>(
        `select reason, count(*)::integer as n from ${schema}.parked group by reason`,
      );
      for (const reason of reasons) {
        parkedEvents.set({ service, reason }, rows.find((row) => row.reason === reason)?.n ?? 0);
      }
    } catch (err) {
      log.warn({ err }, 'parked events cannot be counted');
    }
  }
}

/** An answer later than this is none: whoever gave it was hanging. */
const promptMs = 5_000;
