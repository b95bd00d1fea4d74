import { poolEntered } from '@duo/contracts';
import { refusal } from '@duo/kernel';
import { eventually, withSeed } from '@duo/testing';
import { BatchNotes, behaving, foldingLives, lives } from '../test/inbox-handlers.js';
import { type Consumer, InboxRoom } from '../test/inbox-room.js';
import { rebuild } from './rebuild.js';

let room: InboxRoom;
beforeEach(async () => {
  room = await InboxRoom.open();
});
afterEach(() => room.close());

/** The read model, byte for byte. */
const dump = async () => {
  const rows: { row: string }[] = await room.source.query('select l::text as row from lives l order by subject');
  return rows.map(({ row }) => row).join('\n');
};
const heard = () =>
  room.source.query(
    'select topic, subject, version, event_id, outcome, refusal from inbox order by topic, subject, version',
  );

const subjects = Array.from({ length: 60 }, (_, n) => `s${n}`);

it(
  'makes the read model anew, equal byte for byte, also what was refused and given up',
  withSeed(async (random) => {
    const records = await room.said(subjects, 12);
    const picked = random.shuffle(records);
    const refused = new Set(picked.slice(0, 9).map(({ headers }) => headers.ce_id));
    const broken = new Set(picked.slice(9, 14).map(({ headers }) => headers.ce_id));
    const consumer = await room.consumer([
      foldingLives(({ eventId }) => {
        if (refused.has(eventId)) throw refusal('not-today');
        if (broken.has(eventId)) throw new Error('broken');
      }),
    ]);
    for (let left = random.shuffle([...records, ...records]); left.length > 0; left = left.slice(100))
      await consumer.deliver(left.slice(0, 100));
    await giveUpFailed(consumer);
    const [before, heardBefore] = [await dump(), await heard()];
    expect(heardBefore).toHaveLength(records.length);

    await room.source.query(
      `update lives set versions = '{}' where subject < 's3'; delete from lives where subject > 's5'`,
    );
    broken.clear();
    expect(await rebuild(consumer.server, [lives])).toMatchObject({ events: records.length, parked: 0 });
    expect(await dump()).toBe(before);
    expect(await heard()).toEqual(heardBefore);
  }),
);

async function giveUpFailed(consumer: Consumer) {
  await eventually(
    async () => {
      for (const { id } of await consumer.server.parked.list({ reason: 'failed', limit: 99 }))
        await consumer.server.parked.discard(id, 'ann');
      expect(await room.parked()).toEqual([]);
    },
    { within: 20_000 },
  );
}

it('lets consumers wait for its end, who then find everything done; readers see the old rows meanwhile', async () => {
  const records = await room.said(subjects, 30);
  const consumer = await room.consumer([foldingLives(() => undefined)]);
  await consumer.deliver(records);
  const before = await dump();
  const more = await room.said(subjects, 1);
  let during = '';
  const other = await room.consumer(
    [
      foldingLives(async () => {
        during ||= await dump();
      }),
    ],
    'other',
  );
  const rebuilding = rebuild(other.server, [lives]);
  await eventually(() => expect(during).not.toBe(''));
  const delivering = consumer.deliver(more);
  const { events } = await rebuilding;
  await delivering;
  expect(events).toBe(more.length);
  expect(during).toBe(before);
  const versions = await room.source.query('select distinct versions from lives');
  expect(versions).toEqual([{ versions: Array.from({ length: 31 }, (_, at) => at + 1) }]);
});

it('parks what fails, with its subject behind it, as on arrival', async () => {
  await room.said(['a', 'b'], 3);
  const consumer = await room.consumer([
    foldingLives(({ subject, version }) => {
      if (subject === 'a' && version === 2) throw new Error('broken');
    }),
  ]);
  expect(await rebuild(consumer.server, [lives])).toMatchObject({ events: 6, parked: 2 });
  expect(await room.parked()).toEqual(['a 2 failed', 'a 3 behind']);
  expect(await dump()).toMatch(/^\(a,\{1\},.*\n\(b,"\{1,2,3\}",/);
});

describe('changes nothing', () => {
  let before: string;
  beforeEach(async () => {
    const records = await room.said(['a', 'b'], 3);
    const consumer = await room.consumer([foldingLives(() => undefined)]);
    await consumer.deliver(records);
    before = await dump();
    await consumer.stop();
  });

  it('when a handler says something', async () => {
    const consumer = await room.consumer([behaving(({ tx, subject }) => tx.say(poolEntered({ person: subject })))]);
    await expect(rebuild(consumer.server, [lives])).rejects.toThrow('answers events with events');
    expect(await dump()).toBe(before);
    expect(await room.source.query('select * from outbox')).toEqual([]);
  });

  it('when its connection is killed half-way', async () => {
    const consumer = await room.consumer([
      foldingLives(() =>
        room.source.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'consumer' and state <> 'idle'`,
        ),
      ),
    ]);
    await expect(rebuild(consumer.server, [lives])).rejects.toThrow('the connection was lost');
    expect(await dump()).toBe(before);
    expect(await heard()).toHaveLength(6);
  });

  it('when the handlers do not fit', async () => {
    const consumer = await room.consumer([BatchNotes]);
    consumer.server.handlers.add({
      type: 'duo.intake.v1.MenteeVanished',
      batch: undefined,
      call: async () => undefined,
    });
    await expect(rebuild(consumer.server, [lives])).rejects.toThrow('MenteeVanished is not in the event registry');
    expect(await dump()).toBe(before);
  });
});
