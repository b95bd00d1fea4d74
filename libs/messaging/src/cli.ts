import { ConfigError, MigrationError } from '@duo/platform';
import type { Rebuilt } from './rebuild.js';
import type { Service } from './service.js';

/**
 * Runs a service as a process: `node dist/main.js` serves until SIGTERM or SIGINT, `node dist/main.js migrate` prepares
 * what it needs and ends, `node dist/main.js wait` ends when that has been done elsewhere, `node dist/main.js rebuild`
 * makes its read model anew from the branch's events. A service that cannot start says why and exits with 1.
 */
export async function runService(service: Service, [mode = 'serve']: string[] = process.argv.slice(2)): Promise<void> {
  try {
    if (mode === 'migrate') return await service.migrate(process.env);
    if (mode === 'wait') {
      // The first process of a container does not end by itself when it is asked to.
      process.once('SIGTERM', () => process.exit(1));
      return await service.wait(process.env);
    }
    if (mode === 'rebuild') return tellRebuilt(await service.rebuild(process.env));
    if (mode !== 'serve') throw new UnknownMode(mode);
    const { stop } = await service.start(process.env, () => process.exit(1));
    const end = () =>
      void stop().then(
        () => process.exit(0),
        (error) => fail(service, error),
      );
    process.on('SIGTERM', end).on('SIGINT', end);
  } catch (error) {
    fail(service, error);
  }
}

const tellRebuilt = ({ events, parked, seconds }: Rebuilt) =>
  void process.stdout.write(`${events} events in ${seconds.toFixed(1)} s, ${parked} parked\n`);

class UnknownMode extends Error {
  constructor(mode: string) {
    super(`there is no way to start called ${mode}: serve (without a word), migrate, wait or rebuild`);
  }
}

function fail({ name }: Service, error: unknown): never {
  const known = [ConfigError, MigrationError, UnknownMode].some((kind) => error instanceof kind);
  process.stderr.write(`${name} cannot go on. ${known ? (error as Error).message : tell(error)}\n`);
  process.exit(1);
}

const tell = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
