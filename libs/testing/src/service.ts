import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from '../../../deploy/local/servers/watchdog.ts';
import { addToMessage, eventually } from './eventually.js';

export type SpawnOptions = {
  /** The built service, `…/dist/main.js`. */
  main: string;
  env: Record<string, string>;
  args?: string[];
  /** How long it may take until it serves. */
  within?: number;
};

export type End = { code: number | null; signal: NodeJS.Signals | null };

/** A service that runs in a process of its own, to be asked and to be killed. */
export type SpawnedService = {
  readonly url: string;
  readonly pid: number;
  /** Resolves when it has ended, however. */
  readonly ended: Promise<End>;
  /** Everything it wrote so far, on both channels. */
  output(): string;
  /** SIGKILL: no line of its code runs any more. */
  kill(): Promise<End>;
  /** SIGTERM, and waits for the end that it makes itself. */
  stop(): Promise<End>;
  /** SIGSTOP: its connections stay open and nothing comes out of them. */
  freeze(): void;
  thaw(): void;
};

/**
 * Runs a built service and waits until it logs where it serves. One that ends before, or takes too long, is an error with
 * the last lines it wrote. It needs `LOG_LEVEL` info or finer, since that line is how it is known to be ready.
 */
export async function spawnService({ main, env, args = [], within = 20_000 }: SpawnOptions): Promise<SpawnedService> {
  const child = spawn(process.execPath, [main, ...args], {
    // Only what the machine needs and what is given: a variable of the test run must not decide how a service behaves.
    env: { PATH: process.env.PATH, TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = follow(child);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    child.kill('SIGCONT');
    return running.ended;
  };
  try {
    const url = await serving(running, within);
    return {
      ended: running.ended,
      output: running.output,
      url,
      pid: Number(child.pid),
      kill: () => end('SIGKILL'),
      stop: () => end('SIGTERM'),
      freeze: () => void child.kill('SIGSTOP'),
      thaw: () => void child.kill('SIGCONT'),
    };
  } catch (error) {
    await end('SIGKILL');
    throw addToMessage(error, `${main} wrote:\n${lastLines(running.output())}`);
  }
}

/** Keeps what a process writes and how it ended; it is ended, too, when the test run is killed. */
function follow(child: ChildProcess) {
  let [written, hasEnded] = ['', false];
  for (const channel of [child.stdout, child.stderr]) {
    channel?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const watchdog = watch('kill -KILL "$1"', String(child.pid));
  const ended = new Promise<End>((resolve) => {
    child.once('close', (code, signal) => {
      hasEnded = true;
      watchdog.dismiss();
      resolve({ code, signal });
    });
  });
  return { ended, output: () => written, hasEnded: () => hasEnded };
}

/** Waits until the service says where it serves; nothing more comes from one that has ended. */
async function serving({ output, hasEnded }: ReturnType<typeof follow>, within: number): Promise<string> {
  const url = await eventually(
    () => {
      const found = servesAt(output());
      if (!found && !hasEnded()) throw new Error('it does not serve yet');
      return found;
    },
    { within },
  );
  if (!url) throw new Error('it has ended before it served');
  return url;
}

/** Where the service says that it serves. */
const servesAt = (output: string) => /"msg":"serving at ([^"]+)"/.exec(output)?.[1];

const lastLines = (output: string) => output.trimEnd().split('\n').slice(-30).join('\n') || '(nothing)';
