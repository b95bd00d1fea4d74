import { isIP } from 'node:net';
import { freePort, isFree } from './port.ts';
import type { Place } from './server.ts';
import { type Watchdog, watch } from './watchdog.ts';

export type Container = {
  image: string;
  /** The port the server listens on inside. */
  port: number;
  /** Its command and environment, once its address outside is known. */
  command?: string[];
  environment?: (address: Address) => Record<string, string>;
};
export type Address = { host: string; port: number };

type Engine = Awaited<ReturnType<typeof import('testcontainers')['getContainerRuntimeClient']>>;

let engine: Promise<Engine | undefined> | undefined;

/** The container engine, when one answers and `DUO_TEST_DOCKER` is not `off`. */
function findEngine(): Promise<Engine | undefined> {
  engine ??= (async () => {
    if (process.env.DUO_TEST_DOCKER === 'off') return undefined;
    // The containers are ended by the watchdog, so Testcontainers needs no container of its own for that.
    process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
    const { getContainerRuntimeClient } = await import('testcontainers');
    return getContainerRuntimeClient().catch(() => undefined);
  })();
  return engine;
}

/** Makes a place for a server in a container; undefined when there is no engine, or it has not got the image. */
export async function inDocker(container: Container): Promise<{ place: Place; address: Address } | undefined> {
  const client = await findEngine();
  if (!client || !(await hasImage(client, container.image))) return undefined;
  const address = { host: await hostOf(client), port: await freePort() };
  return { place: placeOf(client, container, address), address };
}

/** Where published ports are met: the loopback, unless the engine is another machine or outside of our container. */
async function hostOf({ info }: Engine): Promise<string> {
  const { host } = info.containerRuntime;
  return host === 'localhost' || (isIP(host) && (await isFree(0, host))) ? '127.0.0.1' : host;
}

async function hasImage(client: Engine, image: string): Promise<boolean> {
  const { ImageName } = await import('testcontainers');
  const name = ImageName.fromString(image);
  try {
    if (!(await client.image.exists(name))) await client.image.pull(name);
    return true;
  } catch (error) {
    process.stderr.write(
      `Docker has no ${image} (${error instanceof Error ? error.message : error}), looking elsewhere\n`,
    );
    return false;
  }
}

function placeOf(client: Engine, container: Container, address: Address): Place {
  let created: Awaited<ReturnType<typeof create>> | undefined;
  let watchdog: Watchdog | undefined;
  const isRunning = async () => (await created?.inspect().catch(isGone))?.State.Running === true;
  const ended = async () => void (await created?.wait());
  return {
    source: 'docker',
    async start() {
      if (created) return created.start();
      created = await create(client, container, address);
      watchdog = watch('docker rm -f -v "$1"', created.id);
    },
    isRunning,
    signal: async (signal) => void (await created?.kill({ signal })),
    freeze: async () => void (await created?.pause()),
    async thaw() {
      if ((await created?.inspect())?.State.Paused) await created?.unpause();
    },
    ended,
    async remove() {
      await created?.remove({ force: true, v: true }).catch(isGone);
      watchdog?.dismiss();
      created = watchdog = undefined;
    },
    async lastLines() {
      const said = await created?.logs({ stdout: true, stderr: true, tail: 20 });
      return said ? textOf(said) : '(it said nothing)';
    },
  };
}

/** Somebody else may have removed a container; that is as good. */
function isGone(error: { statusCode?: number }): undefined {
  if (error.statusCode !== 404) throw error;
}

/** Starts the container through Testcontainers; from then on it is treated more roughly than Testcontainers can. */
async function create(client: Engine, { image, port, command, environment }: Container, address: Address) {
  const { GenericContainer, Wait } = await import('testcontainers');
  class OnLoopback extends GenericContainer {
    publish() {
      const HostIp = isIP(address.host) ? address.host : '';
      this.withExposedPorts({ container: port, host: address.port });
      this.hostConfig.PortBindings = { [`${port}/tcp`]: [{ HostIp, HostPort: String(address.port) }] };
      return this;
    }
  }
  const described = new OnLoopback(image)
    .publish()
    .withEnvironment(environment?.(address) ?? {})
    // The server itself is asked later whether it is ready.
    .withWaitStrategy(Wait.forSuccessfulCommand('true'))
    .withStartupTimeout(120_000);
  const started = await (command ? described.withCommand(command) : described).start();
  return client.container.getById(started.getId());
}

/** The log of a container comes in pieces, each behind a header of eight bytes that ends with its length. */
function textOf(log: Buffer): string {
  const pieces: string[] = [];
  for (let at = 0; at + 8 <= log.length; ) {
    const end = at + 8 + log.readUInt32BE(at + 4);
    pieces.push(log.toString('utf8', at + 8, end));
    at = end;
  }
  return pieces.join('').trimEnd();
}
