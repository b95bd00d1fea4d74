import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Prepares a graceful stop: from then on no connection is accepted, answers tell the client that their connection ends,
 * idle connections are closed at once, and what is not finished in time is cut.
 */
export function drainServer(fastify: FastifyInstance, graceMs: number): () => Promise<void> {
  const { server } = fastify;
  const sockets = new Set<Socket>();
  let draining = false;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  fastify.addHook('onSend', async (_, reply, payload) => {
    if (draining) reply.header('connection', 'close');
    return payload;
  });
  return async () => {
    draining = true;
    if (!server.listening) return;
    const closed = new Promise<'closed'>((resolve) => server.close(() => resolve('closed')));
    const giveUpAt = performance.now() + graceMs;
    while ((await Promise.race([closed, sleep(50, 'open' as const)])) === 'open') {
      server.closeIdleConnections();
      // node takes a connection on which nothing was asked yet for one whose request is under way
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      if (performance.now() > giveUpAt) server.closeAllConnections();
    }
  };
}
