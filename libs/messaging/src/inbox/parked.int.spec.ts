import { eventually } from '@duo/testing';
import { BatchNotes, behaving, Notes, toldOf } from '../../test/inbox-handlers.js';
import { type Consumer, InboxRoom } from '../../test/inbox-room.js';
import type { ReadRecord } from '../log.js';

let room: InboxRoom;
beforeEach(async () => {
  room = await InboxRoom.open();
});
afterEach(() => room.close());

/** Everything that events have left behind, but for when and on which attempt. */
const state = () =>
  room.source.query(
    `select (select json_agg(e order by e.subject, e.version) from (select subject, version, event_id, said from effects) e) as effects,
       (select json_agg(i order by i.subject, i.version) from (select topic, subject, version, event_id, outcome, refusal from inbox) i) as inbox,
       (select json_agg(p) from parked p) as parked`,
  );

/** Fails on these, as `subject version`, until it is mended. */
function mendable(...broken: string[]) {
  const controller = behaving(({ subject, version }) => {
    if (broken.includes(`${subject} ${version}`)) throw new Error('broken');
  });
  return { controller, mend: () => broken.splice(0) };
}

const idOf = async (
  consumer: Consumer,
  subject: string,
  reason?: 'failed' | 'behind' | 'unreadable' | 'conflicting',
) => {
  const [parked] = await consumer.server.parked.list({ subject, reason, limit: 1 });
  return parked?.id ?? 'none';
};

const actions = () =>
  room.source.query('select action, by, outcome, subject, version, reason from parked_actions order by at');

describe('parked, mended and tried again is the same as never having failed', () => {
  let batch: ReadRecord[];
  let wanted: unknown;
  beforeEach(async () => {
    batch = [...room.life('a', 1, 6), ...room.life('b', 1, 3)];
    const sound = await room.consumer([Notes], 'sound');
    await sound.deliver(batch);
    wanted = await state();
    await sound.stop();
    await room.source.query('truncate effects, inbox');
  });

  it('when a person tries again', async () => {
    const { controller, mend } = mendable('a 2', 'b 1');
    const consumer = await room.consumer([controller]);
    await consumer.deliver(batch.slice(0, 4));
    await consumer.deliver(batch.slice(4));
    await room.source.query(`update parked set next_attempt_at = now() + interval '1 hour' where reason = 'failed'`);
    const id = await idOf(consumer, 'a', 'failed');
    expect(await consumer.server.parked.retry(id, 'ann')).toEqual({
      outcome: 'parked',
      reason: 'failed',
      error: expect.stringMatching(/^Error: broken/),
    });
    mend();
    expect(await consumer.server.parked.retry(id, 'ann')).toEqual({ outcome: 'handled' });
    expect(await consumer.server.parked.retry(await idOf(consumer, 'b', 'behind'), 'bob')).toEqual({
      outcome: 'handled',
    });
    await eventually(async () => expect(await state()).toEqual(wanted));
    expect(await actions()).toEqual([
      { action: 'retry', by: 'ann', outcome: 'parked', subject: 'a', version: 2, reason: 'failed' },
      { action: 'retry', by: 'ann', outcome: 'handled', subject: 'a', version: 2, reason: 'failed' },
      { action: 'retry', by: 'bob', outcome: 'handled', subject: 'b', version: 2, reason: 'behind' },
    ]);
  });

  it('when it is tried again by itself, while more arrives', async () => {
    const { controller, mend } = mendable('a 2', 'b 1');
    const consumers = [await room.consumer([controller], 'one'), await room.consumer([controller], 'two')];
    await consumers[0]?.deliver(batch.slice(0, 4));
    expect(await room.parked()).toEqual(['a 2 failed', 'a 3 behind', 'a 4 behind']);
    mend();
    await consumers[1]?.deliver(batch);
    await eventually(async () => expect(await state()).toEqual(wanted));
    expect(await actions()).toEqual([]);
  });
});

