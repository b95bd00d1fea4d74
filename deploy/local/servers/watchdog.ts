import { spawn } from 'node:child_process';

/** A shell that outlives this process for as long as it takes to end what this process has started. */
export type Watchdog = {
  /** Tells it something; the last line told is `$told` in its script. */
  tell(line: string): void;
  dismiss(): void;
};

/**
 * Runs a shell script when this process ends, however it ends: the shell reads from a pipe that only this process
 * holds, and the system closes it even after SIGKILL. The shell has a session of its own, so a Ctrl-C does not reach it.
 */
export function watch(script: string, ...args: string[]): Watchdog {
  const waiting = `told=''; while read -r line; do told=$line; done; ${script}`;
  const shell = spawn('sh', ['-c', waiting, 'sh', ...args], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref();
  return {
    tell: (line) => void shell.stdin.write(`${line}\n`),
    dismiss: () => void shell.kill('SIGKILL'),
  };
}
