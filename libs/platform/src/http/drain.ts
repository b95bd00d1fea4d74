import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Prepares a graceful stop: from then on no connection is accepted, answers tell the client that their connection ends,
 * idle connections are closed at once, and what is not finished in time is cut.
 */
export function drainServer(fastify: FastifyInstance, graceMs: number): () => Promise<void> {
  let draining = false;
  fastify.addHook('onSend', async (_, reply, payload) => {
    if (draining) reply.header('connection', 'close');
    return payload;
  });
  return async () => {
    draining = true;
    const { server } = fastify;
    if (!server.listening) return;
    const closed = new Promise<'closed'>((resolve) => server.close(() => resolve('closed')));
    const giveUpAt = performance.now() + graceMs;
    while ((await Promise.race([closed, sleep(50, 'open' as const)])) === 'open') {
      server.closeIdleConnections();
      if (performance.now() > giveUpAt) server.closeAllConnections();
    }
  };
}
