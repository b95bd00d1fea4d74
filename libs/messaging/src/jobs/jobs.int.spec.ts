import { setTimeout as sleep } from 'node:timers/promises';
import { refusal } from '@duo/kernel';
import { addressOf, eventually } from '@duo/testing';
import { jest } from '@jest/globals';
import { JobsRoom, type Kind, note } from '../../test/jobs-room.js';
import type { Tx } from '../tx.js';
import type { Jobs } from './jobs.js';
import { cancel } from './later.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(30_000);
const servers = { postgres: addressOf('postgres'), redis: addressOf('redis') };
const past = new Date('2021-03-12T12:00:00Z');
const soon = (ms: number) => new Date(Date.now() + ms);
const subjects = (count: number) => Array.from({ length: count }, (_, at) => `s${String(at).padStart(4, '0')}`);

describe.each<Kind>(['redis', 'postgres'])('jobs on %s', (kind) => {
  let room: JobsRoom;
  beforeEach(async () => {
    room = await JobsRoom.open(kind, servers);
  });
  afterEach(() => room.close());

  const jobs = { note } satisfies Jobs;

  it('does a due job once, also when it was asked for while nobody was there', async () => {
    await room.ask(jobs, 'note', past, 'a');
    await room.start(jobs);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']));
    await sleep(500);
    expect(await room.effects()).toEqual(['a']);
    expect(await room.rows('done')).toEqual([expect.objectContaining({ attempts: 1, refusal: null, error: null })]);
  });

  it('does a job that is poked without waiting for the next pass', async () => {
    const runner = await room.start(jobs, { reconcileMs: 60_000 });
    await sleep(300);
    runner.poke([await room.ask(jobs, 'note', soon(200), 'a')]);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']), { within: 3000 });
  });

  it('does a later job not early', async () => {
    const runner = await room.start(jobs);
    const due = soon(1500);
    runner.poke([await room.ask(jobs, 'note', due, 'a')]);
    await sleep(1000);
    expect(await room.ids('due')).toEqual(['note.a.1']);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']));
    const [row] = await room.rows('done');
    expect(row?.doneAt?.getTime()).toBeGreaterThanOrEqual(due.getTime());
    expect(row?.doneAt?.getTime()).toBeLessThan(due.getTime() + 1000);
  });

  it('does what the row says when the queue offers a job early', async () => {
    const runner = await room.start(jobs, { reconcileMs: 60_000 });
    runner.poke([{ ...(await room.ask(jobs, 'note', soon(1200), 'a')), dueAt: past }]);
    await sleep(700);
    expect(await room.ids('due')).toEqual(['note.a.1']);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']), { within: 3000 });
  });

  it('does many jobs, each once', async () => {
    const runner = await room.start(jobs);
    const asked = await Promise.all(subjects(300).map((subject) => room.ask(jobs, 'note', soon(500), subject)));
    runner.poke(asked);
    await eventually(async () => expect(await room.ids('done')).toEqual(asked.map(({ id }) => id).sort()), {
      within: 20_000,
    });
    expect(await room.effects()).toEqual(subjects(300));
  });

  it('does a job once that is fed again and again', async () => {
    const runner = await room.start(jobs, { reconcileMs: 20 });
    const asked = await room.ask(jobs, 'note', soon(500), 'a');
    for (let times = 0; times < 20; times++) runner.poke([asked, asked]);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']));
    runner.poke([asked]);
    await sleep(500);
    expect(await room.effects()).toEqual(['a']);
  });

  it('does each job once with two processes that feed and work', async () => {
    const runners = [await room.start(jobs, { reconcileMs: 30 }), await room.start(jobs, { reconcileMs: 30 })];
    const asked = await Promise.all(subjects(200).map((subject) => room.ask(jobs, 'note', soon(300), subject)));
    for (const runner of runners) runner.poke(asked);
    await eventually(async () => expect(await room.ids('done')).toEqual(asked.map(({ id }) => id).sort()), {
      within: 20_000,
    });
    expect(await room.effects()).toEqual(subjects(200));
  });

  it('does not do what was cancelled', async () => {
    await room.start(jobs);
    await room.ask(jobs, 'note', soon(600), 'a');
    await room.ask(jobs, 'note', soon(600), 'a');
    await room.ask(jobs, 'note', soon(600), 'b');
    expect((await cancel(room.source.manager, { schema: 'matching', jobs }, 'note', 'a', new Date())).sort()).toEqual([
      'note.a.1',
      'note.a.2',
    ]);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.b.1']));
    expect(await room.ids('cancelled')).toEqual(['note.a.1', 'note.a.2']);
    expect(await room.effects()).toEqual(['b']);
  });

  it('takes a refusal as final, and without effect', async () => {
    const refusing = {
      note: async (tx: Tx, data: { subject: string }) => {
        await note(tx, data);
        throw refusal('proposal-is-settled');
      },
    } satisfies Jobs;
    await room.ask(refusing, 'note', past, 'a');
    await room.start(refusing);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']));
    expect(await room.rows('done')).toEqual([expect.objectContaining({ refusal: 'proposal-is-settled', attempts: 1 })]);
    expect(await room.effects()).toEqual([]);
  });

  it('tries again what failed, and counts on the row; a failed attempt has no effect', async () => {
    let left = 3;
    const failing = {
      note: async (tx: Tx, data: { subject: string }) => {
        await note(tx, data);
        if (left-- > 0) throw new TypeError('Jan Peeters is not a function');
      },
    } satisfies Jobs;
    await room.ask(failing, 'note', past, 'a');
    await room.start(failing);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']));
    expect(await room.rows('done')).toEqual([
      expect.objectContaining({
        attempts: 4,
        error: expect.stringMatching(/^TypeError at jobs\/jobs\.int\.spec\.ts:\d+:\d+$/),
      }),
    ]);
    expect(await room.effects()).toEqual(['a']);
  });

  it('lists what failed for good; it can be retried or discarded', async () => {
    let broken = true;
    const failing = {
      note: async (tx: Tx, data: { subject: string }) => {
        if (broken) throw new Error('no');
        await note(tx, data);
      },
    } satisfies Jobs;
    const runner = await room.start(failing, { mostAttempts: 3, backoffMs: 5 });
    await room.ask(failing, 'note', past, 'a');
    await room.ask(failing, 'note', past, 'b');
    await eventually(async () => expect(await room.ids('failed')).toEqual(['note.a.1', 'note.b.1']));
    expect((await runner.list('failed', 10)).map(({ id, attempts }) => [id, attempts])).toEqual([
      ['note.a.1', 3],
      ['note.b.1', 3],
    ]);
    broken = false;
    await sleep(500);
    await runner.retry('note.a.1');
    await runner.discard('note.b.1');
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']));
    expect(await room.ids('cancelled')).toEqual(['note.b.1']);
    expect(await room.effects()).toEqual(['a']);
    await expect(runner.retry('note.a.1')).rejects.toMatchObject({ code: 'job-has-not-failed' });
    await expect(runner.discard('note.c.1')).rejects.toMatchObject({ code: 'no-such-job' });
  });

  it('does not count a lost connection as an attempt; the effect and the mark are one', async () => {
    let lose = true;
    const losing = {
      note: async (tx: Tx, data: { subject: string }) => {
        await note(tx, data);
        if (lose) {
          lose = false;
          await tx.manager.query('select pg_terminate_backend(pg_backend_pid())');
        }
      },
    } satisfies Jobs;
    await room.ask(losing, 'note', past, 'a');
    await room.start(losing);
    await eventually(async () => expect(await room.ids('done')).toEqual(['note.a.1']));
    expect(await room.rows('done')).toEqual([expect.objectContaining({ attempts: 1, error: null })]);
    expect(await room.effects()).toEqual(['a']);
  });

  it('waits for the job in hand when it stops', async () => {
    let begun = false;
    const slow = {
      note: async (tx: Tx, data: { subject: string }) => {
        begun = true;
        await sleep(700);
        await note(tx, data);
      },
    } satisfies Jobs;
    await room.ask(slow, 'note', past, 'a');
    const runner = await room.start(slow);
    await eventually(() => expect(begun).toBe(true));
    await runner.stop();
    expect(await room.ids('done')).toEqual(['note.a.1']);
    expect(await room.effects()).toEqual(['a']);
  });

  it('does not start with a due job that has no action, and names it', async () => {
    const old = { note, 'close-duo': note } satisfies Jobs;
    await room.ask(old, 'close-duo', new Date('2030-01-01'), 'a');
    await expect(room.start(jobs)).rejects.toThrow('due jobs without an action in matching: close-duo');
  });

  it('leaves a job to the newer release that knows it', async () => {
    await room.start(jobs);
    const newer = { note, 'close-duo': note } satisfies Jobs;
    await room.ask(newer, 'close-duo', past, 'a');
    await sleep(600);
    expect(await room.rows('due')).toEqual([expect.objectContaining({ id: 'close-duo.a.1', attempts: 0 })]);
  });

  it('is not held up by a finished job of the same id', async () => {
    const queue = room.backend.queue({ branch: room.branch, service: 'matching' }, () => undefined);
    const address = { branch: room.branch, service: 'matching' };
    const worker = room.backend.worker(
      address,
      async () => undefined,
      {},
      () => undefined,
    );
    void worker.run();
    await eventually(() => queue.addBulk([{ name: 'note', data: { traceparent: null }, opts: { jobId: 'note.a.1' } }]));
    await eventually(async () => expect(await queue.getRanges(['completed'], 0, -1)).toEqual(['note.a.1']));
    await worker.close();
    await room.ask(jobs, 'note', past, 'a');
    await room.start(jobs);
    await eventually(async () => expect(await room.effects()).toEqual(['a']));
    await queue.close();
  });

  it('forgets what was done long ago, and never gives its number again', async () => {
    await room.ask(jobs, 'note', past, 'a');
    await room.start(jobs, { keepMs: 300 });
    await eventually(async () => expect(await room.effects()).toEqual(['a']));
    await eventually(async () => expect(await room.ids('done')).toEqual([]));
    expect(await room.ask(jobs, 'note', new Date('2030-01-01'), 'a')).toMatchObject({ id: 'note.a.2' });
  });
});
