import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, eventually, withSeed } from '@duo/testing';
import { jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { type PostgresServer, startPostgres } from '../../../../deploy/local/servers/postgres.ts';
import { type RedisServer, startRedis } from '../../../../deploy/local/servers/redis.ts';
import { WorkerProcess } from '../../test/jobs-process.js';
import { JobsRoom, type Kind, note } from '../../test/jobs-room.js';
import type { Jobs } from './jobs.js';
import type { QueuedJob } from './row.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(90_000);
const shared = { postgres: addressOf('postgres'), redis: addressOf('redis') };
const jobs = { note, slow: note, crash: note } satisfies Jobs;
const past = new Date('2021-03-12T12:00:00Z');
const soon = (ms: number) => new Date(Date.now() + ms);
const subjects = (count: number) => Array.from({ length: count }, (_, at) => `s${String(at).padStart(4, '0')}`);

const ids = (asked: QueuedJob[]) => asked.map(({ id }) => id);

/** Asks for jobs that are due one after the other during so many milliseconds. */
const askFor = (room: JobsRoom, names: string[], ms: number) =>
  Promise.all(names.map((name, at) => room.ask(jobs, 'note', soon((at * ms) / names.length), name)));

/** Every job that was asked for is done, and had its effect once. */
async function allDoneOnce(room: JobsRoom, asked: string[], names: string[], within = 30_000) {
  await eventually(async () => expect(await room.ids('done')).toEqual([...asked].sort()), { within });
  await sleep(1500);
  expect(await room.effects()).toEqual([...names].sort());
}

describe('Redis is broken while jobs run', () => {
  let redis: RedisServer;
  let room: JobsRoom;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  beforeEach(async () => {
    room = await JobsRoom.open('redis', { ...shared, redis: redis.url });
  });
  afterEach(() => room.close());

  it('emptied (FLUSHALL), again and again', async () => {
    const runner = await room.start(jobs);
    const asked = await askFor(room, subjects(200), 3000);
    runner.poke(asked);
    const client = new Redis(redis.url);
    for (let times = 0; times < 6; times++) {
      await sleep(500);
      await client.flushall();
    }
    await client.quit();
    await allDoneOnce(room, ids(asked), subjects(200));
  });

  it('killed (-9) and started again; jobs can be asked for meanwhile', async () => {
    const runner = await room.start(jobs);
    const asked = await askFor(room, subjects(150), 4000);
    runner.poke(asked);
    await sleep(1000);
    await redis.kill();
    const begun = Date.now();
    const later = await Promise.all(subjects(20).map((name) => room.ask(jobs, 'note', soon(500), `later-${name}`)));
    expect(Date.now() - begun).toBeLessThan(2000);
    runner.poke(later);
    await sleep(2000);
    await redis.restart();
    const names = [...subjects(150), ...subjects(20).map((name) => `later-${name}`)];
    await allDoneOnce(room, ids([...asked, ...later]), names);
  });

  it('frozen, and going on', async () => {
    const runner = await room.start(jobs);
    const asked = await askFor(room, subjects(100), 3000);
    runner.poke(asked);
    await sleep(500);
    await redis.freeze();
    await sleep(7000);
    await redis.thaw();
    await allDoneOnce(room, ids(asked), subjects(100));
  });

  it('away when the service stops: that does not take long, and nothing is lost', async () => {
    const runner = await room.start(jobs);
    const asked = await askFor(room, subjects(20), 1);
    await redis.kill();
    const begun = Date.now();
    await runner.stop();
    expect(Date.now() - begun).toBeLessThan(6000);
    await redis.restart();
    await room.start(jobs);
    await allDoneOnce(room, ids(asked), subjects(20));
  });
});

describe('the queue in PostgreSQL is broken while jobs run', () => {
  it('emptied, again and again', async () => {
    const room = await JobsRoom.open('postgres', shared);
    const runner = await room.start(jobs);
    const asked = await askFor(room, subjects(200), 3000);
    runner.poke(asked);
    for (let times = 0; times < 6; times++) {
      await sleep(500);
      // With the table to itself, so that the disaster is the empty table and not a deadlock of the one who empties it.
      for (const table of ['bullmq.job', 'bullmq.meta'])
        await room.source.query(`begin; lock table ${table} in access exclusive mode; delete from ${table}; commit`);
    }
    await allDoneOnce(room, ids(asked), subjects(200));
    await room.close();
  });
});

describe.each<Kind>(['redis', 'postgres'])('PostgreSQL is broken while jobs run on %s', (kind) => {
  let postgres: PostgresServer;
  let room: JobsRoom;
  beforeAll(async () => {
    postgres = await startPostgres();
    room = await JobsRoom.open(kind, { ...shared, postgres: postgres.url });
  });
  afterAll(async () => {
    await room.close();
    await postgres.stop();
  });

  it('restarted (immediate), twice, while jobs are asked for and done', async () => {
    const runner = await room.start(jobs);
    const askAll = Promise.allSettled(
      subjects(200).map(async (name, at) => {
        await sleep(at * 20);
        runner.poke([await room.ask(jobs, 'note', soon(300), name)]);
      }),
    );
    for (let times = 0; times < 2; times++) {
      await sleep(1000);
      await postgres.restart('immediate');
    }
    const told = await askAll;
    // An ask whose commit was not answered may or may not have come about; one that was answered has.
    const answered = subjects(200).filter((_, at) => told[at]?.status === 'fulfilled');
    await eventually(async () => expect(await room.ids('due')).toEqual([]), { within: 30_000 });
    const done = (await room.ids('done')).map((id) => id.split('.')[1]);
    expect(await room.effects()).toEqual(done);
    expect(done).toEqual(expect.arrayContaining(answered));
    expect(await room.ids('failed')).toEqual([]);
  });
});

describe.each<Kind>(['redis', 'postgres'])('a process that does jobs on %s', (kind) => {
  let room: JobsRoom;
  const processes: WorkerProcess[] = [];
  const startProcess = async (settings: ConstructorParameters<typeof WorkerProcess>[1] = {}) => {
    const started = new WorkerProcess(room, settings);
    processes.push(started);
    await eventually(() => expect(started.lines).toContain('ready'), { within: 20_000 });
    return started;
  };
  beforeEach(async () => {
    room = await JobsRoom.open(kind, shared);
  });
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((process) => process.kill()));
    await room.close();
  });

  it('is killed (-9) with a job in hand: another does it', async () => {
    const first = await startProcess();
    const asked = await room.ask(jobs, 'slow', past, 'a', { ms: 60_000 });
    await eventually(() => expect(first.lines).toContain('begun a'));
    await first.kill();
    expect(await room.effects()).toEqual([]);
    await room.start(jobs);
    await allDoneOnce(room, [asked.id], ['a']);
    expect(await room.rows('done')).toEqual([expect.objectContaining({ attempts: 1 })]);
  });

  it('is stopped past its lock with a job in hand, and goes on: the job is done once', async () => {
    const first = await startProcess();
    const asked = await room.ask(jobs, 'slow', past, 'a', { ms: 2000 });
    await eventually(() => expect(first.lines).toContain('begun a'));
    first.stop();
    await room.start(jobs);
    await sleep(5000);
    expect(await room.ids('due')).toEqual([asked.id]);
    first.continue();
    await allDoneOnce(room, [asked.id], ['a']);
    expect(await room.rows('done')).toEqual([expect.objectContaining({ attempts: 1, error: null })]);
  });

  it('is stopped past its lock among many jobs, and goes on', async () => {
    const first = await startProcess();
    const asked = await askFor(room, subjects(100), 3000);
    await sleep(1000);
    first.stop();
    await room.start(jobs);
    await sleep(4000);
    first.continue();
    await allDoneOnce(room, ids(asked), subjects(100));
  });

  it(
    'is killed (-9) at random, again and again',
    withSeed(async (random) => {
      const asked = await askFor(room, subjects(200), 6000);
      for (let times = 0; times < 5; times++) {
        const process = await startProcess({ concurrency: 8 });
        await sleep(random.int(1200));
        await process.kill();
      }
      await room.start(jobs);
      await allDoneOnce(room, ids(asked), subjects(200));
    }),
    90_000,
  );

  it('is ended by a job each time: that counts, and the job is given up', async () => {
    await room.ask(jobs, 'crash', past, 'a');
    const other = await room.ask(jobs, 'note', past, 'b');
    const settings = { mostAttempts: 2, lockMs: 400, backoffMs: 5, concurrency: 1 };
    const until = Date.now() + 60_000;
    while ((await room.ids('failed')).length === 0 && Date.now() < until) {
      let ended = false;
      const process = new WorkerProcess(room, settings);
      processes.push(process);
      void process.ended.then(() => {
        ended = true;
      });
      const given = async () => expect(ended || (await room.ids('failed')).length > 0).toBe(true);
      await eventually(given, { within: 20_000 });
      await process.kill();
    }
    expect(await room.rows('failed')).toEqual([
      expect.objectContaining({ id: 'crash.a.1', attempts: 2, error: expect.stringContaining('ended or hung') }),
    ]);
    await room.start(jobs);
    await eventually(async () => expect(await room.ids('done')).toEqual([other.id]));
  });
});
