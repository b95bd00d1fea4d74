import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
  expect(await refusal(migrate(of()))).toBe(
    '0003_wrong.sql failed: column "nonsense" does not exist\nNothing of it was applied, and the release that serves ' +
      'goes on serving: it is mended in a release, and the step run again.',
  );
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

it('lets the old release run on a newer schema, its step too: going back must be possible', async () => {
  await put('0002_newer.sql', 'alter table things add column more text');
  await migrate(of());
  await unlink(join(path, '0002_newer.sql'));
  expect(await migrate(of())).toEqual([]);
  expect(await pendingMigrations(of())).toEqual([]);
});

it('refuses a file that takes the number of one that was applied', async () => {
  await put('0002_b.sql', 'select 1');
  await migrate(of());
  await put('0002_a.sql', 'select 1');
  expect(await refusal(migrate(of()))).toBe('0002_b.sql should have number 0003');
  await unlink(join(path, '0002_b.sql'));
  const message =
    '0002_b.sql was applied but is not here: another release has migrated this schema, and would not know 0002_a.sql';
  expect([await refusal(migrate(of())), await refusal(pendingMigrations(of()))]).toEqual([message, message]);
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

describe('while somebody holds a table', () => {
  const lock = { waitMs: 300, attempts: 4, pauseMs: 200 };
  let holder: pg.Client;

  beforeEach(async () => {
    await migrate(of());
    await put('0002_more.sql', 'create table more (id int);\nalter table things add column more text;');
    holder = new pg.Client({ connectionString: url, application_name: 'ghent.backup' });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from followup.things');
  });
  afterEach(() => holder.end());

  it('gives way to writers again and again, and gives up with nothing done and the name of who holds it', async () => {
    const given = refusal(migrate({ ...of(), lock }));
    const waits: number[] = [];
    let over = false;
    void given.then(() => {
      over = true;
    });
    for (let id = 2; !over; id += 1) {
      const from = performance.now();
      await query(`insert into followup.things values (${id})`);
      waits.push(performance.now() - from);
      await sleep(20);
    }
    expect(await given).toMatch(
      /^0002_more\.sql got no lock in 4 attempts\. The oldest transaction is of ghent\.backup/,
    );
    expect(Math.max(...waits)).toBeLessThan(lock.waitMs + 1_000);
    expect(waits.length).toBeGreaterThan(lock.attempts);
    expect(await query(`select to_regclass('followup.more') as more`)).toEqual([{ more: null }]);
  });

  it('goes through as soon as it has ended', async () => {
    const given = migrate({ ...of(), lock: { ...lock, attempts: 100 } });
    await sleep(700);
    await holder.query('commit');
    expect(await given).toEqual(['0002_more.sql']);
  });
});
