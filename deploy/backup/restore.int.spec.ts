import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseOf, parseBranch } from '@duo/kernel';
import { dropDatabase, migrate } from '@duo/platform';
import { addressOf } from '@duo/testing';
import type pg from 'pg';
import { whole } from '../local/whole.ts';
import { type Entry, readArchive, writeArchive } from './archive.ts';
import { backUp } from './backup.ts';
import type { Place } from './places/place.ts';
import { placeThrough } from './places/through.ts';
import { drill, restore } from './restore.ts';
import type { Kept } from './services.ts';
import { quoted, session } from './session.ts';

/* A branch as it is in containers: its database belongs to a role of its own, and the way to it is a program beside the server. */

const server = new URL(addressOf('postgres'));
const branch = parseBranch(`t${randomBytes(6).toString('hex')}`);
const name = databaseOf(branch);
const first = `create table people (id bigint generated always as identity primary key, name text not null,
    shout text generated always as (loud(name)) stored);
  create table enrolments (person bigint primary key references people, of enrolled not null);
  create table aloof (flag boolean);
  insert into aloof values (true);`;
const functions = `create function loud(word text) returns text language sql immutable as 'select upper(plain(word))';`;
const plain = `create function plain(word text) returns text language sql immutable as 'select trim(word)';
  create type enrolled as enum ('form', 'paper');`;

let place: Place;
let folder: string;
let kept: Kept[];
const database = () => Object.assign(new URL(server), { pathname: `/${name}` }).href;
const put = (file: string, sql: string) => writeFile(join(folder, 'sql', file), sql);
const of = () => ({ place, branch, kept });
const take = async (more = {}) => (await backUp({ ...of(), out: join(folder, 'out'), keep: 3, ...more })).path;
const ask = async <Row extends pg.QueryResultRow>(sql: string) =>
  session(place.database(name, branch), async (client) => {
    await client.query('set search_path to things');
    return (await client.query<Row>(sql)).rows;
  });
const databases = () =>
  session(server.href, async (client) => {
    const { rows } = await client.query<{ is: string }>(
      `select datname as is from pg_database where starts_with(datname, $1)`,
      [name],
    );
    return rows.map(({ is }) => is);
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duo-restore-'));
  await mkdir(join(folder, 'sql'));
  kept = [{ schema: 'things', dirs: [{ name: 'things', path: join(folder, 'sql') }] }];
  await put('0001_start.sql', `${plain}\n${functions}\n${first}`);
  // Inside a container PostgreSQL asks nobody for a password.
  process.env.PGPASSWORD = decodeURIComponent(server.password);
  place = await placeThrough(['env'], Number(server.port));
  await session(server.href, async (client) => {
    await client.query(`create role ${quoted(name)} login password '${process.env.PGPASSWORD}'`);
    await client.query(`create database ${quoted(name)} owner ${quoted(name)} template template0`);
  });
  await migrate({ url: place.database(name, branch), schema: 'things', dirs: kept[0]?.dirs ?? [] });
  await ask(
    `insert into things.people (name) select 'line' || chr(10) || chr(92) || 'tab' || chr(9) || n from generate_series(1, 30000) n`,
  );
  await ask(
    `insert into things.enrolments select id, case when id % 2 = 0 then 'form' else 'paper' end::things.enrolled from things.people`,
  );
});
afterAll(async () => {
  await place.close();
  await dropDatabase(database());
  await session(server.href, (client) => client.query(`drop role ${quoted(name)}`));
  await rm(folder, { recursive: true });
});

it('comes back with its rows, its numbers and its owner, whatever release it comes into', async () => {
  const was = await ask('select md5(string_agg(p::text, null order by id)) from things.people p');
  const from = await take();
  expect(await drill({ ...of(), from })).toMatchObject({ rows: 60_001 });
  await dropDatabase(database());
  await put('0002_more.sql', 'alter table people add column since date');
  await restore({ ...of(), from });
  expect(await ask('select md5(string_agg(row(id, name, shout)::text, null order by id)) from things.people')).toEqual(
    was,
  );
  expect(await ask('select since from things.people limit 1')).toEqual([{ since: null }]);
  expect(await ask(`insert into things.people (name) values (' new ') returning id, shout`)).toEqual([
    { id: '30001', shout: 'NEW' },
  ]);
  const [owners] = await ask(
    `select pg_get_userbyid(datdba) as database, (select pg_get_userbyid(relowner) from pg_class where oid = 'things.people'::regclass) as table,
       has_database_privilege('pg_monitor', datname, 'connect') as others from pg_database where datname = current_database()`,
  );
  expect(owners).toEqual({ database: name, table: name, others: false });
  expect(await databases()).toEqual([name]);
});

it('goes into no release that is older', async () => {
  const from = await take();
  await unlink(join(folder, 'sql', '0002_more.sql'));
  await expect(restore({ ...of(), from })).rejects.toMatchObject({ code: 'backup-of-a-newer-release' });
  await put('0002_more.sql', 'alter table people add column since date');
});

it('refuses rows that do not add up, and leaves nothing of them', async () => {
  const from = await take();
  async function* changed(): AsyncGenerator<Entry> {
    for await (const { name, data } of readArchive(from))
      yield { name, data: Buffer.from(data.toString('latin1').replace('line', 'lime'), 'latin1') };
  }
  const forged = join(folder, 'forged');
  await whole(forged, (out) => writeArchive(changed(), out));
  await expect(drill({ ...of(), from: forged })).rejects.toMatchObject({ code: 'backup-does-not-add-up' });
  async function* torn(): AsyncGenerator<Entry> {
    for await (const { name, data } of readArchive(from))
      yield { name, data: name === 'things/enrolments/000001' ? Buffer.from('none\tof\tthis\n') : data };
  }
  await whole(forged, (out) => writeArchive(torn(), out));
  await expect(drill({ ...of(), from: forged })).rejects.toThrow(/invalid input syntax|extra data/);
  expect(await databases()).toEqual([name]);
});

it('clears away what an earlier end without warning has left', async () => {
  await session(server.href, (client) => client.query(`create database ${quoted(`${name}_drill_00000000`)}`));
  await drill({ ...of(), from: await take() });
  expect(await databases()).toEqual([name]);
});

it('is one at a time, and leaves no schema out silently', async () => {
  await session(place.database(name, branch), async (client) => {
    await client.query(`select pg_advisory_lock(hashtextextended('backup', 0))`);
    await expect(take()).rejects.toMatchObject({ code: 'another-backup-is-under-way' });
  });
  await ask('create schema newer');
  await expect(take()).rejects.toMatchObject({ code: 'unknown-schema', details: { schema: 'newer' } });
  await ask('drop schema newer');
});

it('forgets the oldest, and only when the new one is there', async () => {
  const out = join(folder, 'kept');
  const old = ['20200101', '20200102'].map((day) => `${branch}-${day}T000000Z.tar.zst`);
  await take({ out });
  for (const one of old) await writeFile(join(out, one), '');
  await expect(take({ out, keep: 2, kept: [] })).rejects.toMatchObject({ code: 'unknown-schema' });
  expect(await readdir(out)).toEqual(expect.arrayContaining(old));
  const path = await take({ out, keep: 1 });
  expect(await readdir(out)).toEqual([path.slice(out.length + 1)]);
});
