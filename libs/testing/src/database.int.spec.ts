import { openDataSource } from '@duo/platform';
import { openDatabase } from './database.js';

const open = (url: string) => openDataSource({ url, schema: 'public', entities: [], pool: 1, name: 'test' });

it('opens databases that share nothing, and drops one with those who are still connected', async () => {
  const [one, other] = await Promise.all([openDatabase(), openDatabase()]);
  const [atOne, atOther] = await Promise.all([open(one.url), open(other.url)]);
  try {
    await atOne.query('create table t as select 1 as id');
    await expect(atOther.query('select id from t')).rejects.toThrow('relation "t" does not exist');
    await one.drop();
    await expect(atOne.query('select id from t')).rejects.toThrow();
    await expect(open(one.url)).rejects.toThrow('does not exist');
  } finally {
    await Promise.all([atOne, atOther].map((source) => source.destroy().catch(() => undefined)));
    await Promise.all([one, other].map(({ drop }) => drop()));
  }
});
