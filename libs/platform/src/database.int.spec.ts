import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type DataSource, EntitySchema } from 'typeorm';
import { createDatabase, dropDatabase, openDataSource, tellError } from './index.js';

type Thing = { id: string; born: string; seenAt: Date; big: number | string; price: string; more: object };

const things = new EntitySchema<Thing>({
  name: 'things',
  schema: 'matching',
  columns: {
    id: { type: 'uuid', primary: true },
    born: { type: 'date' },
    seenAt: { type: 'timestamptz', name: 'seen_at' },
    big: { type: 'bigint' },
    price: { type: 'numeric' },
    more: { type: 'jsonb' },
  },
});

let url: string;
let data: DataSource;
beforeAll(async () => {
  const server = new URL(process.env.DUO_TEST_POSTGRES_URL ?? '');
  server.pathname = `/duo_database_${randomBytes(6).toString('hex')}`;
  url = server.href;
  await createDatabase(url);
  data = await openDataSource({
    url,
    schema: 'matching',
    entities: [things],
    pool: 3,
    name: 'ghent.matching',
    statementMs: 300,
  });
  await data.query('create schema matching');
  await data.query(
    'create table things (id uuid primary key, born date, seen_at timestamptz, big bigint, price numeric, more jsonb)',
  );
});
afterAll(async () => {
  await data.destroy();
  await dropDatabase(url);
});

it('keeps a date a date, an instant an instant, and no number less than it is', async () => {
  const thing = {
    id: '01890a5d-ac96-774b-bcce-b302099a8057',
    born: '2021-03-28',
    seenAt: new Date('2021-03-28T01:30:00.123Z'),
    big: 9_007_199_254_740_991,
    price: '0.10',
    more: { a: [1] },
  };
  await data.manager.insert(things, thing);
  expect(await data.manager.findOneBy(things, { id: thing.id })).toEqual(thing);
  const [row] = await data.query(
    `select born, seen_at, count(*) over () as n, big, big + 1 as bigger, price, interval '36 hours' as wait, array[born, null] as days, array[big, big + 1] as bigs from things`,
  );
  expect(row).toEqual({
    born: '2021-03-28',
    seen_at: thing.seenAt,
    n: 1,
    big: 9_007_199_254_740_991,
    bigger: '9007199254740992',
    price: '0.10',
    wait: '36:00:00',
    days: ['2021-03-28', null],
    bigs: [9_007_199_254_740_991, '9007199254740992'],
  });
});

it('fails with errors of which the log tells no value', async () => {
  const failures = [
    `insert into things (id, more) select id, '"Amina"' from things`,
    `select 'Amina'::uuid`,
    `select '2021-02-Amina'::date`,
    `insert into things (id, price) values (gen_random_uuid(), 'Amina')`,
  ].map((sql) =>
    data.query(sql).then(
      () => 'no failure',
      (error) => JSON.stringify(tellError(error)),
    ),
  );
  for (const told of await Promise.all(failures)) {
    expect(told).toMatch(/"database error (23505|22P02|22007)"/);
    expect(told).not.toContain('Amina');
  }
});

it('refuses a condition that is undefined instead of finding everything', async () => {
  await expect(data.manager.findBy(things, { id: undefined as never })).rejects.toThrow();
});

it('shows who is connected, looks names up in its schema, and tells times in UTC', async () => {
  expect(
    await data.query(
      `select current_setting('application_name') as name, current_schema() as schema, current_setting('timezone') as zone`,
    ),
  ).toEqual([{ name: 'ghent.matching', schema: 'matching', zone: 'UTC' }]);
});

it('gives up on a statement that takes too long, and goes on', async () => {
  await expect(data.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
  expect(await data.query('select 1 as one')).toEqual([{ one: 1 }]);
});

it('survives that its connections are cut', async () => {
  const killer = new pg.Client({ connectionString: url });
  await killer.connect();
  await killer.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await killer.end();
  const outcomes = [];
  for (let at = 0; at < 5; at++)
    outcomes.push(
      await data.query('select 1 as one').then(
        () => 'ok',
        () => 'lost',
      ),
    );
  expect(outcomes.at(-1)).toBe('ok');
});

it('fails to open when nobody is there', async () => {
  await expect(
    openDataSource({ url: 'postgres://127.0.0.1:1/x', schema: 'x', entities: [], pool: 1, name: 'x' }),
  ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

it('has the server plan a statement with values once, also after it has failed', async () => {
  const runner = data.createQueryRunner();
  const prepared = async () => {
    const rows: { n: number }[] = await runner.query(
      `select count(*)::int as n from pg_prepared_statements where statement = 'select 10 / $1 as is'`,
    );
    return rows[0]?.n;
  };
  const divide = (by: number): Promise<{ is: number }[]> => runner.query('select 10 / $1 as is', [by]);
  await expect(divide(0)).rejects.toMatchObject({ code: '22012' });
  expect(await divide(5)).toEqual([{ is: 2 }]);
  expect(await divide(2)).toEqual([{ is: 5 }]);
  expect(await prepared()).toBe(1);
  await runner.release();
});

it('plans a statement anew when a migration has changed what it returns', async () => {
  await data.query('create table changing (id int, value int)');
  await data.query('insert into changing values (1, 2)');
  const read = (): Promise<{ value: number }[]> => data.query('select value from changing where id = $1', [1]);
  expect(await read()).toEqual([{ value: 2 }]);
  await data.query('alter table changing alter value type text');
  await read().catch(() => undefined);
  expect(await read()).toEqual([{ value: '2' }]);
});
