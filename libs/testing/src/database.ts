import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase } from '@duo/platform';
import { addressOf } from './servers.js';

/** A database for one test, with nothing in it. */
export type TestDatabase = {
  readonly name: string;
  readonly url: string;
  /** Drops it with everybody who is still connected. */
  drop(): Promise<void>;
};

/** Creates a database of a random name on the shared PostgreSQL, or on the one whose URL is given. */
export async function openDatabase(server = addressOf('postgres')): Promise<TestDatabase> {
  const name = `duo_test_${randomBytes(6).toString('hex')}`;
  const { href: url } = Object.assign(new URL(server), { pathname: `/${name}` });
  await createDatabase(url);
  return { name, url, drop: () => dropDatabase(url) };
}
