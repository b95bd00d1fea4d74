import type { Servers } from './servers/found.ts';

/** After the last test: the servers that the setup has started are ended. */
export default async function teardown(): Promise<void> {
  const { [Symbol.for('duo.servers')]: servers } = globalThis as { [key: symbol]: Servers | undefined };
  await servers?.stop();
}
