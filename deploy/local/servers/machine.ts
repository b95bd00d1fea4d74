import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { freezeTree, killTree, signal, thawTree } from './processes.ts';
import type { Place } from './server.ts';
import { watch } from './watchdog.ts';

export type User = { uid: number; gid: number };

export type ServerProcess = {
  file: string;
  args: string[];
  folder: string;
  log: string;
  env?: NodeJS.ProcessEnv;
  user?: User | undefined;
  /** The signal for the case that this process dies first; SIGKILL follows 15 s later. */
  orphaned: NodeJS.Signals;
  /** Throw the folder away at the end. */
  temporary: boolean;
  /** What is to be done in the folder before the first start. */
  prepare?(): Promise<void>;
};

/** `$told` is the process and, while it is frozen, its children; nothing when it does not run. */
const endOrphan = `
if [ -n "$told" ]; then
  pid=\${told%% *}
  kill -s "$1" "$pid"; kill -CONT $told
  at=0; while kill -0 "$pid" && [ $at -lt 150 ]; do sleep 0.1; at=$((at + 1)); done
  kill -KILL -- "-$pid" $told
fi
[ -z "$2" ] || rm -rf "$2"`;

/** A server as a process of this machine, in a session of its own so that a Ctrl-C does not end it out of turn. */
export function onMachine(server: ServerProcess): Place {
  const watchdog = watch(endOrphan, server.orphaned.slice(3), server.temporary ? server.folder : '');
  let prepared: Promise<void> | undefined;
  let running: Launched | undefined;

  const send = async (name: NodeJS.Signals) => {
    if (running) await (name === 'SIGKILL' ? killTree : signal)(running.pid, name);
  };
  /** Who waits for the end is kept running by it; otherwise a server holds nobody back. */
  const ended = async () => {
    running?.child.ref();
    await running?.ended;
  };
  return {
    source: 'machine',
    async start() {
      prepared ??= Promise.resolve(server.prepare?.());
      await prepared;
      const { child, pid, ended } = await launch(server);
      watchdog.tell(String(pid));
      running = {
        child,
        pid,
        ended: ended.then(() => {
          watchdog.tell('');
          running = undefined;
        }),
      };
    },
    isRunning: async () => running !== undefined,
    signal: send,
    async freeze() {
      if (running) watchdog.tell(freezeTree(running.pid).join(' '));
    },
    async thaw() {
      if (!running) return;
      thawTree(running.pid);
      watchdog.tell(String(running.pid));
    },
    ended,
    async remove() {
      await send('SIGKILL');
      await ended();
      watchdog.dismiss();
      if (server.temporary) rmSync(server.folder, { recursive: true, force: true, maxRetries: 5 });
    },
    lastLines: async () => lastLinesOf(server.log),
  };
}

type Launched = { child: ChildProcess; pid: number; ended: Promise<void> };

function launch({ file, args, folder, log, env, user }: ServerProcess): Promise<Launched> {
  const out = openSync(log, 'a');
  const child = spawn(file, args, { cwd: folder, env, ...user, detached: true, stdio: ['ignore', out, out] });
  closeSync(out);
  child.unref();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve({ child, pid: Number(child.pid), ended }));
  });
}

export function lastLinesOf(log: string, count = 20): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '(it said nothing)';
  }
}
