import { poolEntered } from '@duo/contracts';
import { refusal } from '@duo/kernel';
import { eventually, type Random, withSeed } from '@duo/testing';
import { BatchNotes, behaving, Notes, toldOf } from '../../test/inbox-handlers.js';
import { InboxRoom } from '../../test/inbox-room.js';
import type { ReadRecord } from '../log.js';

let room: InboxRoom;
beforeEach(async () => {
  room = await InboxRoom.open();
});
afterEach(() => room.close());

const inbox = async () => {
  const rows: { told: string }[] = await room.source.query(
    `select concat_ws(' ', subject, version, outcome, refusal) as told from inbox order by subject, version`,
  );
  return rows.map(({ told }) => told);
};

it.each([
  ['one by one', Notes],
  ['in batches', BatchNotes],
])('handles events %s, once and in order', async (_, notes) => {
  const consumer = await room.consumer([notes]);
  const batch = [...room.life('a', 1, 3), ...room.life('b', 1, 2)];
  await consumer.deliver(batch);
  await consumer.deliver(batch);
  expect(await room.effects()).toEqual(batch.map(toldOf));
});

describe('with what is random', () => {
  /** Each event 1 to 5 times, shuffled, in batches of 1 to 60. */
  function batchesOf(random: Random, events: readonly ReadRecord[]): ReadRecord[][] {
    const often = events.flatMap((event) => Array.from({ length: 1 + random.int(5) }, () => event));
    const deliveries = random.shuffle(often);
    const batches: ReadRecord[][] = [];
    while (deliveries.length > 0) batches.push(deliveries.splice(0, 1 + random.int(60)));
    return batches;
  }

  async function expectOnceAndInOrder(events: readonly ReadRecord[]) {
    await eventually(async () => expect(await room.parked()).toEqual([]), { within: 20_000 });
    const effects = await room.effects();
    expect([...effects].sort()).toEqual(events.map(toldOf).sort());
    const reached = new Map<string, number>();
    for (const [subject = '', version] of effects.map((told) => told.split(' '))) {
      expect([subject, Number(version)]).toEqual([subject, (reached.get(subject) ?? 0) + 1]);
      reached.set(subject, Number(version));
    }
  }

  it(
    'has each effect once and in order, whatever comes again, shuffled, and moves between consumers',
    withSeed(async (random) => {
      const events = Array.from({ length: 30 }, (_, n) => room.life(`s${n}`, 1, 20)).flat();
      const batches = batchesOf(random, events);
      const consumers = [await room.consumer([Notes], 'one'), await room.consumer([BatchNotes], 'two')];
      // A third of the batches goes to both at once, as while a group rebalances.
      const handing = consumers.map(async (consumer, n) => {
        for (const [at, batch] of batches.entries()) if (at % 3 === n || at % 3 === 2) await consumer.deliver(batch);
      });
      await Promise.all(handing);
      await expectOnceAndInOrder(events);
    }),
  );

  it(
    'has each effect once and in order though every fourth event fails the first time',
    withSeed(async (random) => {
      const failed = new Set<string>();
      const fallible = behaving(({ eventId }) => {
        if (failed.has(eventId) || random.int(4) > 0) return;
        failed.add(eventId);
        throw new Error('the first time');
      });
      const consumers = [await room.consumer([fallible], 'one'), await room.consumer([fallible], 'two')];
      const events = Array.from({ length: 8 }, (_, n) => room.life(`s${n}`, 1, 6)).flat();
      const batches = batchesOf(random, events);
      await Promise.all(
        consumers.map(async (consumer, n) => {
          for (const [at, batch] of batches.entries()) if (at % 2 === n) await consumer.deliver(batch);
        }),
      );
      await expectOnceAndInOrder(events);
      expect(failed.size).toBeGreaterThan(0);
    }),
  );
});

it('tries a handler that throws the first time again in place', async () => {
  let calls = 0;
  const consumer = await room.consumer([
    behaving(({ version }) => {
      calls += version === 2 ? 1 : 0;
      if (version === 2 && calls === 2) throw new Error('once, when it came alone');
      if (version === 2 && calls === 1) throw new Error('and in its batch');
    }),
  ]);
  const batch = room.life('a', 1, 3);
  await consumer.deliver(batch);
  expect(await room.effects()).toEqual(batch.map(toldOf));
  expect(await room.parked()).toEqual([]);
});