it('tries later with growing pauses, at most eight times, and then leaves it to a person', async () => {
  let calls = 0;
  const consumer = await room.consumer([
    behaving(() => {
      calls += 1;
      throw new Error('always');
    }),
  ]);
  await consumer.deliver([room.event('a', 1)]);
  const pauses: number[] = [];
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    const before = calls;
    const [{ pause }] = await room.source.query(
      'select extract(epoch from next_attempt_at - now())::float as pause from parked',
    );
    pauses.push(Math.round(pause));
    await room.source.query(`update parked set next_attempt_at = now() - interval '1 second'`);
    await eventually(async () =>
      expect(await room.source.query('select attempts from parked')).toEqual([{ attempts: attempt }]),
    );
    expect(calls).toBe(before + 1);
  }
  expect(pauses).toEqual([1, 2, 5, 15, 45, 90, 180, 300]);
  expect(await room.source.query('select reason, next_attempt_at from parked')).toEqual([
    { reason: 'failed', next_attempt_at: null },
  ]);
});

it('goes on with the subject when a person gives an event up', async () => {
  const consumer = await room.consumer([mendable('a 2').controller]);
  const [one, two, three, four] = room.life('a', 1, 4) as [ReadRecord, ReadRecord, ReadRecord, ReadRecord];
  await consumer.deliver([one, two, three]);
  const behind = await idOf(consumer, 'a', 'behind');
  await expect(consumer.server.parked.discard(behind, 'ann')).rejects.toMatchObject({
    code: 'earlier-event-is-parked',
  });
  const id = await idOf(consumer, 'a', 'failed');
  expect(await consumer.server.parked.discard(id, 'ann')).toEqual({ outcome: 'discarded' });
  await consumer.deliver([two, four]);
  await eventually(async () => expect(await room.effects()).toEqual([one, three, four].map(toldOf)));
  const inbox = await room.source.query('select version, event_id as id, outcome from inbox order by version');
  expect(inbox[1]).toEqual({ version: 2, id: two.headers.ce_id, outcome: 'discarded' });
  await expect(consumer.server.parked.retry(id, 'ann')).rejects.toMatchObject({ code: 'no-such-parked-event' });
  await expect(consumer.server.parked.discard(id, 'ann')).rejects.toMatchObject({ code: 'no-such-parked-event' });
  expect(await actions()).toEqual([
    { action: 'discard', by: 'ann', outcome: 'discarded', subject: 'a', version: 2, reason: 'failed' },
  ]);
});

it('goes on with the subject when an unreadable event is given up', async () => {
  const consumer = await room.consumer([BatchNotes]);
  const [one, two, three] = room.life('a', 1, 3) as [ReadRecord, ReadRecord, ReadRecord];
  await consumer.deliver([one, { ...two, value: two.value.subarray(0, 5) }, three]);
  expect(await room.parked()).toEqual(['a 2 unreadable', 'a 3 early']);
  await consumer.server.parked.discard(await idOf(consumer, 'a', 'unreadable'), 'ann');
  await eventually(async () => expect(await room.effects()).toEqual([one, three].map(toldOf)));
  expect(await room.parked()).toEqual([]);
});

it('applies the whole copy of an event whose truncated copy is parked, and then drops that', async () => {
  const consumer = await room.consumer();
  const [one, two, three] = room.life('a', 1, 3) as [ReadRecord, ReadRecord, ReadRecord];
  await consumer.deliver([one, { ...two, value: two.value.subarray(0, 5), offset: '900' }, three]);
  await consumer.deliver([two]);
  await eventually(async () => expect(await room.effects()).toEqual([one, two, three].map(toldOf)));
  const id = await idOf(consumer, 'a', 'unreadable');
  expect(await consumer.server.parked.retry(id, 'ann')).toMatchObject({ outcome: 'parked', reason: 'unreadable' });
  await consumer.server.parked.discard(id, 'ann');
  expect(await room.source.query('select outcome from inbox')).toEqual(Array(3).fill({ outcome: 'handled' }));
});

