import { createServer } from 'node:net';

/**
 * A free port of this machine, below those that the system hands to outgoing connections: a server that is killed and
 * comes back must find its port free, and a client that tries again must not by chance connect to itself.
 */
export async function freePort(): Promise<number> {
  const port = 18_000 + Math.floor(Math.random() * 12_000);
  return (await isFree(port)) ? port : freePort();
}

/** The first of so many free ports in a row, in a range of their own, so that no single one is taken from among them. */
export async function freePorts(count: number): Promise<number> {
  const first = 10_000 + count * Math.floor(Math.random() * (8_000 / count));
  const free = await Promise.all(Array.from({ length: count }, (_, at) => isFree(first + at)));
  return free.every(Boolean) ? first : freePorts(count);
}

/** Whether one could listen there; port 0 asks whether the address is ours at all. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
