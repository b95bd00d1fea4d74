import pg from 'pg';
import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import { PreparingClient } from './client.js';
import type { Log } from './log.js';

export type DatabaseOptions = {
  url: string;
  /** SQL schema of the service; unqualified names in statements are looked up here. */
  schema: string;
  entities: EntitySchema[];
  /** Most connections. */
  pool: number;
  /** How the connections show in `pg_stat_activity`: `ghent.matching`. */
  name: string;
  log?: Log;
  /** The server gives a statement up after this long, the client 10 seconds later. */
  statementMs?: number;
};

const { DATE, INT8, INTERVAL } = pg.types.builtins;
const [DATES, INT8S, TEXTS] = [1182, 1016, 1009];

/**
 * How values come back: a `date` stays the string it is (pg would make it a local midnight), `int8` (and so `count`) is
 * a number as long as it is exact and else a string, `interval` and `numeric` stay strings, `timestamptz` is a Date.
 */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    (format === 'text' && parsers.get(oid)) ||
    pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

const same = (text: string) => text;
const exact = (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : text);
const list: (text: string) => (string | null)[] = pg.types.getTypeParser(TEXTS, 'text');

const parsers = new Map<number, (text: string) => unknown>([
  [DATE, same],
  [INTERVAL, same],
  [INT8, exact],
  [DATES, list],
  [INT8S, (text) => list(text).map((item) => (item === null ? null : exact(item)))],
]);

/**
 * Settings of every connection, pooled or not. A server that has vanished without a word is noticed: the client gives up
 * on a statement 10 seconds after the server should have.
 */
export function connection({
  url,
  schema,
  name,
  statementMs = 20_000,
}: Pick<DatabaseOptions, 'url' | 'schema' | 'name' | 'statementMs'>): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: name,
    statement_timeout: statementMs,
    query_timeout: statementMs + 10_000,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // Statements are sent without waiting for the answers to those before; a statement that hangs ends the connection.
    pipeline: true,
    options: `-c search_path=${schema} -c timezone=UTC`,
    types,
  };
}

/** Opens the pool of a service on its schema; fails when the database cannot be reached. Ended by `destroy()`. */
export async function openDataSource(options: DatabaseOptions): Promise<DataSource> {
  const { entities, schema, pool, log } = options;
  const { connectionString, ...extra } = connection(options);
  const settings: DataSourceOptions = {
    type: 'postgres',
    url: connectionString as string,
    driver: pg,
    schema,
    entities,
    extra: { ...extra, max: pool, Client: PreparingClient },
    synchronize: false,
    installExtensions: false,
    logging: false,
    // A pool that was ended has let go of its connections; what still becomes of them is nobody's business.
    poolErrorHandler: (err: unknown) => source.isInitialized && log?.warn({ err }, 'a pooled connection was lost'),
  };
  const source = new DataSource(settings);
  return source.initialize();
}
