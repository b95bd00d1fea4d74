import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { matching } from '@duo/matching';
import type { Running } from '@duo/messaging';
import { dropDatabase } from '@duo/platform';
import { addressOf, describeOn, eventually, type TestServer } from '@duo/testing';
import { backUp } from '../../backup/backup.ts';
import { placeAt } from '../../backup/places/place.ts';
import { restore } from '../../backup/restore.ts';
import { kept } from '../../backup/services.ts';
import { readLog } from '../../bench/log.read.ts';
import { type Crew, openCrew } from './crew.ts';
import { enrol, send } from './load.ts';
import { atRest, expectEverythingOnce } from './people.ts';

/*
 * A branch that was lost comes back out of a backup that was taken while it worked, and goes on: with what it had, once,
 * and with nothing of what it did after the backup, whatever the event log still has of that.
 */

const logs = [['postgres'], ['kafka']] as const;
const needs: Record<'postgres' | 'kafka', TestServer[]> = { postgres: ['postgres'], kafka: ['postgres', 'kafka'] };

describe.each(logs)('with the event log in %s', (log) => {
  describeOn(...needs[log])('a branch', () => {
    let crew: Crew;
    let folder: string;
    let running: Running[] = [];
    const place = placeAt(addressOf('postgres'));
    const of = () => ({ place, branch: crew.branch.name, kept });

    const start = async () => {
      const [one, two] = await Promise.all([intake.start(crew.env), impact.start(crew.env)]);
      running = [one, two];
      return { said: one, counted: two };
    };
    const stop = async () => {
      await Promise.all(running.splice(0).map((one) => one.stop()));
    };
    const takeBackup = async () => (await backUp({ ...of(), out: folder, keep: 2 })).path;
    /** Everything is gone but the backup and what is on the event log of others. */
    const loseAndRestore = async (from: string) => {
      await stop();
      await dropDatabase(crew.env.DATABASE_URL ?? '');
      await restore({ ...of(), from });
    };
    const migrate = async () => {
      for (const one of [intake, matching, followUp, impact]) await one.migrate(crew.env);
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'duo-restored-'));
      crew = await openCrew({ log }, { LOG_LEVEL: 'silent' });
    }, 60_000);
    afterAll(async () => {
      await stop();
      await crew.close();
      await rm(folder, { recursive: true });
    }, 60_000);

    let token: string;
    let ready: string[];

    it('comes back out of a backup that was taken under load: every change of before, each event once', async () => {
      const { said } = await start();
      token = await crew.token('intake');
      const load = enrol(() => said.url, { clients: 6, token });
      await eventually(() => expect(load.ready.size).toBeGreaterThan(60), { within: 30_000 });
      const before = { ...load, answered: new Map(load.answered) };
      ready = [...load.ready];
      const backup = await takeBackup();
      await eventually(() => expect(load.answered.size).toBeGreaterThan(before.answered.size + 50), { within: 30_000 });
      await load.stop();
      await loseAndRestore(backup);
      await expect(start()).rejects.toThrow('run the migration step');
      await migrate();
      await start();
      await atRest(crew);
      await expectEverythingOnce(crew, before);
      const persons = await crew.branch.query<{ n: number }>('select count(*)::int as n from intake.people');
      expect(persons[0]?.n).toBeLessThan(load.answered.size);
    }, 120_000);

    it('comes back with the same figures, and what happened after the backup happens anew', async () => {
      const [said, counted] = running as [Running, Running];
      const figures = async (at: Running) => {
        const headers = { authorization: `Bearer ${await crew.token('impact')}` };
        return (await fetch(`${at.url}/figures`, { headers })).json();
      };
      const withdraw = (at: Running, id = '') =>
        send(at.url, { path: `/mentees/${id}/withdrawal`, key: crypto.randomUUID(), body: {}, token });
      const was = await figures(counted);
      const backup = await takeBackup();
      expect(await withdraw(said, ready[0])).toHaveProperty('body');
      await atRest(crew);
      const onLog = (await readLog(crew.env, ['intake'])).length;
      await loseAndRestore(backup);
      await migrate();
      const again = await start();
      await atRest(crew);
      expect(await figures(again.counted)).toEqual(was);
      await eventually(async () => expect((await readLog(crew.env, ['intake'])).length).toBe(onLog - 1), {
        within: 30_000,
      });
      // The version that it takes was that of an event which is no more: nobody may take the two for a fork.
      expect(await withdraw(again.said, ready[0])).toHaveProperty('body');
      await eventually(
        async () => {
          const sql =
            'select (select count(*)::int from impact.journeys where withdrew_on is not null) as withdrew, (select count(*)::int from impact.parked) as parked';
          expect(await crew.branch.query(sql)).toEqual([{ withdrew: 1, parked: 0 }]);
        },
        { within: 30_000 },
      );
    }, 120_000);

    it('is refused where something is, and where somebody works; nothing changes', async () => {
      const from = await takeBackup();
      const people = () => crew.branch.query('select count(*) from intake.people');
      const had = await people();
      await expect(restore({ ...of(), from })).rejects.toMatchObject({ code: 'branch-is-running' });
      await stop();
      await eventually(
        () => expect(restore({ ...of(), from })).rejects.toMatchObject({ code: 'branch-is-not-empty' }),
        { within: 10_000 },
      );
      expect(await people()).toEqual(had);
    }, 60_000);
  });
});
