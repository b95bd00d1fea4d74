import { whyClosed } from '@duo/platform';
import pg from 'pg';

/** A connection that nothing ends for being slow, and on which every value is written in one way. */
export async function session<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'duo backup',
    connectionTimeoutMillis: 30_000,
    keepAlive: true,
    options:
      '-c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=postgres -c extra_float_digits=1 -c bytea_output=hex',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw await whyClosed(url, error);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A name as SQL takes it. */
export const quoted = (...names: string[]) => names.map((name) => pg.escapeIdentifier(name)).join('.');
