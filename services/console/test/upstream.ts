import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { method: string; path: string; headers: IncomingHttpHeaders; body: string };
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A service that is not ours to test: it keeps what it was asked, and answers as it is told. */
export async function openUpstream() {
  const asked: Asked[] = [];
  let answer: Answer = (_, response) => response.setHeader('content-type', 'application/json').end('{"ok":true}');
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const one: Asked = { method, path: url, headers, body: '' };
    asked.push(one);
    answer(request, response);
    for await (const part of request) one.body += part;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    last: () => asked.at(-1),
    answers(next: Answer) {
      answer = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