it('notes a refusal with its rule, for good and without effect, and goes on with the subject', async () => {
  let calls = 0;
  const consumer = await room.consumer([
    behaving(async ({ version, tx, subject }) => {
      if (version !== 2) return;
      calls += 1;
      await tx.manager.query('insert into lives (subject) values ($1)', [subject]);
      throw refusal('no-place-left');
    }),
  ]);
  const [one, two, three] = room.life('a', 1, 3) as [ReadRecord, ReadRecord, ReadRecord];
  await consumer.deliver([two]);
  await consumer.deliver([one, three]);
  await eventually(async () =>
    expect(await inbox()).toEqual(['a 1 handled', 'a 2 refused no-place-left', 'a 3 handled']),
  );
  const before = calls;
  await consumer.deliver([one, two, three]);
  expect(calls).toBe(before);
  expect(await room.effects()).toEqual([one, three].map(toldOf));
  expect(await room.source.query('select * from lives')).toEqual([]);
});

it('skips a known event that nothing here handles, and keeps its place in the order', async () => {
  const consumer = await room.consumer([Notes]);
  const [one, two, three] = room.life('a', 1, 3) as [ReadRecord, ReadRecord, ReadRecord];
  const foreign = { ...two, headers: { ...two.headers, ce_type: 'duo.intake.v1.MentorReady' } };
  await consumer.deliver([one, foreign, three]);
  expect(await inbox()).toEqual(['a 1 handled', 'a 2 skipped', 'a 3 handled']);
  expect(await room.effects()).toEqual([one, three].map(toldOf));
});

it('parks an event that contradicts one of the same version, once, and goes on', async () => {
  const consumer = await room.consumer();
  const [one, two, three] = room.life('a', 1, 3) as [ReadRecord, ReadRecord, ReadRecord];
  const other = room.event('a', 2);
  await consumer.deliver([one, two]);
  await consumer.deliver([other, other, three]);
  await consumer.deliver([other]);
  expect(await room.effects()).toEqual([one, two, three].map(toldOf));
  expect(await room.parked()).toEqual(['a 2 conflicting']);
});

it('holds an event that is early until the missing one has come', async () => {
  const consumer = await room.consumer();
  const [one, two, three, four] = room.life('a', 1, 4) as [ReadRecord, ReadRecord, ReadRecord, ReadRecord];
  await consumer.deliver([four, two, three]);
  expect(await room.parked()).toEqual(['a 2 early', 'a 3 early', 'a 4 early']);
  await consumer.deliver([two]);
  await consumer.deliver([one]);
  await eventually(async () => expect(await room.parked()).toEqual([]));
  expect(await room.effects()).toEqual([one, two, three, four].map(toldOf));
});

it('commits what a handler says with its effects, or neither', async () => {
  const consumer = await room.consumer([
    behaving(async ({ tx, subject, version }) => {
      await tx.say(poolEntered({ person: `${subject}-${version}` }));
      if (version === 2) throw new Error('after it has spoken');
    }),
  ]);
  await consumer.deliver(room.life('a', 1, 2));
  const said = await room.source.query('select subject from outbox');
  expect(said).toEqual([{ subject: 'a-1' }]);
});

it('understands events of a newer and of an older producer', async () => {
  const heard: unknown[] = [];
  const consumer = await room.consumer([behaving((_, event) => heard.push(event))]);
  const [one, two] = room.life('a', 1, 2) as [ReadRecord, ReadRecord];
  // Field 15, a string, which this release does not know; and an event from before `enrolled_on` and `languages`.
  const newer = { ...two, value: Buffer.concat([two.value, Buffer.from([0x7a, 3, 0x61, 0x62, 0x63])]) };
  const older = { ...one, value: one.value.subarray(0, 2 + (one.value[1] ?? 0)) };
  await consumer.deliver([older, newer]);
  expect(heard).toEqual([
    expect.objectContaining({ mentee: 'a', enrolledOn: '', languages: [] }),
    expect.objectContaining({ mentee: 'a', readyOn: '2021-03-03' }),
  ]);
  expect(await room.effects()).toEqual([older, newer].map(toldOf));
});
