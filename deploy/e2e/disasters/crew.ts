import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { matching } from '@duo/matching';
import { type BranchOptions, type Environment, openBranch, type SpawnedService, spawnService } from '@duo/testing';

const services = { intake, matching, 'follow-up': followUp, impact };
export type ServiceName = keyof typeof services;

const root = join(import.meta.dirname, '..', '..', '..');
const programOf = (service: ServiceName, build: string) => join(build, 'services', service, 'dist', 'main.js');

export type Crew = Awaited<ReturnType<typeof openCrew>>;

/**
 * A branch whose services run as they are deployed, each a process of its own that may be killed; of another build than
 * this one where that is told.
 */
export async function openCrew(options: BranchOptions, more: Environment = {}, build?: string) {
  const branch = await openBranch(options);
  const env: Environment = {
    ...branch.env,
    LOG_LEVEL: 'info',
    INTAKE_ENROLMENTS_PER_MINUTE: '1000000',
    ...more,
  };
  const run = (service: ServiceName, words: string[], from = build ?? root) =>
    promisify(execFile)(process.execPath, [programOf(service, from), ...words], {
      env: { PATH: process.env.PATH, ...env },
    });
  for (const service of Object.values(services))
    await (build ? run(service.name as ServiceName, ['migrate']) : service.migrate(env));
  const running: SpawnedService[] = [];
  return {
    branch,
    env,
    /** Whose events a service hears. */
    hears: (service: ServiceName) => services[service].listensTo as readonly ServiceName[],
    async spawn(service: ServiceName, other: Environment = {}, from = build ?? root): Promise<SpawnedService> {
      const one = await spawnService({ main: programOf(service, from), env: { ...env, ...other }, within: 120_000 });
      running.push(one);
      return one;
    },
    /** Runs a service with a word that makes it end by itself; throws with what it wrote when it does not end well. */
    run,
    token: (service: ServiceName) =>
      branch.issuer.sign(service, { sub: 'test-coordinator', role: 'coordinator', branch: branch.name }),
    async close() {
      await Promise.all(running.map((one) => one.kill()));
      await branch.close();
    },
  };
}
