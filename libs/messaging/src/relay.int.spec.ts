import { setTimeout as sleep } from 'node:timers/promises';
import { metrics } from '@duo/platform';
import { eventually } from '../test/eventually.js';

import { overFlakyWay } from '../test/flaky-way.js';
import { enrolled, MemoryLog, OutboxRoom } from '../test/outbox-room.js';

let room: OutboxRoom;
const afterwards: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  room = await OutboxRoom.open();
}, 30_000);
afterEach(async () => {
  for (const end of afterwards.splice(0)) await end();
  await room.close();
}, 30_000);

const subjects = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const published = async () => (await room.outbox()).filter((row) => row.published).map(({ id }) => id);
const outboxIds = async () => (await room.outbox()).map(({ id }) => id);
const idsOn = (log: MemoryLog) => log.records.map(({ headers }) => headers.ce_id);

it('brings everything that was said to the log, in its order, and marks it', async () => {
  const log = new MemoryLog();
  const relay = room.relay(log, { batchEvents: 7 });
  room.database.onCommitted(() => relay.poke());
  for (const subject of subjects('s', 30)) await room.say([subject]);
  await eventually(async () => expect(await published()).toHaveLength(30));
  expect(idsOn(log)).toEqual(await outboxIds());
  expect(log.records[0]).toMatchObject({
    topic: `${room.branch}.intake.v1`,
    headers: { ce_source: `/${room.branch}/intake` },
  });
}, 40_000);

