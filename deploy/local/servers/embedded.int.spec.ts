import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import pg from 'pg';
import { type Embedded, startEmbedded } from './postgres.ts';
import { killTree } from './processes.ts';

jest.setTimeout(120_000);

let folder: string;
let server: Embedded | undefined;
const places = new Set<string>();

const start = async () => {
  server = await startEmbedded({ folder });
  places.add(server.folder);
  return server;
};

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const postmaster = ({ folder }: Embedded) =>
  Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duo-embedded-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  for (const place of [folder, ...places]) rmSync(place, { recursive: true, force: true });
});

it('keeps its data, with a password that nobody else can read', async () => {
  const first = await start();
  await query(first.url, 'create table kept as select 1 as id');
  expect(statSync(join(first.folder, 'data', 'duo.password')).mode & 0o777).toBe(0o600);
  await expect(query(Object.assign(new URL(first.url), { password: 'x' }).href, 'select')).rejects.toMatchObject({
    code: '28P01',
  });
  await first.stop();
  const second = await start();
  expect(await query(second.url, 'select id from kept')).toEqual([{ id: 1 }]);
  expect(new URL(second.databaseUrl('duo_ghent')).pathname).toBe('/duo_ghent');
});

it('starts again by itself, at the same address, when it is killed', async () => {
  const server = await start();
  const { url } = server;
  await query(url, 'create table kept as select 1 as id');
  await killTree(postmaster(server));
  for (;;) {
    const rows = await query(url, 'select id from kept').catch(() => undefined);
    if (!rows) await new Promise((resolve) => setTimeout(resolve, 50));
    if (!rows) continue;
    expect(rows).toEqual([{ id: 1 }]);
    return;
  }
});

it('is not held up by the process id of a server that is long gone, whoever has the id now', async () => {
  const first = await start();
  await query(first.url, 'create table kept as select 1 as id');
  const file = join(first.folder, 'data', 'postmaster.pid');
  const left = readFileSync(file, 'utf8');
  await first.stop();
  writeFileSync(file, left.replace(/^\d+/, String(process.pid)));
  const second = await start();
  expect(await query(second.url, 'select id from kept')).toEqual([{ id: 1 }]);
});

it('begins anew what was interrupted before there were any data', async () => {
  mkdirSync(join(folder, 'postgres', 'data.new', 'base'), { recursive: true });
  writeFileSync(join(folder, 'postgres', 'data.word'), 'old');
  expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('refuses data of another version', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(first.folder, 'data', 'PG_VERSION'), '15\n');
  server = undefined;
  await expect(startEmbedded({ folder })).rejects.toThrow(/are of PostgreSQL 15, this is 18/);
});

const asRoot = process.getuid?.() === 0 ? it : it.skip;

asRoot('puts its data where its user may go when the folder is only for root, and finds them again', async () => {
  chmodSync(folder, 0o700);
  const first = await start();
  expect(first.folder).toMatch(/^\/var\/lib\/duo\//);
  await query(first.url, 'create table kept as select 1 as id');
  await first.stop();
  const second = await start();
  expect(second.folder).toBe(first.folder);
  expect(await query(second.url, 'select id from kept')).toEqual([{ id: 1 }]);
});
