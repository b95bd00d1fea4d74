import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be frozen (nothing passes, nothing is closed) and cut (closed, and refused). */
export async function openFlakyWay(to: { host: string; port: number }) {
  const sockets = new Set<Socket>();
  let frozen = false;
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    if (frozen) socket.pause();
  };
  const server = createServer((near) => {
    const far = connect(to);
    for (const socket of [near, far]) track(socket);
    near.on('data', (data) => far.write(data)).on('close', () => far.destroy());
    far.on('data', (data) => near.write(data)).on('close', () => near.destroy());
    if (frozen) for (const socket of [near, far]) socket.pause();
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const shut = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port,
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
    cut: shut,
    mend: () => listen(port),
    close: async () => {
      if (server.listening) await shut();
    },
  };
}

/** A URL that leads to its server over a way of its own. */
export async function overFlakyWay(url: string) {
  const over = new URL(url);
  const way = await openFlakyWay({ host: over.hostname, port: Number(over.port || 5432) });
  over.host = `127.0.0.1:${way.port}`;
  return { ...way, url: over.href };
}
