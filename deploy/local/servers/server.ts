import { setTimeout as sleep } from 'node:timers/promises';

/** Where a server was found, in the order in which it is looked for. */
export type Source = 'environment' | 'docker' | 'machine';

/** `gentle` lets it finish, `immediate` is the quickest end it knows itself. */
export type RestartMode = 'gentle' | 'immediate';

/** A server of one's own, which may be treated badly. Its address and its data stay the same until `stop`. */
export type Server = {
  readonly source: Exclude<Source, 'environment'>;
  readonly version: string;
  /** SIGKILL; resolves once nothing of it runs any more. */
  kill(): Promise<void>;
  /** Stands still with its connections open: what a client sees of a machine that hangs. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  /** Ends it if it runs, starts it on its data and waits until it answers. */
  restart(mode?: RestartMode): Promise<void>;
  /** Ends it for good and throws its data away. */
  stop(): Promise<void>;
};

/** Something that runs a server: a process of this machine or a container. */
export type Place = {
  readonly source: Server['source'];
  start(): Promise<void>;
  isRunning(): Promise<boolean>;
  signal(name: NodeJS.Signals): Promise<void>;
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  /** Resolves when it does not run. */
  ended(): Promise<void>;
  remove(): Promise<void>;
  /** The last lines that the server said. */
  lastLines(): Promise<string>;
};

export type Kind = {
  name: string;
  /** Asks the server for its version; throws while it is not ready to serve. */
  ask(): Promise<string>;
  signals: { [mode in RestartMode]: NodeJS.Signals };
};

/** The server is neither there nor can it be had; the message says what to install. */
export class Missing extends Error {}

/** Starts a server in its place and waits until it answers. What does not start is removed again. */
export async function openServer(place: Place, kind: Kind): Promise<Server> {
  try {
    await place.start();
    return handle(place, kind, await ready(place, kind));
  } catch (error) {
    await place.remove();
    throw error;
  }
}

function handle(place: Place, kind: Kind, version: string): Server {
  const end = async (signal: NodeJS.Signals) => {
    if (!(await place.isRunning())) return;
    await place.thaw();
    await place.signal(signal);
    await place.ended();
  };
  return {
    source: place.source,
    version,
    kill: () => end('SIGKILL'),
    freeze: () => place.freeze(),
    thaw: () => place.thaw(),
    async restart(mode = 'gentle') {
      await end(kind.signals[mode]);
      await place.start();
      await ready(place, kind);
    },
    async stop() {
      await end(kind.signals.immediate);
      await place.remove();
    },
  };
}

/** Waits until the server answers; a server that ended will not, so its last words are the error. */
async function ready(place: Place, kind: Kind, within = 90_000): Promise<string> {
  for (const from = Date.now(); ; await sleep(50)) {
    try {
      return await kind.ask();
    } catch (error) {
      const running = await place.isRunning();
      if (running && Date.now() - from < within) continue;
      const what = running ? `does not answer after ${within / 1000} s` : 'ended while it started';
      throw new Error(`${kind.name} ${what}:\n${await place.lastLines()}`, { cause: error });
    }
  }
}
