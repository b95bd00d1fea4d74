import { statSync } from 'node:fs';

/**
 * What takes longest, longest first: begun last, it would keep one worker busy while the others have nothing left to do.
 * What is not here takes half a minute at most on two cores.
 */
export const longest = [
  'deploy/e2e/upgrade/side-by-side.int.spec.ts',
  'libs/messaging/src/jobs/disasters.int.spec.ts',
  'deploy/e2e/journey/setbacks.int.spec.ts',
  'deploy/e2e/disasters/broker-away.int.spec.ts',
  'deploy/e2e/disasters/stopped-under-load.int.spec.ts',
  'deploy/e2e/journey/journey.int.spec.ts',
  'libs/messaging/src/kafka/kafka-away.int.spec.ts',
  'deploy/e2e/disasters/writer-killed.int.spec.ts',
  'libs/messaging/src/kafka/kafka-log.int.spec.ts',
  'deploy/e2e/disasters/frozen.int.spec.ts',
  'libs/messaging/src/relay.int.spec.ts',
  'libs/messaging/src/postgres/postgres-log.int.spec.ts',
  'libs/messaging/src/jobs/jobs.int.spec.ts',
  'services/intake/src/imports/import.int.spec.ts',
  'deploy/e2e/console/journey.e2e.spec.ts',
  'deploy/e2e/console/import.e2e.spec.ts',
];

type File = { path: string };

const place = ({ path }: File) => {
  const found = longest.findIndex((name) => path.endsWith(name));
  return found < 0 ? longest.length : found;
};

/** The order in which jest runs files; of those that are not listed, the largest first. */
export default class Sequencer {
  sort<Test extends File>(tests: readonly Test[]): Test[] {
    return tests.toSorted((one, other) => place(one) - place(other) || sizeOf(other) - sizeOf(one));
  }

  /** Jest tells what came of them; nothing is kept. */
  cacheResults(): void {}
}

const sizeOf = ({ path }: File) => statSync(path).size;
