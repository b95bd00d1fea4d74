import { behaving, toldOf } from '../../test/inbox-handlers.js';
import { InboxRoom } from '../../test/inbox-room.js';
import type { ReadRecord } from '../log.js';

let room: InboxRoom;
beforeEach(async () => {
  room = await InboxRoom.open();
});
afterEach(() => room.close());

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