it('says nothing of what was rolled back', async () => {
  const log = new MemoryLog();
  room.relay(log);
  const failing = room.database.transaction(async (tx) => {
    await tx.say(enrolled('never'));
    await tx.manager.query('select pg_sleep(0.3)');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await room.say(['once']);
  await eventually(() => expect(log.versions).toEqual(['once#1']));
}, 40_000);

it('does not lose what commits after something of a higher sequence', async () => {
  const log = new MemoryLog();
  room.relay(log);
  const late = room.source.createQueryRunner();
  await late.startTransaction();
  await late.query(`insert into outbox (id, type, subject, version, occurred_at, data)
    values ('019a0000-0000-7000-8000-000000000001', 'duo.intake.v1.MenteeEnrolled', 'late', 1, now(), '')`);
  await room.say(['early']);
  await eventually(() => expect(log.versions).toEqual(['early#1']));
  await sleep(600);
  await late.commitTransaction();
  await late.release();
  await eventually(() => expect(log.versions).toEqual(['early#1', 'late#1']));
  const rows = await room.outbox();
  expect(rows.map(({ subject }) => subject)).toEqual(['late', 'early']);
}, 40_000);

it('keeps the order of each subject under concurrent writers', async () => {
  const log = new MemoryLog();
  const relay = room.relay(log, { batchEvents: 20 });
  room.database.onCommitted(() => relay.poke());
  await Promise.all(
    subjects('', 300).map((_, at) =>
      room.database.transaction((tx) => tx.say([enrolled(`s${at % 5}`), enrolled(`s${at % 3}`)])),
    ),
  );
  await eventually(() => expect(log.records).toHaveLength(600));
  for (const [key, records] of Map.groupBy(log.records, ({ key }) => key))
    expect({ key, versions: records.map(({ headers }) => Number(headers.ce_aggregateversion)) }).toEqual({
      key,
      versions: records.map((_, at) => at + 1),
    });
}, 40_000);

it('delivers again, the same, what was on the log but not marked when it died', async () => {
  const log = new MemoryLog();
  let deaths = 0;
  log.after = async () => {
    deaths += 1;
    // The relay's connection dies between the answer of the log and the mark.
    if (deaths === 1)
      await room.source.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%relay'`,
      );
  };
  await room.say(['a', 'b']);
  await room.say(['a']);
  room.relay(log);
  await eventually(async () => expect(await published()).toHaveLength(3));
  const ids = await outboxIds();
  expect(idsOn(log)).toEqual([...ids, ...ids]);
  const [once, again] = [log.records.slice(0, 3), log.records.slice(3)];
  expect(again).toEqual(once);
}, 40_000);

it('has one active and one that stands by, and takes over within 2 s when the active one is lost', async () => {
  const way = await overFlakyWay(room.url);
  afterwards.push(way.close);
  const [one, two] = [new MemoryLog(), new MemoryLog()];
  const first = room.relay(one, { url: way.url });
  await room.say(['a']);
  await eventually(() => expect(one.versions).toEqual(['a#1']));
  room.relay(two);
  await room.say(['b']);
  await eventually(() => expect(one.versions).toEqual(['a#1', 'b#1']));
  await sleep(700);
  expect(two.versions).toEqual([]);
  await eventually(async () => expect(await room.outbox()).toMatchObject([{ published: true }, { published: true }]));
  await way.cut();
  await room.say(['c']);
  await eventually(() => expect(two.versions).toEqual(['c#1']), 2_000);
  await first.stop();
}, 40_000);

it('is replaced when it hangs without dying', async () => {
  const way = await overFlakyWay(room.url);
  afterwards.push(way.close);
  const [one, two] = [new MemoryLog(), new MemoryLog()];
  const first = room.relay(one, { url: way.url, silentMs: 2_000 });
  await room.say(['a']);
  await eventually(() => expect(one.versions).toEqual(['a#1']));
  // Frozen before it has marked what it published, the first one would rightly be followed by a repetition.
  await eventually(async () => expect(await room.outbox()).toMatchObject([{ published: true }]));
  room.relay(two, { silentMs: 2_000 });
  way.freeze();
  await room.say(['b']);
  await eventually(() => expect(two.versions).toEqual(['b#1']), 8_000);
  way.thaw();
  await first.stop();
  expect(one.versions).toEqual(['a#1']);
}, 20_000);

it('waits for a log that is away, passes nothing over, and drains the backlog in order', async () => {
  const log = new MemoryLog();
  let away = true;
  log.before = () => {
    if (away) throw new Error('away');
  };
  const relay = room.relay(log, { batchEvents: 50 });
  room.database.onCommitted(() => relay.poke());
  for (let round = 0; round < 10; round += 1) await room.say(subjects('s', 30));
  expect(log.records).toEqual([]);
  const metric = (name: string) => metrics.getSingleMetricAsString(name);
  await eventually(async () =>
    expect(await metric('duo_outbox_unpublished_events')).toMatch(/{service="intake"} 300$/),
  );
  expect(await metric('duo_outbox_age_seconds')).toMatch(/{service="intake"} [1-9]/);
  away = false;
  await eventually(async () => expect(await published()).toHaveLength(300));
  expect(idsOn(log)).toEqual(await outboxIds());
  expect(await metric('duo_outbox_unpublished_events')).toMatch(/{service="intake"} 0$/);
}, 20_000);

it('sends a batch again from its first event when the log took only a part', async () => {
  const log = new MemoryLog();
  let faults = 2;
  log.append = async (records) => {
    const taken = faults > 0 ? records.slice(0, 2) : records;
    log.records.push(...taken);
    faults -= 1;
    if (taken.length < records.length) throw new Error('a part');
  };
  await room.say(['a']);
  await room.say(['b']);
  await room.say(['c']);
  room.relay(log);
  await eventually(async () => expect(await published()).toHaveLength(3));
  const ids = await outboxIds();
  expect(idsOn(log)).toEqual([...ids.slice(0, 2), ...ids.slice(0, 2), ...ids]);
}, 40_000);

it('finishes the batch in hand when it is stopped, and marks it', async () => {
  const log = new MemoryLog();
  const begun = Promise.withResolvers<void>();
  log.before = async () => {
    begun.resolve();
    await sleep(400);
  };
  await room.say(['a', 'b', 'c']);
  const relay = room.relay(log, { batchEvents: 2 });
  await begun.promise;
  await relay.stop();
  expect(log.records).toHaveLength(2);
  expect(await published()).toEqual(idsOn(log));
}, 40_000);

it('never has two batches in flight', async () => {
  const log = new MemoryLog();
  let flying = 0;
  let most = 0;
  log.before = async () => {
    flying += 1;
    most = Math.max(most, flying);
    await sleep(5);
    flying -= 1;
  };
  const relay = room.relay(log, { batchEvents: 3 });
  room.database.onCommitted(() => relay.poke());
  await room.say(subjects('s', 60));
  await eventually(() => expect(log.records).toHaveLength(60));
  expect(most).toBe(1);
}, 40_000);

it('makes batches no larger than told, but takes an event that is larger by itself', async () => {
  const log = new MemoryLog();
  const sizes: number[] = [];
  log.before = (records) => {
    sizes.push(records.length);
  };
  await room.database.transaction((tx) => tx.say(subjects('s', 10).map(enrolled)));
  room.relay(log, { batchBytes: 1 });
  await eventually(() => expect(log.records).toHaveLength(10));
  expect(sizes).toEqual(Array(10).fill(1));
}, 40_000);

describe('its pulse', () => {
  const beats = (relay: (beat: () => void) => void) => {
    let seen = Date.now();
    relay(() => {
      seen = Date.now();
    });
    return () => Date.now() - seen;
  };

  it('goes on while servers say no', async () => {
    const way = await overFlakyWay(room.url);
    afterwards.push(way.close);
    const log = new MemoryLog();
    log.before = () => {
      throw new Error('away');
    };
    const silence = beats((beat) => room.relay(log, { url: way.url, beat }));
    await room.say(['a']);
    await sleep(3_000);
    expect(silence()).toBeLessThan(2_500);
    await way.cut();
    await sleep(4_000);
    expect(silence()).toBeLessThan(2_500);
    await way.mend();
    log.before = () => {};
    await eventually(() => expect(log.versions).toEqual(['a#1']));
  }, 20_000);

  it('stops while the log hangs', async () => {
    const log = new MemoryLog();
    const hanging = Promise.withResolvers<void>();
    log.before = () => hanging.promise;
    const silence = beats((beat) => room.relay(log, { beat }));
    await room.say(['a']);
    await sleep(3_000);
    expect(silence()).toBeGreaterThan(2_500);
    hanging.resolve();
    await eventually(() => expect(silence()).toBeLessThan(500));
  }, 20_000);

  it('stops while the database hangs, and what was said then arrives when it is back', async () => {
    const way = await overFlakyWay(room.url);
    afterwards.push(way.close);
    const log = new MemoryLog();
    const silence = beats((beat) => room.relay(log, { url: way.url, beat }));
    await room.say(['a']);
    await eventually(() => expect(log.versions).toEqual(['a#1']));
    way.freeze();
    await room.say(['b']);
    await sleep(25_000);
    expect(silence()).toBeGreaterThan(20_000);
    way.thaw();
    await eventually(() => expect(log.versions).toEqual(['a#1', 'b#1']), 8_000);
  }, 50_000);
});
