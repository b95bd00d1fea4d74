import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs where the server is, and joins its own two ends with a port there; it ends when either side does. */
const relay = (port: number) =>
  `exec 3<>/dev/tcp/127.0.0.1/${port} 4<&0 || exit 1; cat <&4 >&3 & up=$!; cat <&3 & down=$!; wait -n; kill $up $down 2>/dev/null`;

export type Tunnel = {
  readonly folder: string;
  /** Resolves when no program of it runs any more. */
  close(): Promise<void>;
};

/**
 * Reaches a PostgreSQL that publishes no port through a command that runs a program beside it (`docker exec -i …`,
 * `kubectl exec -i … --`): each connection is such a command. The way in is a socket in a folder that only this user may
 * enter.
 */
export async function openTunnel(command: readonly string[], port = 5432): Promise<Tunnel> {
  const folder = await mkdtemp(join(tmpdir(), 'duo-tunnel-'));
  const carried = new Map<Socket, Promise<unknown>>();
  const server = createServer((socket) => {
    carried.set(
      socket,
      carry(socket, command, port).finally(() => carried.delete(socket)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(join(folder, '.s.PGSQL.5432'), resolve);
  });
  return {
    folder,
    async close() {
      const ends = [...carried.values()];
      for (const socket of carried.keys()) socket.destroy();
      await Promise.all(ends);
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function carry(socket: Socket, command: readonly string[], port: number): Promise<void> {
  const [file = 'bash', ...args] = [...command, 'bash', '-c', relay(port)];
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  socket.pipe(child.stdin).on('error', () => undefined);
  child.stdout.pipe(socket).on('error', () => undefined);
  // Its input ends, and with that the program; the command that runs it may be elsewhere, and no signal reaches it.
  socket.on('close', () => child.stdin.destroy());
  return new Promise((resolve) => {
    child.on('error', () => socket.destroy());
    child.on('close', () => {
      socket.destroy();
      resolve();
    });
  });
}
