import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs where the server is, and joins its own two ends with the socket of the server there, or with a port; it ends when
 * either side does. In Perl, which is there wherever Debian's PostgreSQL is.
 */
const relay = `
  my $to = shift;
  my $server = $to =~ m{/} ? IO::Socket::UNIX->new(Peer => $to) : IO::Socket::INET->new(PeerAddr => "127.0.0.1:$to");
  die "no server at $to\n" unless $server;
  sub carry {
    my ($from, $into) = @_;
    while (sysread($from, my $held, 65536)) {
      while (length $held) {
        my $went = syswrite($into, $held) or return;
        substr($held, 0, $went) = "";
      }
    }
  }
  my $up = fork() // die "cannot fork\n";
  if ($up) { carry($server, *STDOUT); kill 15, $up; waitpid($up, 0) }
  else { carry(*STDIN, $server); shutdown($server, 1) }
`;

/** Where PostgreSQL has its socket on Debian: whoever is inside needs no password there. */
const socketThere = '/var/run/postgresql/.s.PGSQL.5432';

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
export async function openTunnel(command: readonly string[], to: string | number = socketThere): Promise<Tunnel> {
  const folder = await mkdtemp(join(tmpdir(), 'duo-tunnel-'));
  const carried = new Map<Socket, Promise<unknown>>();
  const server = createServer((socket) => {
    carried.set(
      socket,
      carry(socket, command, to).finally(() => carried.delete(socket)),
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

function carry(socket: Socket, command: readonly string[], to: string | number): Promise<void> {
  const program = ['perl', '-MIO::Socket::UNIX', '-MIO::Socket::INET', '-e', relay, String(to)];
  const [file = 'perl', ...args] = [...command, ...program];
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
