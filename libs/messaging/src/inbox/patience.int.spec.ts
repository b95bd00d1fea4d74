import { setTimeout as sleep } from 'node:timers/promises';
import { behaving, Notes, toldOf } from '../../test/inbox-handlers.js';
import { type Consumer, InboxRoom } from '../../test/inbox-room.js';

let room: InboxRoom;
beforeEach(async () => {
  room = await InboxRoom.open();
});
afterEach(() => room.close());

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
    const working = Promise.withResolvers<void>();
    const slow = behaving(async () => {
      working.resolve();
      await sleep(2_500);
    });
    const [one, two] = [await room.consumer([slow], 'one'), await room.consumer([Notes], 'two')];
    const batch = room.life('a', 1, 1);
    const first = one.deliver(batch, () => Promise.reject(new Error('rebalanced')));
    await working.promise;
    const second = two.deliver([...batch, ...room.life('a', 2, 3)]);
    await expect(first).rejects.toMatchObject({ name: 'Left' });
    await second;
    const effects = await room.effects();
    expect(effects.map((told) => told.slice(0, 3))).toEqual(['a 1', 'a 2', 'a 3']);
    expect(effects[0]).toBe(batch.map(toldOf)[0]);
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