it('reads anew what was unreadable: a newer release may know the type', async () => {
  const consumer = await room.consumer();
  const [one, two] = room.life('a', 1, 2) as [ReadRecord, ReadRecord];
  await consumer.deliver([{ ...one, headers: { ...one.headers, ce_type: 'duo.intake.v1.MenteeAppeared' } }, two]);
  expect(await room.parked()).toEqual(['a 1 unreadable', 'a 2 early']);
  const id = await idOf(consumer, 'a', 'unreadable');
  await room.source.query(`update parked set headers = headers || $1 where id = $2`, [
    { ce_type: one.headers.ce_type },
    id,
  ]);
  expect(await consumer.server.parked.retry(id, 'ann')).toEqual({ outcome: 'handled' });
  await eventually(async () => expect(await room.effects()).toEqual([one, two].map(toldOf)));
  expect(await room.parked()).toEqual([]);
});

it('puts what a newer producer said in line by itself, once a release knows its type', async () => {
  const old = await room.consumer([Notes], 'old');
  const [one, two] = room.life('a', 1, 2) as [ReadRecord, ReadRecord];
  await old.deliver([{ ...one, headers: { ...one.headers, ce_type: 'duo.intake.v1.MenteeAppeared' } }, two]);
  await old.stop();
  await room.source.query(`update parked set type = $1, headers = headers || $2 where version = 1`, [
    one.headers.ce_type,
    { ce_type: one.headers.ce_type },
  ]);
  await room.consumer([Notes], 'new');
  await eventually(async () => expect(await room.effects()).toEqual([one, two].map(toldOf)));
  expect(await room.parked()).toEqual([]);
});

it('keeps a contradicting event aside when it is tried again, and forgets it when it is given up', async () => {
  const consumer = await room.consumer();
  const [one, two] = room.life('a', 1, 2) as [ReadRecord, ReadRecord];
  await consumer.deliver([one, room.event('a', 1)]);
  const id = await idOf(consumer, 'a', 'conflicting');
  expect(await consumer.server.parked.retry(id, 'ann')).toMatchObject({ outcome: 'parked', reason: 'conflicting' });
  await consumer.server.parked.discard(id, 'ann');
  await consumer.deliver([two]);
  expect(await room.effects()).toEqual([one, two].map(toldOf));
});

it('shows what is parked with what it says, page by page', async () => {
  const consumer = await room.consumer([mendable('a 1').controller]);
  await consumer.deliver(room.life('a', 1, 3));
  await consumer.deliver([room.event('large', 1, { value: new Uint8Array(2 * 1024 * 1024) })]);
  const { parked } = consumer.server;
  const first = await parked.list({ limit: 2 });
  const last = await parked.list({ limit: 2, after: first[1]?.id });
  expect([...first, ...last].map(({ subject, version, reason }) => [subject, version, reason])).toEqual([
    ['a', 1, 'failed'],
    ['a', 2, 'behind'],
    ['a', 3, 'behind'],
    ['large', 1, 'unreadable'],
  ]);
  expect(await parked.get(first[0]?.id ?? '')).toMatchObject({
    topic: room.topic,
    type: 'duo.intake.v1.MenteeEnrolled',
    payload: { mentee: 'a', enrolledOn: '2021-03-02', languages: ['nl', 'fr'] },
    headers: { ce_subject: 'a' },
  });
  expect(last[1]).toMatchObject({ payload: null, bytes: 2 * 1024 * 1024, error: 'its value is over 1 MiB' });
  expect(await parked.list({ type: 'duo.intake.v1.MenteeReady', limit: 9 })).toHaveLength(1);
  await expect(parked.get('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({
    code: 'no-such-parked-event',
  });
});
