import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, eventually } from '@duo/testing';
import { jest } from '@jest/globals';
import { JobsRoom, note } from '../../test/jobs-room.js';
import { migratePostgresJobs } from './backend.postgres.js';
import { redisBackend } from './backend.redis.js';
import type { Jobs } from './jobs.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(30_000);
const servers = { postgres: addressOf('postgres'), redis: addressOf('redis') };
const jobs = { note } satisfies Jobs;
const services = ['matching', 'intake', 'impact'];

describe('the queue in PostgreSQL', () => {
  let room: JobsRoom;
  beforeEach(async () => {
    room = await JobsRoom.open('postgres', servers);
  });
  afterEach(() => room.close());

  it('does not start where the queue was not created', async () => {
    await room.source.query('drop schema bullmq cascade');
    await expect(room.start(jobs)).rejects.toThrow('the job queue is not in the database: run the migration step');
  });

  it('neither turns hot nor gives up when its functions vanish, and goes on when they are back', async () => {
    const troubles: Error[] = [];
    const log = { ...room.log, warn: (fields: object) => troubles.push((fields as { err: Error }).err) };
    await room.start(jobs, { reconcileMs: 250, log: log as never });
    // Not dropped: that waits for whoever is in a table, who may in turn wait for it.
    await room.source.query('alter schema bullmq rename to vanished');
    const asked = await room.ask(jobs, 'note', new Date(), 'a');
    await sleep(3000);
    expect(troubles.length).toBeGreaterThan(0);
    expect(troubles.length).toBeLessThan(3 * 10);
    await migratePostgresJobs(room.url);
    await eventually(async () => expect(await room.ids('done')).toEqual([asked.id]));
  });

  it('asks little and keeps few connections while three queues are idle', async () => {
    const runners = services.map((service) => room.runner(jobs, { service, reconcileMs: 30_000, lockMs: 30_000 }));
    for (const runner of runners) await runner.start();
    // Counts come late from PostgreSQL: what the start has cost is told in the first seconds.
    await eventually(
      async () => {
        const before = await transactions();
        await sleep(2000);
        expect((await transactions()) - before).toBeLessThan(10);
      },
      { within: 20_000 },
    );
    const [kept] = await room.source.query(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and application_name <> 'test'`,
    );
    expect(kept.count).toBeLessThanOrEqual(services.length + 2);
  });

  const transactions = async (): Promise<number> => {
    const [row] = await room.source.query(
      `select xact_commit + xact_rollback as count from pg_stat_database where datname = current_database()`,
    );
    return Number(row.count);
  };
});

describe('a queue that is away', () => {
  it('does not keep a service from starting, working and stopping', async () => {
    const room = await JobsRoom.open('postgres', servers);
    const backend = redisBackend('redis://127.0.0.1:1');
    const runner = await room.start(jobs, { backend });
    runner.poke([await room.ask(jobs, 'note', new Date(), 'a')]);
    await sleep(500);
    const begun = Date.now();
    await runner.stop();
    expect(Date.now() - begun).toBeLessThan(7000);
    expect(await room.ids('due')).toEqual(['note.a.1']);
    await backend.close();
    await room.close();
  });
});
