import type { SpawnedService, TestServer } from '@duo/testing';
import type { Crew, ServiceName } from '../disasters/crew.ts';
import { type Steady, steady } from './client.ts';

/** Both event logs and both job backends, and the servers that each needs. */
export const kinds: ['kafka' | 'postgres', 'redis' | 'postgres', TestServer[]][] = [
  ['postgres', 'postgres', ['postgres']],
  ['kafka', 'redis', ['postgres', 'kafka', 'redis']],
];

export const names = ['intake', 'matching', 'follow-up', 'impact'] as const satisfies ServiceName[];

/** The services of a branch as a careful client knows them; each may be away for a while. */
export type Ways = {
  readonly intake: Steady;
  readonly matching: Steady;
  readonly followUp: Steady;
  readonly impact: Steady;
  readonly token: string;
  /** Where a service is now, for a client of its own. */
  at(name: ServiceName): string;
};

/** The services of a branch, each of which can be killed and comes back at another address. */
export async function openWays(crew: Crew) {
  const running = new Map<ServiceName, SpawnedService>();
  for (const name of names) running.set(name, await crew.spawn(name));
  const ways = await waysTo(crew, (name) => running.get(name)?.url ?? '');
  const killed = async (name: ServiceName) => {
    await running.get(name)?.kill();
    running.set(name, await crew.spawn(name));
  };
  return { ways, killed };
}

/** The ways of a coordinator to services that may be elsewhere at each request. */
export async function waysTo(crew: Crew, at: (name: ServiceName) => string): Promise<Ways> {
  const token = await crew.branch.issuer.sign([...names], {
    sub: 'test-coordinator',
    role: 'coordinator',
    branch: crew.branch.name,
  });
  const [intake, matching, followUp, impact] = names.map((name) => steady(() => at(name))) as [
    Steady,
    Steady,
    Steady,
    Steady,
  ];
  return { intake, matching, followUp, impact, token, at };
}
