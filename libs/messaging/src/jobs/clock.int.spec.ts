import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, eventually } from '@duo/testing';
import { jest } from '@jest/globals';
import { JobsRoom, type Kind, note } from '../../test/jobs-room.js';
import type { Due } from '../tx.js';
import type { Jobs } from './jobs.js';
import { dueInstantOf } from './row.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(60_000);
const servers = { postgres: addressOf('postgres'), redis: addressOf('redis') };
const jobs = { note } satisfies Jobs;

/** The days on which the clocks of the branches change, each with the day before. */
const changes = [
  '2021-03-27',
  '2021-03-28',
  '2021-10-30',
  '2021-10-31',
  '2026-03-28',
  '2026-03-29',
  '2026-10-24',
  '2026-10-25',
];
const at = (day: string, time: string) =>
  dueInstantOf({ dueAt: new Date(0), dueDay: day, dueTime: time, retryAt: null });

describe.each<Kind>(['redis', 'postgres'])('the clock of jobs on %s', (kind) => {
  let room: JobsRoom;
  beforeEach(async () => {
    room = await JobsRoom.open(kind, servers);
  });
  afterEach(() => room.close());

  it('does every schedule at its hour on the days when the clocks change', async () => {
    const schedules: { id: string; due: Due; instant: Date }[] = changes.flatMap((day) => [
      { id: `wall-night-${day}`, due: { day, time: '02:30' }, instant: at(day, '02:30') },
      { id: `wall-morning-${day}`, due: { day, time: '09:00' }, instant: at(day, '09:00') },
      { id: `instant-${day}`, due: new Date(`${day}T06:30:00Z`), instant: new Date(`${day}T06:30:00Z`) },
    ]);
    room.clock.set('2021-03-26T12:00:00Z');
    for (const { id, due } of schedules) await room.ask(jobs, 'note', due, id);
    await room.start(jobs, { reconcileMs: 40 });
    const inOrder = [...schedules].sort((a, b) => a.instant.getTime() - b.instant.getTime());
    for (const [index, { id, instant }] of inOrder.entries()) {
      const before = inOrder
        .slice(0, index)
        .map((schedule) => schedule.id)
        .sort();
      room.clock.set(new Date(instant.getTime() - 5000).toISOString());
      await sleep(120);
      expect(await room.effects()).toEqual(before);
      room.clock.set(new Date(instant.getTime() + 1500).toISOString());
      await eventually(async () => expect(await room.effects()).toEqual([...before, id].sort()), { within: 5000 });
    }
  });

  it.each([
    ['later', '2026-06-01T09:00:00Z'],
    ['earlier', '2026-06-01T05:00:00Z'],
  ])('keeps the hour on the wall when a rule of the zone moves the instant that was stored, %s', async (_, stored) => {
    room.clock.set('2026-05-31T20:00:00Z');
    await room.ask(jobs, 'note', { day: '2026-06-01', time: '09:00' }, 'a');
    await room.source.query('update matching.jobs set due_at = $1', [stored]);
    await room.start(jobs, { reconcileMs: 40 });
    room.clock.set('2026-06-01T06:59:00Z');
    await sleep(300);
    expect(await room.effects()).toEqual([]);
    room.clock.set('2026-06-01T07:00:02Z');
    await eventually(async () => expect(await room.effects()).toEqual(['a']), { within: 5000 });
  });

  it('keeps a job in the table until the day before it is due', async () => {
    const queue = room.backend.queue({ branch: room.branch, service: 'matching' }, () => undefined);
    room.clock.set('2026-05-01T12:00:00Z');
    await room.ask(jobs, 'note', { day: '2026-05-03', time: '09:00' }, 'a');
    await room.start(jobs, { reconcileMs: 40 });
    await sleep(300);
    expect(await queue.getRanges(['delayed', 'waiting'], 0, -1)).toEqual([]);
    room.clock.set('2026-05-02T07:00:01Z');
    await eventually(async () => expect(await queue.getRanges(['delayed', 'waiting'], 0, -1)).toEqual(['note.a.1']));
    expect(await room.ids('due')).toEqual(['note.a.1']);
    await queue.close();
  });
});
