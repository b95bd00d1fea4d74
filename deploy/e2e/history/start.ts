import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseOf, parseBranch } from '@duo/kernel';
import { issuer, localLinkSecret, localToken } from '../../local/keys.ts';
import { freePorts } from '../../local/servers/port.ts';

const program = join(import.meta.dirname, '..', '..', 'local', 'start.ts');

/** Ten for the national view and for each branch. */
const portsOfSix = 70;

/** `npm start` as a process of its own. */
export class Started {
  #said = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;

  readonly folder: string;
  readonly port: number;

  private constructor(folder: string, port: number, args: string[]) {
    this.folder = folder;
    this.port = port;
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      DUO_DATA: folder,
      PORT: String(port),
      // What is published is compared as soon as it changes.
      IMPACT_PUBLIC_CACHE_SECONDS: '0',
    };
    this.#child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
      });
    this.#ended = new Promise((resolve) => this.#child.once('close', () => resolve()));
  }

  static async in(folder: string, ...args: string[]): Promise<Started> {
    return new Started(folder, await freePorts(portsOfSix), args);
  }

  /** Waits until it has said this. */
  async says(what: RegExp): Promise<string> {
    const ended = this.#ended.then(() => 'ended' as const);
    while (!what.test(this.#said)) {
      const next = new Promise((resolve) => this.#child.stdout?.once('data', resolve));
      if ((await Promise.race([next, ended])) === 'ended') throw new Error(`it ended before ${what}:\n${this.#said}`);
    }
    return this.#said;
  }

  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    this.#child.kill(signal);
    await this.#ended;
  }

  token(role: string, branch?: string): Promise<string> {
    return localToken(this.folder, branch === undefined ? { role } : { role, branch });
  }

  /** The text of an answer, as an analyst gets it. */
  async read(port: number, path: string): Promise<string> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { authorization: `Bearer ${await this.token('analyst')}` },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.text();
  }

  /** What a program of a branch here takes from its environment. */
  environment(branch: string): Record<string, string> {
    const data = join(this.folder, 'postgres', 'data');
    const [, , , port] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const password = readFileSync(join(data, 'duo.password'), 'utf8');
    return {
      BRANCH: branch,
      DATABASE_URL: `postgresql://postgres:${password}@127.0.0.1:${port}/${databaseOf(parseBranch(branch))}`,
      EVENT_LOG: 'postgres',
      JOBS: 'postgres',
      AUTH_ISSUER: issuer,
      AUTH_JWKS_URL: `file://${join(this.folder, 'keys', 'jwks.json')}`,
      LINK_SECRET: localLinkSecret(this.folder),
      LOG_LEVEL: 'warn',
    };
  }
}
