import { setTimeout as sleep } from 'node:timers/promises';

type Connected = { connect(): Promise<void>; disconnect(): Promise<void> };

/**
 * A client that is connected when it is needed, kept, and replaced by a new one after any failure: what state a broken
 * connection has left in the old one is nobody's concern then.
 */
export class Renewable<C extends Connected> {
  #current: Promise<C> | undefined;

  constructor(private readonly create: () => C) {}

  async use<T>(work: (client: C) => Promise<T>, withinMs?: number): Promise<T> {
    this.#current ??= this.#connect();
    const current = this.#current;
    try {
      const done = current.then(work);
      return await (withinMs === undefined ? done : within(done, withinMs));
    } catch (error) {
      if (this.#current === current) this.#current = undefined;
      void leave(current);
      throw error;
    }
  }

  async close(): Promise<void> {
    const current = this.#current;
    this.#current = undefined;
    if (current) await leave(current);
  }

  async #connect(): Promise<C> {
    const client = this.create();
    try {
      await client.connect();
      return client;
    } catch (error) {
      void client.disconnect().catch(() => undefined);
      throw error;
    }
  }
}

/** A broker that hangs is not waited for. */
async function leave(client: Promise<Connected>): Promise<void> {
  const left = client.then((connected) => connected.disconnect()).catch(() => undefined);
  await Promise.race([left, sleep(2_000, undefined, { ref: false })]);
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const late = sleep(ms, undefined, { signal: controller.signal }).then(() => {
    throw new Error(`no answer within ${ms} ms`);
  });
  late.catch(() => undefined);
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => controller.abort());
}
