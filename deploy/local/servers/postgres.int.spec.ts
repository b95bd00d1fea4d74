import { jest } from '@jest/globals';
import pg from 'pg';
import { type PostgresServer, startPostgres } from './postgres.ts';

jest.setTimeout(120_000);

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

describe('a PostgreSQL of one’s own', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    await query(server.url, 'create table kept (id int primary key)');
  });
  afterAll(() => server?.stop());

  const ids = async () =>
    (await query<{ id: number }>(server.url, 'select id from kept order by id')).map(({ id }) => id);

  it('is version 18, says where it is from, and keeps what it commits', async () => {
    expect(server.version).toMatch(/^18\./);
    expect(['docker', 'machine']).toContain(server.source);
    const settings = await query<{ name: string; setting: string }>(
      server.url,
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'max_connections')",
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      max_connections: '300',
    });
  });

  it('is killed, refuses, and comes back at the same address with what was committed', async () => {
    await query(server.url, 'insert into kept values (1)');
    await server.kill();
    await expect(query(server.url, 'select')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.restart();
    expect(await ids()).toEqual([1]);
  });

  it('is killed while it works, with everything that works for it', async () => {
    const working = query(server.url, 'select pg_sleep(30)').catch((error: Error) => error);
    await query(server.url, 'insert into kept values (2)');
    await server.kill();
    expect(await working).toBeInstanceOf(Error);
    await server.restart();
    expect(await ids()).toEqual([1, 2]);
  });

  it('stands still with its connections open, and goes on', async () => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      await server.freeze();
      let answered = false;
      const asked = client.query('select 1 as one').finally(() => {
        answered = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(answered).toBe(false);
      await server.thaw();
      expect((await asked).rows).toEqual([{ one: 1 }]);
    } finally {
      await client.end();
    }
  });

  it.each(['gentle', 'immediate'] as const)('comes back after a restart that is %s', async (mode) => {
    const [before] = await query(server.url, 'select pg_postmaster_start_time() as at');
    await server.restart(mode);
    expect(await ids()).toEqual([1, 2]);
    expect((await query(server.url, 'select pg_postmaster_start_time() as at'))[0]).not.toEqual(before);
  });

  it('can be killed while it stands still', async () => {
    await server.freeze();
    await server.kill();
    await server.restart();
    expect(await ids()).toEqual([1, 2]);
  });
});

it('is gone with its address when it is stopped, and gives up durability only when asked to', async () => {
  const server = await startPostgres({ durable: false, settings: { work_mem: '8MB' } });
  const [fsync] = await query(server.url, 'show fsync');
  const [memory] = await query(server.url, 'show work_mem');
  await server.stop();
  expect([fsync, memory]).toEqual([{ fsync: 'off' }, { work_mem: '8MB' }]);
  await expect(query(server.url, 'select')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
