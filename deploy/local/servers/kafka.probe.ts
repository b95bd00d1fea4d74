import { connect } from 'node:net';

/*
 * Two questions in Kafka's own protocol. A client would do, but it logs each refused connection and keeps timers.
 */

const findCoordinator = 10;
const describeGroups = 15;

/** Names of groups that nobody has, one for each of the four partitions that a node of ours keeps offsets in. */
const groups = ['a', 'b', 'c', 'd'];

/**
 * Resolves when a broker serves consumer groups. The first question makes a fresh broker create its topic of offsets, for
 * which the first consumer would otherwise wait for seconds; the second waits until every partition of it has been read.
 */
export async function coordinatorAnswers(host: string, port: number): Promise<void> {
  const coordinator = await ask(host, port, request(findCoordinator, 0, text('a')));
  refuse(coordinator.readInt16BE(4));
  const count = Buffer.alloc(4);
  count.writeInt32BE(groups.length);
  const described = await ask(host, port, request(describeGroups, 0, Buffer.concat([count, ...groups.map(text)])));
  let at = 8;
  for (const _ of groups) {
    refuse(described.readInt16BE(at));
    at += 2;
    // Its id, state, type and protocol; then its members, and it has none.
    for (let texts = 0; texts < 4; texts++) at += 2 + described.readInt16BE(at);
    at += 4;
  }
}

function refuse(error: number) {
  if (error !== 0) throw new Error(`no coordinator yet (${error})`);
}

/** A request with its length and its header: what, which version, a correlation id, who asks. */
function request(key: number, version: number, body: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeInt16BE(key, 0);
  header.writeInt16BE(version, 2);
  const content = Buffer.concat([header, text('duo'), body]);
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length);
  return Buffer.concat([length, content]);
}

function text(value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeInt16BE(Buffer.byteLength(value));
  return Buffer.concat([length, Buffer.from(value)]);
}

/** The answer without its length; its first four bytes are the correlation id. */
function ask(host: string, port: number, question: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let answer = Buffer.alloc(0);
    const socket = connect({ host, port, timeout: 5_000 }, () => socket.write(question));
    socket.on('data', (piece) => {
      answer = Buffer.concat([answer, piece]);
      if (answer.length < 4 || answer.length < 4 + answer.readInt32BE(0)) return;
      resolve(answer.subarray(4));
      socket.destroy();
    });
    socket.on('timeout', () => socket.destroy(new Error('no answer')));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed without an answer')));
  });
}
