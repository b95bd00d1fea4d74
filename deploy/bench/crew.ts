import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Watchdog, watch } from '../local/servers/watchdog.ts';

export type Program = {
  name: string;
  file: string;
  env: Record<string, string>;
  /** Where it tells whether it is alive; when it says no twice in a row it is killed and started anew. */
  live?: string;
};

const mostMishaps = 10;

/** Processes that are kept running. What they print is in the folder; when this process ends, they end too. */
export class Crew {
  /** Rejects when one of them ends by itself again and again: something is wrong with it, and not with its luck. */
  readonly failed: Promise<never>;
  readonly #failed = Promise.withResolvers<never>();
  readonly #members: Member[] = [];
  readonly #watchdog: Watchdog = watch('kill -KILL $told 2>/dev/null');
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.failed = this.#failed.promise;
    this.failed.catch(() => undefined);
  }

  keep(program: Program): Member {
    const output = join(this.#folder, `${program.name}.log`);
    const member = new Member(program, output, () => this.#told());
    member.failed.catch(this.#failed.reject);
    this.#members.push(member);
    this.#told();
    return member;
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.stop('SIGKILL')));
    this.#watchdog.dismiss();
  }

  #told() {
    this.#watchdog.tell(this.#members.flatMap(({ pid }) => pid ?? []).join(' '));
  }
}

/** A process that is started again whenever it ends, as the keeper of a deployment would. */
export class Member {
  /** How it ended when nobody had asked it to. */
  readonly mishaps: string[] = [];
  /** Resolves when it has ended well: it has done what it was for. */
  readonly done: Promise<void>;
  readonly failed: Promise<never>;
  readonly program: Program;
  readonly #output: string;
  readonly #started: () => void;
  readonly #failed = Promise.withResolvers<never>();
  readonly #done = Promise.withResolvers<void>();
  readonly #stopping = new AbortController();
  readonly #running: Promise<unknown>;
  #child: ChildProcess | undefined;
  #ended: Promise<string> = Promise.resolve('not started');
  #asked = false;

  constructor(program: Program, output: string, started: () => void) {
    this.program = program;
    this.#output = output;
    this.#started = started;
    this.done = this.#done.promise;
    this.failed = this.#failed.promise;
    this.#running = Promise.all([this.#run(), this.#watch()]);
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** SIGKILL, at this moment, whatever it does. Its successor starts at once. */
  async kill(): Promise<void> {
    this.#asked = true;
    this.#child?.kill('SIGKILL');
    await this.#ended;
  }

  /** Ends it for good, and resolves with how it ended. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<string> {
    this.#stopping.abort();
    this.#child?.kill(signal);
    await this.#running;
    return this.#ended;
  }

  async #run() {
    while (!this.#stopping.signal.aborted) {
      this.#asked = false;
      this.#child = this.#spawn();
      this.#ended = endOf(this.#child);
      this.#started();
      const how = await this.#ended;
      if (how === 'exit 0') return this.#done.resolve();
      if (this.#asked || this.#stopping.signal.aborted) continue;
      if (this.mishaps.push(how) === mostMishaps) return this.#failed.reject(this.#failure());
      await sleep(200);
    }
  }

  #failure() {
    const said = readFileSync(this.#output, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
    return new Error(`${this.program.name} keeps ending (${this.mishaps.join(', ')}):\n${said}`);
  }

  #spawn(): ChildProcess {
    const { file, env } = this.program;
    const output = openSync(this.#output, 'a');
    const child = spawn(process.execPath, [file], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    return child;
  }

  async #watch() {
    const { signal } = this.#stopping;
    for (let dead = 0; !signal.aborted && this.program.live; ) {
      await sleep(1_000, undefined, { signal }).catch(() => undefined);
      dead = (await isAlive(this.program.live)) ? 0 : dead + 1;
      if (dead < 2 || signal.aborted) continue;
      this.mishaps.push('not alive');
      await this.kill();
      dead = 0;
    }
  }
}

/** One that cannot be reached is taken for alive: it starts, or was just killed. */
async function isAlive(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch (error) {
    return (error as Error).name !== 'TimeoutError';
  }
}

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
  });
