import { setTimeout as sleep } from 'node:timers/promises';
import { poolEntered } from '@duo/contracts';
import { refusal } from '@duo/kernel';
import { eventually, type Random, withSeed } from '@duo/testing';
import { BatchNotes, behaving, type Consumer, InboxRoom, Notes, toldOf } from '../../test/inbox-room.js';
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

describe('poison', () => {
  const throws: Record<string, () => unknown> = {
    'a TypeError': () => (undefined as unknown as { x: string }).x.length,
    'a SyntaxError': () => JSON.parse('Jan Peeters'),
    'a RangeError': () => new Array(-1),
    'a plain Error': () => {
      throw new Error('no');
    },
    'a string': () => {
      throw 'no';
    },
  };

  it('parks what makes its handler throw, whatever it throws, and its subject behind it; others go on in 2 s', async () => {
    const consumer = await room.consumer([
      behaving(({ subject, version }) => (version === 2 ? throws[subject.replaceAll('-', ' ')]?.() : undefined)),
    ]);
    const poisoned = Object.keys(throws).map((name) => name.replaceAll(' ', '-'));
    const sound = Array.from({ length: 40 }, (_, n) => room.life(`s${n}`, 1, 3));
    const batch = [...poisoned.flatMap((subject) => room.life(subject, 1, 3)), ...sound.flat()];
    const begun = performance.now();
    await consumer.deliver(batch);
    expect(performance.now() - begun).toBeLessThan(2_000);
    const before = poisoned.flatMap((subject) =>
      batch.filter(({ key, headers }) => key === subject && headers.ce_aggregateversion === '1'),
    );
    expect((await room.effects()).sort()).toEqual([...before, ...sound.flat()].map(toldOf).sort());
    expect(await room.parked()).toEqual(
      [...poisoned].sort().flatMap((subject) => [`${subject} 2 failed`, `${subject} 3 behind`]),
    );
  });

  it('keeps what went wrong, not what the event says', async () => {
    const consumer = await room.consumer([behaving(({ subject }) => throws[subject]?.())]);
    await consumer.deliver([room.event('a SyntaxError'.replace(' ', '-'), 1)]);
    const consumer2 = await room.consumer([behaving(() => JSON.parse('Jan Peeters'))], 'two');
    await consumer2.deliver([room.event('b', 1)]);
    const [row] = await room.source.query(`select error from parked where subject = 'b'`);
    expect(row.error).toMatch(/^SyntaxError: /);
    expect(row.error).not.toContain('Jan');
  });

  it('parks what cannot be read at once, and others go on in 2 s', async () => {
    const consumer = await room.consumer();
    const whole = room.event('truncated', 1);
    const poison: [string, ReadRecord][] = [
      ['its data are truncated or malformed', { ...whole, value: whole.value.subarray(0, whole.value.length - 3) }],
      ['its type is not known', room.event('unknown', 1, { headers: { ce_type: 'duo.intake.v1.MenteeVanished' } })],
      [
        'its type belongs to another topic',
        room.event('elsewhere', 1, { headers: { ce_type: 'duo.matching.v1.PoolLeft' } }),
      ],
      ['its value is over 1 MiB', room.event('large', 1, { value: new Uint8Array(2 * 1024 * 1024) })],
      ['ce_type is missing', { ...room.event('bare', 1), headers: {} }],
      ['ce_id is missing', room.event('nameless', 1, { headers: { ce_id: '' } })],
      ['ce_subject is not an id', room.event('odd', 1, { headers: { ce_subject: 'a b' } })],
      ['ce_subject is not the key', room.event('other', 1, { key: 'key' })],
      [
        'ce_aggregateversion is not a positive whole number',
        room.event('zero', 1, { headers: { ce_aggregateversion: '0' } }),
      ],
      ['ce_time is not a time', room.event('timeless', 1, { headers: { ce_time: 'noon' } })],
      ['ce_id is not a uuid', room.event('nul', 1, { headers: { ce_id: '\0\ud800', '\0': '\\u0000' }, key: '\0' })],
    ];
    const sound = room.life('sound', 1, 3);
    const [first, ...rest] = sound;
    const batch = [first as ReadRecord, ...poison.map(([, record]) => record), ...rest];
    const begun = performance.now();
    await consumer.deliver(batch);
    await consumer.deliver(batch);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(await room.effects()).toEqual(sound.map(toldOf));
    const parked = await room.source.query(
      'select error, reason, octet_length(value) as bytes from parked order by "offset"',
    );
    const expected = [...poison].sort(([, a], [, b]) => Number(a.offset) - Number(b.offset));
    expect(parked).toEqual(
      expected.map(([error, { value }]) => ({ error, reason: 'unreadable', bytes: value.length })),
    );
  });
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

describe('when the ground moves', () => {
  const killAll = (name: string) =>
    room.source.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [name]);

  it('waits for PostgreSQL without limit, beating, and parks nothing', async () => {
    let kills = 0;
    const consumer = await room.consumer([
      behaving(async ({ version }) => {
        if (version !== 2 || kills >= 4) return;
        kills += 1;
        await killAll('consumer');
      }),
    ]);
    const batch = [...room.life('a', 1, 3), ...room.life('b', 1, 3)];
    await consumer.deliver(batch);
    expect(kills).toBe(4);
    expect(await room.effects()).toEqual(batch.map(toldOf));
    expect(await room.parked()).toEqual([]);
  });

  it('leaves the batch when the partition has gone, and the next consumer has each effect once', async () => {
    const one = await room.consumer([behaving(({ version }) => sleep(version === 1 ? 2_500 : 0))], 'one');
    const two = await room.consumer([Notes], 'two');
    const batch = room.life('a', 1, 2);
    const lost = () => Promise.reject(new Error('rebalanced'));
    const [first] = await Promise.allSettled([one.deliver(batch, lost), two.deliver(batch)]);
    expect(first).toMatchObject({ status: 'rejected', reason: { name: 'Left' } });
    expect(await room.effects()).toEqual(batch.map(toldOf));
  });

  it('lets a batch go that waits for a database which does not come back before the process stops', async () => {
    const consumer = await room.consumer([
      behaving(() => {
        throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
      }),
    ]);
    const delivering = consumer.deliver(room.life('a', 1, 1));
    const [delivered] = await Promise.allSettled([delivering, stopSoon(consumer)]);
    expect(delivered).toMatchObject({ status: 'rejected', reason: { name: 'Left' } });
    expect(await room.parked()).toEqual([]);
  });

  const stopSoon = async (consumer: Consumer) => {
    await sleep(300);
    consumer.log.stopping = () => sleep(700);
    await consumer.stop();
  };
});
