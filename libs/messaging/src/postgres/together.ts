import type { Socket } from 'node:net';
import type { Client } from 'pg';

/**
 * Holds back what is sent over a connection until the function it returns is called, and then sends it as one. Sending
 * is most of what a small statement costs. The driver has no word for this; its connection's socket has.
 */
export function together(client: Client): () => void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  return () => stream.uncork();
}
