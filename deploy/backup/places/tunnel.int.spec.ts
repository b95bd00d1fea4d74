import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf } from '@duo/testing';
import { session } from '../session.ts';
import { openTunnel, type Tunnel } from './tunnel.ts';

let tunnel: Tunnel;
const server = new URL(addressOf('postgres'));
// As `docker exec -i …` runs it beside the server: here the server is beside us.
beforeAll(async () => {
  tunnel = await openTunnel(['env'], Number(server.port));
});
afterAll(() => tunnel.close());

const throughFolder = (folder: string) =>
  `postgresql://${server.username}:${server.password}@${encodeURIComponent(folder)}${server.pathname}`;

it('carries many connections at once, and much on one', async () => {
  const sums = await Promise.all(
    [1, 2, 3].map((n) =>
      session(throughFolder(tunnel.folder), async (client) => {
        const { rows } = await client.query<{ text: string }>(`select repeat('x', 1000000 * ${n}) as text`);
        return rows[0]?.text.length;
      }),
    ),
  );
  expect(sums).toEqual([1_000_000, 2_000_000, 3_000_000]);
});

it('tells of a server that is gone, and of a command that cannot run', async () => {
  const away = await openTunnel(['env'], 1);
  const none = await openTunnel(['/no/such/program'], 1);
  for (const { folder } of [away, none])
    await expect(session(throughFolder(folder), async () => undefined)).rejects.toThrow(/terminated|reset|EPIPE/i);
  await away.close();
  await none.close();
});

it('lets nobody else in', async () => {
  expect((await stat(tunnel.folder)).mode & 0o077).toBe(0);
});

it('ends every program when it is closed in the middle, and whoever waits is told', async () => {
  const other = await openTunnel(['env'], Number(server.port));
  const long = session(throughFolder(other.folder), (client) => client.query('select pg_sleep(5)'));
  const told = expect(long).rejects.toThrow('terminated');
  await sleep(300);
  await other.close();
  await told;
});
