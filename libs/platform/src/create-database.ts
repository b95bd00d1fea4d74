import pg from 'pg';
import { whyClosed } from './closed.js';

const missing = '3D000';
/** Another process created it in the meantime: seen as a duplicate, or on the catalogue's unique index. */
const created = new Set(['42P04', '23505']);

/** Creates the database of a URL when it is missing, through the server's database `postgres`. */
export async function createDatabase(url: string): Promise<void> {
  if (await exists(url)) return;
  const { server, database } = split(url);
  await connected(server, async (client) => {
    await client
      .query(`create database ${pg.escapeIdentifier(database)} encoding 'UTF8' template template0`)
      .catch((error: { code?: string }) => {
        if (!created.has(error.code ?? '')) throw error;
      });
  });
}

/** Drops the database of a URL with everybody in it; none is fine. Used to throw a branch of the tests away. */
export async function dropDatabase(url: string): Promise<void> {
  const { server, database } = split(url);
  await connected(server, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(database)} with (force)`),
  );
}

function split(url: string) {
  const server = new URL(url);
  const database = decodeURIComponent(server.pathname.slice(1));
  server.pathname = '/postgres';
  return { server: server.href, database };
}

async function exists(url: string): Promise<boolean> {
  try {
    await connected(url, async () => undefined);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === missing) return false;
    throw error;
  }
}

async function connected(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw await whyClosed(url, error);
  }
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
