import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes a data folder for this process, or tells who has it. A socket is held instead of a file with a process id: the
 * system takes it back however the process ends, so nothing stale ever stands in the way of the next start.
 */
export async function takeAlone(folder: string, about: string): Promise<{ release(): void } | { takenBy: string }> {
  const path = join(tmpdir(), `duo-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`);
  const held = await listen(path, about);
  if (held) return { release: () => held.close() };
  const takenBy = await ask(path);
  if (takenBy) return { takenBy };
  unlinkSync(path);
  return takeAlone(folder, about);
}

function listen(path: string, about: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(about));
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => resolve(server));
  });
}

/** What the holder says of itself; undefined when nobody holds the socket that lies there. */
function ask(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(path);
    socket.on('data', (text) => {
      said += text;
    });
    socket.on('end', () => resolve(said));
    socket.on('error', () => resolve(undefined));
  });
}
