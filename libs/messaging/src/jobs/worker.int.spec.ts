import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog, currentTraceId, metrics, Pulse } from '@duo/platform';
import { addressOf, eventually } from '@duo/testing';
import { jest } from '@jest/globals';
import { JobsRoom, note } from '../../test/jobs-room.js';
import type { Tx } from '../tx.js';
import type { Jobs } from './jobs.js';
import { later } from './later.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(30_000);
const servers = { postgres: addressOf('postgres'), redis: addressOf('redis') };
const past = new Date('2021-03-12T12:00:00Z');

describe('what can be seen of a job', () => {
  let room: JobsRoom;
  beforeEach(async () => {
    room = await JobsRoom.open('postgres', servers);
  });
  afterEach(() => room.close());

  it('belongs to the trace of the request that asked for it', async () => {
    const seen: (string | undefined)[] = [];
    const jobs = {
      note: async () => {
        seen.push(currentTraceId());
      },
    } satisfies Jobs;
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const ask = { job: 'note', due: past, data: {}, subject: 'a', traceparent };
    await later(room.source.manager, { schema: 'matching', jobs }, ask);
    await room.start(jobs);
    await eventually(() => expect(seen).toEqual(['0af7651916cd43dd8448eb211c80319c']));
  });

  it('is counted by what came of it, and logged by its id, without its data and without the words of an error', async () => {
    const lines: string[] = [];
    const to = new Writable({
      write: (chunk, _, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const failing = {
      note: async (tx: Tx) => {
        await tx.manager.query(`select 'Jan Peeters'::int`);
      },
    } satisfies Jobs;
    await room.ask(failing, 'note', past, 'a', { remark: 'Jan Peeters' });
    const before = await counted('failed');
    await room.start(failing, {
      mostAttempts: 2,
      log: createLog({ branch: 'test', service: 'matching', level: 'debug', to }),
    });
    await eventually(async () => expect(await room.ids('failed')).toEqual(['note.a.1']));
    expect((await counted('failed')) - before).toBe(1);
    const failures = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'a job did not succeed');
    expect(failures).toMatchObject(
      Array(2).fill({ jobId: 'note.a.1', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) }),
    );
    expect(lines.join()).not.toContain('Peeters');
    expect((await room.rows('failed'))[0]?.error).toMatch(/^QueryFailedError 22P02/);
  });

  it('is missed by liveness when jobs are overdue and none is attempted any more', async () => {
    let now = 0;
    let release = () => {};
    const stuck = new Promise<void>((resolve) => {
      release = resolve;
    });
    const pulse = new Pulse(() => now);
    const jobs = { note, stick: () => stuck } satisfies Jobs;
    await room.ask(jobs, 'stick', past, 'a');
    await room.start(jobs, { pulse, concurrency: 1, lockMs: 30_000, reconcileMs: 50 });
    await sleep(300);
    await room.ask(jobs, 'note', past, 'b');
    now += 50_000;
    await sleep(300);
    expect(await pulse.failures()).toEqual([]);
    now += 20_000;
    await sleep(300);
    expect(await pulse.failures()).toEqual([{ name: 'matching jobs', rule: 'silent' }]);
    release();
    await eventually(async () => expect(await pulse.failures()).toEqual([]));
    await eventually(async () => expect(await room.effects()).toEqual(['b']));
  });

  const counted = async (outcome: string): Promise<number> => {
    const counter = await metrics.getSingleMetric('duo_jobs_total')?.get();
    return counter?.values.find(({ labels }) => labels.outcome === outcome)?.value ?? 0;
  };
});
