import { connect, type Socket } from 'node:net';

/*
 * A client that costs little, for it shares the machine with what it measures: requests are made once as bytes, written to
 * connections that stay open, and of an answer only the status, the length and the body are looked at.
 */

export type Answer = { status: number; body: string };
export type Connection = { request(bytes: Buffer): Promise<Answer>; close(): void };

/** The bytes of a POST with a JSON body. */
export function post(url: string, path: string, body: unknown): Buffer {
  const json = JSON.stringify(body);
  const { host } = new URL(url);
  const head = [`POST ${path} HTTP/1.1`, `host: ${host}`, 'content-type: application/json'];
  return Buffer.from([...head, `content-length: ${Buffer.byteLength(json)}`, '', json].join('\r\n'));
}

/** Opens one connection: one request at a time. */
export async function open(url: string): Promise<Connection> {
  const { hostname, port } = new URL(url);
  const socket = await connected(hostname, Number(port));
  let [text, waiting] = ['', undefined as PromiseWithResolvers<Answer> | undefined];
  socket.setNoDelay(true).setEncoding('utf8');
  socket.on('data', (piece: string) => {
    text += piece;
    const answer = answerIn(text);
    if (!answer) return;
    text = '';
    waiting?.resolve(answer);
  });
  const lost = () => waiting?.reject(new Error('the connection was lost'));
  socket.on('error', lost).on('close', lost);
  return {
    request(bytes) {
      waiting = Promise.withResolvers();
      socket.write(bytes);
      return waiting.promise;
    },
    close: () => void socket.destroy(),
  };
}

function connected(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** The answer when it has come whole; ours are plain ASCII JSON with a length. */
function answerIn(text: string): Answer | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
  const body = text.slice(end + 4);
  return body.length < length ? undefined : { status: Number(text.slice(9, 12)), body };
}
