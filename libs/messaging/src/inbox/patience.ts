import type { Log } from '@duo/platform';
import { troubleOf } from './trouble.js';

/** The batch must be left: its partition has gone to another consumer, or the process stops. Nothing is acknowledged. */
export class Left extends Error {
  override readonly name = 'Left';
}

export type PatienceOptions = {
  /** Keeps the partition ours; throws when it has gone to another consumer. */
  beat: () => Promise<void>;
  stopping: AbortSignal;
  log: Log;
  /** Called each turn in which the database could not serve: not our silence. */
  waiting?: () => void;
};

const beatEveryMs = 2_000;
const longestPauseMs = 2_000;
/** How often one event may lose against other transactions before that counts as its failure. */
const mostOvertaken = 10;

/** Does work on the database for one batch, beating all the while, for as long as it takes the database to come back. */
export class Patience {
  constructor(private readonly options: PatienceOptions) {}

  /** Does the work until the database has served it; throws what is the work's own fault, or `Left`. */
  async until<T>(work: () => Promise<T>): Promise<T> {
    for (let turn = 0, overtaken = 0; ; turn += 1) {
      this.leaveIfStopping();
      try {
        return await this.beating(work);
      } catch (error) {
        if (error instanceof Left) throw error;
        const trouble = troubleOf(error);
        if (trouble === 'overtaken' && overtaken < mostOvertaken) overtaken += 1;
        else if (trouble !== 'away') throw error;
        else await this.wait(error, turn);
      }
    }
  }

  /** Shows that the partition is still worked on, or throws `Left` when it has gone. */
  async beat(): Promise<void> {
    await this.options.beat().catch(lostTo);
  }

  /** Pauses, beating. */
  async pause(ms: number): Promise<void> {
    await this.beating(() => sleep(ms, this.options.stopping));
    this.leaveIfStopping();
  }

  private async wait(error: unknown, turn: number) {
    const { log, waiting } = this.options;
    if (turn % 10 === 0) log.warn({ err: error }, 'the database does not serve; events wait');
    waiting?.();
    await this.pause(Math.min(longestPauseMs, 50 * 2 ** Math.min(turn, 10)));
  }

  private async beating<T>(work: () => Promise<T>): Promise<T> {
    let lost: unknown;
    const beat = () => this.options.beat().catch((error) => (lost ??= error));
    const timer = setInterval(beat, beatEveryMs);
    const outcome = await work().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    clearInterval(timer);
    if (lost) lostTo(lost);
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  private leaveIfStopping() {
    if (this.options.stopping.aborted) throw new Left('the process stops');
  }
}

function lostTo(cause: unknown): never {
  throw new Left('the partition has gone to another consumer', { cause });
}

/** Ends early when the process stops. */
export function sleep(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stopping.addEventListener('abort', done);
    if (stopping.aborted) done();
  });
}
