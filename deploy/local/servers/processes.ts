import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The processes that a process has started, and theirs. */
export function childrenOf(pid: number): number[] {
  const parents = existsSync('/proc/self/stat') ? fromProc() : fromPs();
  const children = parents.filter(([, parent]) => parent === pid).map(([child]) => child);
  return children.flatMap((child) => [child, ...childrenOf(child)]);
}

function fromProc(): [pid: number, parent: number][] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      // The name of the program stands in brackets and may hold anything; the parent is the second word after it.
      const [, parent] = readFileSync(`/proc/${entry}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return [[Number(entry), Number(parent)]];
    } catch {
      return [];
    }
  });
}

function fromPs(): [pid: number, parent: number][] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent] = line.trim().split(/\s+/);
    return [Number(pid), Number(parent)];
  });
}

/** The command line of a process; empty when there is none of that id. */
export function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Sends a signal; a process that has ended meanwhile is fine. */
export function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Stops a process and its children where they stand; the parent first, so that nobody is born between count and stop. */
export function freezeTree(pid: number): number[] {
  signal(pid, 'SIGSTOP');
  const children = childrenOf(pid);
  for (const child of children) signal(child, 'SIGSTOP');
  return [pid, ...children];
}

export function thawTree(pid: number) {
  for (const one of [...childrenOf(pid), pid]) signal(one, 'SIGCONT');
}

/** Kills a process and its children, and waits until none of them runs. */
export async function killTree(pid: number): Promise<void> {
  const killed = freezeTree(pid);
  for (const one of killed) signal(one, 'SIGKILL');
  while (killed.some(commandOf)) await sleep(5);
}
