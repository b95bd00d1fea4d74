import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@duo/testing';
import { type Crew, openCrew } from '../disasters/crew.ts';
import { enrol, type Load } from '../disasters/load.ts';
import { atRest, expectEverythingOnce, expectPool, poolAtRest } from '../disasters/people.ts';
import { buildAfter, type More } from './builds.ts';

const half = {
  in: 'services/intake/migrations',
  name: 'half',
  sql: 'create table half (id int); alter table enrolments add column half int default 1; update enrolments set half = 2;',
};
const broken = { ...half, sql: `${half.sql} select nonsense from enrolments;` };

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function after(more: More): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'duo-after-'));
  folders.push(folder);
  await buildAfter(folder, [more]);
  return folder;
}

const columns = (crew: Crew) =>
  crew.branch.query(`select column_name from information_schema.columns where table_schema = 'intake' and column_name = 'half'
    union all select table_name from information_schema.tables where table_schema = 'intake' and table_name = 'half'`);

/** How many people matching has heard of. */
const waiting = async (crew: Crew) =>
  (await crew.branch.query<{ n: number }>('select count(*)::int as n from matching.places'))[0]?.n ?? 0;

it('a migration that fails half-way leaves the release before serving and hearing, and goes through once it is mended', async () => {
  const crew = await openCrew({ log: 'postgres' });
  let load: Load | undefined;
  try {
    const [intake] = [await crew.spawn('intake'), await crew.spawn('matching'), await crew.spawn('impact')];
    load = enrol(() => intake.url, { clients: 2, pauseMs: 50, token: await crew.token('intake') });
    const before = load.answered.size;
    const failed = await crew.run('intake', ['migrate'], await after(broken)).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^intake cannot go on\. \d{4}_half\.sql failed: column "nonsense" does not exist\nNothing of it was applied/m,
      ),
    });
    expect(await columns(crew)).toEqual([]);
    const [enrolled, heard] = [load.answered.size, await waiting(crew)];
    await eventually(async () => expect(await waiting(crew)).toBeGreaterThan(heard + 3), { within: 60_000 });
    expect(load.answered.size).toBeGreaterThan(enrolled);
    expect(enrolled).toBeGreaterThan(before);
    await crew.run('intake', ['migrate'], await after(half));
    expect(await columns(crew)).toHaveLength(2);
    await crew.spawn('intake');
    await load.stop();
    expect(load.troubles).toEqual([]);
    await poolAtRest(crew);
    await atRest(crew);
    await expectEverythingOnce(crew, load);
    await expectPool(crew, load);
  } finally {
    await load?.stop();
    await crew.close();
  }
}, 400_000);
