import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { databaseOf } from '@duo/kernel';
import type { Running } from '@duo/messaging';
import { addressOf, describeOn, eventually } from '@duo/testing';
import { move, undo } from '../../backup/move/move.ts';
import { type Place, placeAt } from '../../backup/places/place.ts';
import { kept } from '../../backup/services.ts';
import { session } from '../../backup/session.ts';
import { type PostgresServer, startPostgres } from '../../local/servers/postgres.ts';
import { type Crew, openCrew } from './crew.ts';
import { enrol, type Load, send } from './load.ts';
import { atRest, expectEverythingOnce } from './people.ts';

/*
 * A branch goes from one PostgreSQL to another, with all it has and what it was doing, and can be opened in one of the two
 * only, whenever the move is killed.
 */

const program = join(import.meta.dirname, '..', '..', 'backup', 'move', 'move.command.ts');

describeOn('postgres')('a branch that moves', () => {
  let crew: Crew;
  let other: PostgresServer;
  let from: Place;
  let to: Place;
  let there: Crew;
  let load: Load;
  const running: Running[] = [];

  beforeAll(async () => {
    crew = await openCrew({ log: 'postgres' }, { LOG_LEVEL: 'silent' });
    other = await startPostgres();
    [from, to] = [placeAt(addressOf('postgres')), placeAt(other.url)];
    const url = Object.assign(new URL(other.url), { pathname: `/${databaseOf(crew.branch.name)}` }).href;
    const query = <Row>(sql: string) =>
      session(url, async (client) => (await client.query(sql)).rows as unknown as Row[]);
    there = { ...crew, env: { ...crew.env, DATABASE_URL: url }, branch: { ...crew.branch, query } };
  }, 120_000);
  afterAll(async () => {
    await stop();
    await crew.close();
    await other.stop();
  }, 60_000);

  const of = () => ({ branch: crew.branch.name, from, to, where: 'the other one', kept });
  const stop = async () => void (await Promise.all(running.splice(0).map((one) => one.stop())));
  const startAt = async ({ env }: Crew) => {
    for (const one of [intake, impact]) await one.migrate(env);
    const [said, counted] = await Promise.all([intake.start(env), impact.start(env)]);
    running.push(said, counted);
    return { said, counted };
  };
  const figures = async ({ url }: Running) => {
    const headers = { authorization: `Bearer ${await crew.token('impact')}` };
    return (await fetch(`${url}/figures`, { headers })).json();
  };
  /** Where a migration step finds the tables of the branch. */
  const openable = async () => {
    const tables = (url = '') =>
      session(url, async (client) => {
        const { rows } = await client.query<{ is: boolean }>(`select to_regclass('intake.people') is not null as is`);
        return rows[0]?.is ?? false;
      }).catch(() => false);
    return { old: await tables(crew.env.DATABASE_URL), new: await tables(there.env.DATABASE_URL) };
  };

  it('is not moved while it works, and nothing of it changes', async () => {
    const { said } = await startAt(crew);
    load = enrol(() => said.url, { clients: 6, token: await crew.token('intake') });
    await eventually(() => expect(load.ready.size).toBeGreaterThan(40), { within: 60_000 });
    await expect(move(of())).rejects.toMatchObject({ code: 'branch-is-running' });
    expect(await openable()).toEqual({ old: true, new: false });
    await expect(move({ ...of(), to: from })).rejects.toMatchObject({ code: 'one-and-the-same-server' });
    await expect(undo(of())).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await eventually(() => expect(load.ready.size).toBeGreaterThan(80), { within: 60_000 });
    await Promise.all([load.stop(), stop()]);
  }, 180_000);

  it.each(['closed', 'copied', 'given up'])(
    'can be opened in one place when the move is killed after it has told: %s',
    async (step) => {
      for (const way of ['--undo', 'again']) {
        const { child, ended } = run([]);
        await killedAt(child, step);
        await ended;
        const left = await openable();
        expect(left.old).toBe(false);
        await eventually(async () => expect(await run(way === 'again' ? [] : ['--undo']).ended).toBe(0), {
          within: 60_000,
        });
        expect(await openable()).toEqual(way === 'again' ? { old: false, new: true } : { old: true, new: false });
        if (way === 'again') await undo(of());
        expect(await openable()).toEqual({ old: true, new: false });
      }
    },
    240_000,
  );

  it('has every change that was answered and the same figures, and its old place says where it is', async () => {
    const before = await startAt(crew);
    await atRest(crew);
    const was = await figures(before.counted);
    await stop();
    await eventually(() => move(of()), { within: 20_000 });
    await expect(intake.start(crew.env)).rejects.toThrow(/is closed: the branch was moved to the other one/);
    await expect(intake.migrate(crew.env)).rejects.toThrow(/is closed: the branch was moved to the other one/);
    await expect(intake.start(there.env)).rejects.toThrow('run the migration step');
    const after = await startAt(there);
    await atRest(there);
    await expectEverythingOnce(there, load);
    expect(await figures(after.counted)).toEqual(was);
    const [ready = ''] = load.ready;
    const token = await crew.token('intake');
    const withdrawal = { path: `/mentees/${ready}/withdrawal`, key: crypto.randomUUID(), body: {}, token };
    expect(await send(after.said.url, withdrawal)).toHaveProperty('body');
    await expect(undo(of())).rejects.toMatchObject({ code: 'branch-was-opened' });
    await stop();
    await eventually(() => expect(undo(of())).rejects.toMatchObject({ code: 'branch-was-opened' }), { within: 10_000 });
    expect(await openable()).toEqual({ old: false, new: true });
  }, 180_000);

  function run(more: string[]): { child: ChildProcess; ended: Promise<number | null> } {
    const args = ['--branch', crew.branch.name, '--from-url', addressOf('postgres'), '--to-url', other.url, ...more];
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    return { child, ended: new Promise((resolve) => child.once('close', resolve)) };
  }
});

function killedAt(child: ChildProcess, step: string): Promise<void> {
  return new Promise((resolve) => {
    let told = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (told.includes(step) && child.kill('SIGKILL')) resolve();
    });
    child.once('close', () => resolve());
  });
}
