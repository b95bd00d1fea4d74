import type { SpawnedService } from '@duo/testing';
import type { Crew, ServiceName } from '../disasters/crew.ts';
import { names, waysTo } from '../journey/ways.ts';

/** The processes of a branch while a release takes the place of another: requests go to each of a service in turn. */
export async function openFleet(crew: Crew) {
  const running: { build: string; name: ServiceName; process: SpawnedService }[] = [];
  let turn = 0;
  const at = (name: ServiceName): string => {
    const all = running.filter((one) => one.name === name);
    turn += 1;
    return all[turn % all.length]?.process.url ?? '';
  };
  return {
    ways: await waysTo(crew, at),
    /** Starts every service of a build beside what runs. */
    join: async (build: string) => {
      for (const name of names) running.push({ build, name, process: await crew.spawn(name, {}, build) });
    },
    /** Sends the services of a build no more requests, and ends them. */
    leave: async (build: string) => {
      const leaving = running.filter((one) => one.build === build);
      running.splice(0, Number.POSITIVE_INFINITY, ...running.filter((one) => one.build !== build));
      const ends = await Promise.all(leaving.map(({ process }) => process.stop()));
      expect(ends).toEqual(leaving.map(() => ({ code: 0, signal: null })));
    },
    /** What each service of a build answers, by method and path. */
    routes: async (build: string) => {
      const of = running.filter((one) => one.build === build);
      const documents = await Promise.all(of.map(({ process }) => fetch(`${process.url}/openapi.json`)));
      const told = (await Promise.all(documents.map((answer) => answer.json()))) as { paths: Record<string, object> }[];
      return of.flatMap(({ name }, at) =>
        Object.entries(told[at]?.paths ?? {}).flatMap(([path, methods]) =>
          Object.keys(methods).map((method) => `${name} ${method} ${path}`),
        ),
      );
    },
  };
}
