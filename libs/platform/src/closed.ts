import pg from 'pg';

/** What PostgreSQL says of a database that takes no connections. */
const closed = '55000';

/**
 * Says why a database is closed, where whoever closed it has written that down: the comment of the database, which is read
 * beside it. Every other error stays what it is.
 */
export async function whyClosed(url: string, error: unknown): Promise<unknown> {
  if ((error as { code?: string }).code !== closed) return error;
  const beside = new URL(url);
  const database = decodeURIComponent(beside.pathname.slice(1));
  beside.pathname = '/postgres';
  const client = new pg.Client({ connectionString: beside.href, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ why: string | null }>(
      `select shobj_description(oid, 'pg_database') as why from pg_database where datname = $1`,
      [database],
    );
    return rows[0]?.why ? new Error(`the database ${database} is closed: ${rows[0].why}`, { cause: error }) : error;
  } catch {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
