import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dropDatabase, MigrationError, migrate, pendingMigrations } from './index.js';

let url: string;
let path: string;
const schema = 'followup';
const of = () => ({ url, schema, dirs: [{ name: 'follow-up', path }] });

beforeEach(async () => {
  const server = new URL(process.env.DUO_TEST_POSTGRES_URL ?? '');
  server.pathname = `/duo_migrate_${randomBytes(6).toString('hex')}`;
  url = server.href;
  path = await mkdtemp(join(tmpdir(), 'duo-migrations-'));
  await put('0001_start.sql', 'create table things (id int primary key);\ninsert into things values (1);');
});
afterEach(async () => {
  await dropDatabase(url);
  await rm(path, { recursive: true });
});

const put = (file: string, sql: string) => writeFile(join(path, file), sql);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof MigrationError ? error.message : String(error)),
  );

async function query<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('creates the database, the schema and the tables, once', async () => {
  expect(await migrate(of())).toEqual(['0001_start.sql']);
  expect(await migrate(of())).toEqual([]);
  expect(await query('select id from followup.things')).toEqual([{ id: 1 }]);
  expect(await query('select file from followup.migrations_follow_up')).toEqual([{ file: '0001_start.sql' }]);
});

it('is safe in many processes at once, from nothing', async () => {
  const done = await Promise.all(Array.from({ length: 8 }, () => migrate(of())));
  expect(done.flat()).toEqual(['0001_start.sql']);
  expect(await query('select count(*)::int as n from followup.things')).toEqual([{ n: 1 }]);
});

it('lets two services of one branch start at once, each with folders of its own', async () => {
  const other = { ...of(), schema: 'matching' };
  const done = await Promise.all([migrate(of()), migrate(other), migrate(of()), migrate(other)]);
  expect(done.flat()).toEqual(['0001_start.sql', '0001_start.sql']);
});

it('keeps folders apart, in the order they are given', async () => {
  const more = await mkdtemp(join(tmpdir(), 'duo-migrations-'));
  await writeFile(join(more, '0001_more.sql'), 'alter table things add column more text');
  const both = { url, schema, dirs: [...of().dirs, { name: 'more', path: more }] };
  expect(await migrate(both)).toEqual(['0001_start.sql', '0001_more.sql']);
  await rm(more, { recursive: true });
});

it('leaves nothing of a file that fails, names it, and goes on from there when it is mended', async () => {
  await put('0002_more.sql', 'create table more (id int);');
  await put('0003_wrong.sql', 'create table half (id int);\nselect nonsense;');
  expect(await refusal(migrate(of()))).toBe('0003_wrong.sql failed: column "nonsense" does not exist');
  expect(
    await query(`select to_regclass('followup.half') as half, to_regclass('followup.more') is not null as more`),
  ).toEqual([{ half: null, more: true }]);
  await put('0003_wrong.sql', 'create table half (id int);');
  expect(await migrate(of())).toEqual(['0003_wrong.sql']);
});

it('goes as far as it is told, and on from there', async () => {
  await put('0002_more.sql', 'create table more (id int);');
  expect(await migrate({ ...of(), upTo: { 'follow-up': '0001_start.sql' } })).toEqual(['0001_start.sql']);
  expect(await migrate({ ...of(), upTo: {} })).toEqual([]);
  expect(await migrate(of())).toEqual(['0002_more.sql']);
});

it('refuses a released file that was changed, but for its line ends', async () => {
  await migrate(of());
  await put('0001_start.sql', 'create table things (id int primary key);\r\ninsert into things values (1);');
  expect(await migrate(of())).toEqual([]);
  await put('0001_start.sql', 'create table things (id bigint primary key);');
  const message = '0001_start.sql was applied and has been changed since: add a new file instead';
  expect([await refusal(migrate(of())), await refusal(pendingMigrations(of()))]).toEqual([message, message]);
});

it('refuses to go on from a newer schema, but lets the old release run beside it', async () => {
  await put('0002_newer.sql', 'alter table things add column more text');
  await migrate(of());
  await unlink(join(path, '0002_newer.sql'));
  expect(await refusal(migrate(of()))).toBe(
    '0002_newer.sql was applied but is not here: a newer release has migrated this schema',
  );
  expect(await pendingMigrations(of())).toEqual([]);
});

it('refuses a file that takes the number of one that was applied', async () => {
  await put('0002_b.sql', 'select 1');
  await migrate(of());
  await put('0002_a.sql', 'select 1');
  expect(await refusal(migrate(of()))).toBe('0002_b.sql should have number 0003');
  await unlink(join(path, '0002_b.sql'));
  expect(await refusal(migrate(of()))).toContain('0002_b.sql was applied but is not here');
});

it.each([
  ['1_short.sql', 'select 1', '1_short.sql is not named like 0001_name.sql'],
  ['0003_gap.sql', 'select 1', '0003_gap.sql should have number 0002'],
  ['0002_own.sql', 'select 1;\ncommit;', '0002_own.sql opens or ends a transaction: each file is one already'],
])('refuses %s', async (file, sql, message) => {
  await put(file, sql);
  expect(await refusal(migrate(of()))).toBe(message);
});

it('takes functions, whose bodies begin and end too', async () => {
  const sql = `create function one() returns int language plpgsql as $$\nbegin\n  return 1;\nend;\n$$;`;
  await put('0002_function.sql', sql);
  expect(await migrate(of())).toEqual(['0001_start.sql', '0002_function.sql']);
  expect(await query('select followup.one() as one')).toEqual([{ one: 1 }]);
});

it('tells what is pending, so that a service does not start on an old schema', async () => {
  await expect(pendingMigrations(of())).rejects.toMatchObject({ code: '3D000' });
  await migrate(of());
  await put('0002_more.sql', 'create table more (id int);');
  expect(await pendingMigrations(of())).toEqual(['0002_more.sql']);
  await migrate(of());
  expect(await pendingMigrations(of())).toEqual([]);
  expect(await pendingMigrations({ ...of(), schema: 'fresh' })).toEqual(['0001_start.sql', '0002_more.sql']);
});
