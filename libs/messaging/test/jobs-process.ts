import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { JobRunnerOptions } from '../src/jobs/index.js';
import type { JobsRoom, Kind, Servers } from './jobs-room.js';

export type WorkerArguments = {
  kind: Kind;
  branch: string;
  servers: Servers;
  settings: Partial<Pick<JobRunnerOptions, 'concurrency' | 'lockMs' | 'reconcileMs' | 'mostAttempts' | 'backoffMs'>>;
};

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A process of the branch that does its jobs: `jobs-worker.ts`. */
export class WorkerProcess {
  readonly lines: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor({ kind, branch, servers }: JobsRoom, settings: WorkerArguments['settings'] = {}) {
    const args = JSON.stringify({ kind, branch, servers, settings } satisfies WorkerArguments);
    const file = [`--import`, here('run-ts.mjs'), here('jobs-worker.ts'), args];
    const env = { ...process.env, NODE_OPTIONS: '' };
    this.#child = spawn(process.execPath, file, { stdio: ['ignore', 'pipe', 'inherit'], env });
    this.#ended = once(this.#child, 'close');
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => this.lines.push(...text.trim().split('\n')));
  }

  get ended(): Promise<unknown> {
    return this.#ended;
  }

  stop(): void {
    this.#child.kill('SIGSTOP');
  }

  continue(): void {
    this.#child.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
