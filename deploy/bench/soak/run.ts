import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../local/servers/port.ts';
import { createBranch, type Environment, type Kind, programOf, type ServiceName } from '../branch.ts';
import { Crew, type Member } from '../crew.ts';
import { readEvidence } from './evidence.read.ts';
import type { Evidence } from './evidence.ts';
import { fire } from './fire.ts';
import { noted } from './journal.ts';
import { judge, type Verdict } from './oracle.ts';
import type { Victim } from './plan.ts';
import { quiet } from './quiet.ts';
import { type Servers, startServers } from './servers.ts';
import { storiesOf } from './story.ts';

export type Soak = { events: number; seed: number; log: Kind };

export type Report = Soak & {
  evidence: Evidence;
  verdict: Verdict;
  kills: Record<Victim, number>;
  /** What ended without being asked to, and how. */
  mishaps: string[];
  /** How the services ended when they were asked to. */
  ends: string[];
  seconds: { writing: number; settling: number; all: number };
  /** Where what the processes printed is. */
  folder: string;
};

type Say = (line: string) => void;

/**
 * A branch under fire: the writer writes its stories while it, the services and the server that keeps the log are
 * killed. Then the rest is worked off, and what is left is judged.
 */
export async function soak(run: Soak, say: Say): Promise<Report> {
  const startedAt = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'duo-soak-'));
  const servers = await startServers(run.log);
  const crew = new Crew(folder);
  try {
    say(`${servers.names}; seed ${run.seed}; what the processes print is in ${folder}`);
    const environment = await createBranch('soak', run.log, servers.at, folder);
    const journal = join(folder, 'journal');
    const branch = await startBranch(crew, run, environment, journal);
    const shot = underFire(run, servers, branch, environment, say);
    const { kills, writing, settling } = await Promise.race([shot, crew.failed, moving(journal, branch.writer)]);
    const ends = await Promise.all(branch.services.map(async (one) => `${one.program.name}: ${await one.stop()}`));
    const evidence = await readEvidence(environment, storiesOf(run.seed, run.events), journal);
    const mishaps = [branch.writer, ...branch.services].flatMap(({ program, mishaps }) =>
      mishaps.map((how) => `${program.name}: ${how}`),
    );
    const all = (performance.now() - startedAt) / 1_000;
    return {
      ...run,
      evidence,
      verdict: judge(evidence),
      kills,
      mishaps,
      ends,
      seconds: { writing, settling, all },
      folder,
    };
  } finally {
    await crew.dismiss();
    await servers.stop();
  }
}

type Branch = { writer: Member; services: [intake: Member, matching: Member, impact: Member]; journal: string };

async function startBranch(crew: Crew, run: Soak, environment: Environment, journal: string): Promise<Branch> {
  const service = async (name: ServiceName) => {
    const port = await freePort();
    const env = { ...environment, SERVICE_PORT: String(port) };
    return crew.keep({ name, file: programOf(name), env, live: `http://127.0.0.1:${port}/health/live` });
  };
  const services: Branch['services'] = [await service('intake'), await service('matching'), await service('impact')];
  const writer = crew.keep({
    name: 'writer',
    file: join(import.meta.dirname, 'writer.ts'),
    env: {
      SOAK_DATABASE_URL: environment.DATABASE_URL ?? '',
      SOAK_JOURNAL: journal,
      SOAK_SEED: String(run.seed),
      SOAK_EVENTS: String(run.events),
    },
  });
  return { writer, services, journal };
}

async function underFire(run: Soak, servers: Servers, branch: Branch, { DATABASE_URL = '' }: Environment, say: Say) {
  const { writer, journal, services } = branch;
  const [intake, matching, impact] = services;
  const startedAt = performance.now();
  let writing: number | undefined;
  const written = writer.done.then(() => {
    writing = performance.now() - startedAt;
    say(`all is written after ${(writing / 1_000).toFixed(1)} s`);
  });
  const progress = () => (writing === undefined ? Math.min(0.999, noted(journal) / run.events) : 1);
  const kill = {
    writer: () => writer.kill(),
    intake: () => intake.kill(),
    matching: () => matching.kill(),
    impact: () => impact.kill(),
    broker: (awayMs: number) => servers.crash(awayMs),
  };
  const [kills] = await Promise.all([fire({ progress, kill }, run, say), written]);
  await quiet(DATABASE_URL, say);
  const all = performance.now() - startedAt;
  return { kills, writing: (writing ?? all) / 1_000, settling: (all - (writing ?? all)) / 1_000 };
}

/** Rejects when nothing was committed for a minute although the writer is not done. */
async function moving(journal: string, writer: Member): Promise<never> {
  const done = writer.done.then(() => Number.NaN);
  for (let before = -1; ; ) {
    const now = await Promise.race([sleep(60_000, undefined, { ref: false }).then(() => noted(journal)), done]);
    if (Number.isNaN(now)) return new Promise(() => undefined);
    if (now === before) throw new Error(`nothing was committed for a minute, after ${now} events`);
    before = now;
  }
}
