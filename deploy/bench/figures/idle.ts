import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kind } from '../branch.ts';
import type { Figure, Measured } from '../figure.ts';
import type { Bench, Room } from '../room.ts';

const [settleMs, seconds] = [10_000, 20];

const figure = (kind: Kind, with_: string): Figure => ({
  name: `idle ${kind === 'kafka' ? 'kafka+redis' : 'postgres+postgres'}`,
  unit: '% of a core',
  better: 'lower',
  of: `CPU of the matching service (HTTP, consumer, relay, jobs) over ${seconds} s in which nothing happens`,
  against: `a Node process at the same moment with ${with_}`,
  goal: { value: 1 },
});

/** What a service takes of the machine while nobody wants anything of it. */
export const idle: Bench = {
  figures: [
    figure('kafka', 'an HTTP server, a connection of pg, and a kafkajs consumer'),
    figure('postgres', 'an HTTP server, and a connection of pg that asks for news every 250 ms'),
  ],
  async run(room) {
    const [kafka, postgres] = [await measure(room, 'kafka'), await measure(room, 'postgres')];
    return { 'idle kafka+redis': kafka, 'idle postgres+postgres': postgres };
  },
};

async function measure(room: Room, kind: Kind): Promise<Measured> {
  const environment = await room.branch(kind);
  const { member } = await room.start('matching', environment);
  const plain = room.keep(`plain-${kind}`, join(import.meta.dirname, '..', 'plain-process.ts'), environment);
  await sleep(settleMs);
  const pids = [member.pid ?? 0, plain.pid ?? 0];
  const before = pids.map(cpuSeconds);
  await sleep(1_000 * seconds);
  const [value = 0, reference = 0] = pids.map((pid, at) => (100 * (cpuSeconds(pid) - (before[at] ?? 0))) / seconds);
  await Promise.all([member.stop(), plain.stop('SIGKILL')]);
  return { value, reference };
}

/** What the system counts a process for: user and system time, in ticks of 10 ms. */
function cpuSeconds(pid: number): number {
  const [, after = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  const [user, system] = after.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}
