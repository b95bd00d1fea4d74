import { addressOf } from '@duo/testing';
import { JobsRoom, note } from '../../test/jobs-room.js';
import { checkActions, type Jobs } from './jobs.js';
import { cancel, later } from './later.js';

const servers = { postgres: addressOf('postgres'), redis: addressOf('redis') };
const jobs = { note, 'flag-long-wait': note } satisfies Jobs;
const due = new Date('2030-01-01T12:00:00Z');

describe('asking for a job', () => {
  let room: JobsRoom;
  beforeAll(async () => {
    room = await JobsRoom.open('redis', servers);
  });
  afterAll(() => room.close());

  it('numbers the jobs of a name about a subject without a gap, however many ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 24 }, () => room.ask(jobs, 'note', due, 'many')));
    const numbered = Array.from({ length: 24 }, (_, at) => `note.many.${at + 1}`);
    expect(asked.map(({ id }) => id).sort()).toEqual(numbered.sort());
  });

  it('is part of the transaction: nothing is asked for when it is taken back', async () => {
    const taken = room.source.transaction(async (manager) => {
      const of = { schema: 'matching', jobs };
      await later(manager, of, { job: 'note', due, data: {}, subject: 'back' });
      await later(manager, of, { job: 'note', due, data: {}, subject: 'back' });
      throw new Error('no');
    });
    await expect(taken).rejects.toThrow('no');
    expect(await room.ask(jobs, 'note', due, 'back')).toMatchObject({ id: 'note.back.1' });
  });

  it('keeps what was meant: an instant, or a time on the wall', async () => {
    await room.ask(jobs, 'note', due, 'kept');
    await room.ask(jobs, 'flag-long-wait', { day: '2026-03-29', time: '09:00' }, 'kept', { targetDays: 30 });
    const rows = await room.source.query(
      `select id, data, due_at, due_day::text, due_time::text, zone from matching.jobs where subject = 'kept' order by id desc`,
    );
    expect(rows).toEqual([
      { id: 'note.kept.1', data: { subject: 'kept' }, due_at: due, due_day: null, due_time: null, zone: null },
      {
        id: 'flag-long-wait.kept.1',
        data: { subject: 'kept', targetDays: 30 },
        due_at: new Date('2026-03-29T07:00:00Z'),
        due_day: '2026-03-29',
        due_time: '09:00:00',
        zone: 'Europe/Brussels',
      },
    ]);
  });

  it.each([
    ['a job that the service does not know', 'notes', 'a'],
    ['a job named like a property of every object', 'toString', 'a'],
    ['a subject that would break the id', 'note', 'a:b'],
    ['a subject that is a text', 'note', 'Jan Peeters'],
    ['an empty subject', 'note', ''],
  ])('refuses %s', async (_, job, subject) => {
    await expect(room.ask(jobs, job, due, subject)).rejects.toThrow(RangeError);
  });

  it('refuses a time that no clock shows', async () => {
    await expect(room.ask(jobs, 'note', { day: '2026-03-29', time: '24:30' }, 'a')).rejects.toThrow(RangeError);
  });

  it('cancels only what is due, of one job and one subject, with the transaction it is part of', async () => {
    await room.ask(jobs, 'note', due, 'c');
    await room.ask(jobs, 'flag-long-wait', due, 'c');
    const taken = room.source.transaction(async (manager) => {
      expect(await cancel(manager, { schema: 'matching', jobs }, 'note', 'c', new Date())).toEqual(['note.c.1']);
      throw new Error('no');
    });
    await expect(taken).rejects.toThrow('no');
    expect(await cancel(room.source.manager, { schema: 'matching', jobs }, 'note', 'c', new Date())).toEqual([
      'note.c.1',
    ]);
    expect(await cancel(room.source.manager, { schema: 'matching', jobs }, 'note', 'c', new Date())).toEqual([]);
    expect(await room.ids('due')).toContain('flag-long-wait.c.1');
  });

  it('names every due job that has no action', async () => {
    await checkActions(room.source.manager, { schema: 'matching', jobs });
    await expect(checkActions(room.source.manager, { schema: 'matching', jobs: {} })).rejects.toThrow(
      'due jobs without an action in matching: flag-long-wait, note',
    );
  });
});
