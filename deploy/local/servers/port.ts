import { createServer } from 'node:net';

/**
 * A free port of this machine, below those that the system hands to outgoing connections: a server that is killed and
 * comes back must find its port free, and a client that tries again must not by chance connect to itself.
 */
export async function freePort(): Promise<number> {
  const port = 18_000 + Math.floor(Math.random() * 12_000);
  return (await isFree(port)) ? port : freePort();
}

/** Whether one could listen there; port 0 asks whether the address is ours at all. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
