import { setTimeout as sleep } from 'node:timers/promises';
import type { EventLog, LogRecord, ReadRecord, Subscription } from '../src/log.js';
import { eventually } from './eventually.js';

/** Where one adapter is put to the test: a log of its own branch, and what it takes to reach it. */
export type LogRoom = {
  /** A log as another process would open it. `quick` notices silent consumers as soon as the adapter can. */
  open(options?: { quick?: boolean }): EventLog;
  /** A log at an address where nobody answers. */
  unreachable(): EventLog;
  /** A name that no other test uses. */
  name(of: string): string;
  /** Runs a reader in a process of its own, which tells what it has handled. */
  reader(group: string, topics: string[]): { handled: string[]; kill(): Promise<void> };
  close(): Promise<void>;
};

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}-${at}`);
const record = (topic: string, key: string, id: string): LogRecord => ({
  topic,
  key,
  headers: { ce_id: id },
  value: Buffer.from(id),
});
const idOf = ({ headers }: ReadRecord) => headers.ce_id ?? '';
const sorted = (texts: Iterable<string>) => [...texts].sort();

/** What every event log keeps, told once for all adapters. */
export function keepsTheContract(openRoom: () => Promise<LogRoom>): void {
  let room: LogRoom;
  const logs: EventLog[] = [];
  const open = (options?: { quick?: boolean }) => {
    const log = room.open(options);
    logs.push(log);
    return log;
  };
  const made = async (...names: string[]) => {
    const topics = names.map((name) => room.name(name));
    await open().ensureTopics(topics);
    return topics as [string, ...string[]];
  };
  /** Reads everything of a group, in the order it is handed over. */
  const read = async (log: EventLog, group: string, topics: string[]) => {
    const got: ReadRecord[] = [];
    const subscription = await log.subscribe(group, topics, async (batch) => {
      got.push(...batch);
    });
    return { got, subscription };
  };

  beforeAll(async () => {
    room = await openRoom();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(logs.splice(0).map((log) => log.close()));
  }, 30_000);
  afterAll(() => room.close(), 60_000);

  it('hands over what was appended, whole, with its place', async () => {
    const [topic] = await made('whole');
    const log = open();
    const headers = { ce_id: '1', ce_source: '/ghent/intake', empty: '', name: 'é 漢 "quoted" \\' };
    const value = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await log.append([
      { topic, key: 'clé', headers, value },
      { topic, key: 'clé', headers: {}, value: new Uint8Array() },
    ]);
    const { got } = await read(log, room.name('g'), [topic]);
    await eventually(() => expect(got).toHaveLength(2));
    expect(got.map(({ topic, key, headers }) => ({ topic, key, headers }))).toEqual([
      { topic, key: 'clé', headers },
      { topic, key: 'clé', headers: {} },
    ]);
    expect(got.map((record) => [...record.value])).toEqual([[...value], []]);
    expect(got.map(({ partition }) => partition)).toEqual([got[0]?.partition, got[0]?.partition]);
    expect(got.map(({ offset }) => offset)).toEqual(['0', '1']);
  }, 40_000);

  it('keeps the order of each key, whoever appends', async () => {
    const [topic] = await made('order');
    const writers = [open(), open()];
    const batches = Array.from({ length: 40 }, (_, at) => at);
    await Promise.all(
      writers.map(async (log, writer) => {
        for (const at of batches) {
          const keys = ids(`w${writer}`, 5);
          await log.append(keys.map((key) => record(topic, key, `${key}#${String(at).padStart(3, '0')}`)));
        }
      }),
    );
    const { got } = await read(open(), room.name('g'), [topic]);
    await eventually(() => expect(got).toHaveLength(400));
    for (const [key, records] of Map.groupBy(got, ({ key }) => key))
      expect(records.map(idOf)).toEqual(batches.map((at) => `${key}#${String(at).padStart(3, '0')}`));
  }, 40_000);

  it('sends what is appended side by side in the order of the calls', async () => {
    const [topic] = await made('calls');
    const log = open();
    await Promise.all(ids('', 50).map((id) => log.append([record(topic, 'k', id)])));
    const { got } = await read(log, room.name('g'), [topic]);
    await eventually(() => expect(got.map(idOf)).toEqual(ids('', 50)));
  }, 40_000);

  it('takes many records at once, and records of 1 MiB', async () => {
    const [topic] = await made('many');
    const log = open();
    const many = ids('m', 20_000);
    await log.append(many.map((id, at) => record(topic, `k${at % 20}`, id)));
    const big = ids('b', 6).map((id, at) => ({ ...record(topic, `k${at}`, id), value: Buffer.alloc(1024 * 1024, at) }));
    await log.append(big);
    const { got } = await read(log, room.name('g'), [topic]);
    await eventually(() => expect(got).toHaveLength(20_006), 30_000);
    expect(sorted(got.map(idOf))).toEqual(sorted([...many, ...ids('b', 6)]));
    for (const [key, records] of Map.groupBy(
      got.filter((of) => idOf(of).startsWith('m')),
      ({ key }) => key,
    ))
      expect(records.map(idOf)).toEqual(many.filter((_, at) => `k${at % 20}` === key));
    const bigOnes = got.filter((of) => idOf(of).startsWith('b'));
    for (const { headers, value } of bigOnes)
      expect(Buffer.from(value).equals(Buffer.alloc(1024 * 1024, Number(headers.ce_id?.slice(2))))).toBe(true);
  }, 60_000);

  it('refuses a topic that was not created, and creates none by the way', async () => {
    const log = open();
    const topic = room.name('nowhere');
    await expect(log.append([record(topic, 'k', '1')])).rejects.toThrow();
    await expect(log.append([record(topic, 'k', '1')])).rejects.toThrow();
    const [other] = await made('somewhere');
    await log.append([record(other, 'k', '1')]);
  }, 60_000);

  it('creates topics once, however often and by however many it is asked', async () => {
    const topics = ids(room.name('again'), 3);
    await Promise.all([open(), open(), open()].map((log) => log.ensureTopics(topics)));
    const log = open();
    await log.append(topics.map((topic) => record(topic, 'k', topic)));
    await log.ensureTopics(topics);
    const { got } = await read(log, room.name('g'), topics);
    await eventually(() => expect(sorted(new Set(got.map(idOf)))).toEqual(sorted(topics)));
  }, 60_000);

  it('is read from before the first message on', async () => {
    const [topic] = await made('early');
    const log = open();
    const { got } = await read(log, room.name('g'), [topic]);
    await sleep(700);
    for (const id of ids('e', 3)) await log.append([record(topic, 'k', id)]);
    await eventually(() => expect(got.map(idOf)).toEqual(ids('e', 3)));
  }, 40_000);

  it('is read once its topic is there, when that comes later', async () => {
    const topic = room.name('late');
    const log = open();
    const { got } = await read(log, room.name('g'), [topic]);
    await log.ensureTopics([topic]);
    await log.append([record(topic, 'k', 'l')]);
    await eventually(() => expect(got.map(idOf)).toEqual(['l']), 20_000);
  }, 30_000);

  it('goes on after what a group has handled, and gives a new group everything', async () => {
    const [topic] = await made('replay');
    const [log, group] = [open(), room.name('g')];
    await log.append(ids('first', 10).map((id) => record(topic, 'k', id)));
    const first = await read(log, group, [topic]);
    await eventually(() => expect(first.got).toHaveLength(10));
    await first.subscription.stop();
    await log.append(ids('second', 10).map((id) => record(topic, 'k', id)));
    const second = await read(open(), group, [topic]);
    await eventually(() => expect(second.got.map(idOf)).toEqual(ids('second', 10)));
    const anew = await read(log, room.name('anew'), [topic]);
    await eventually(() => expect(anew.got.map(idOf)).toEqual([...ids('first', 10), ...ids('second', 10)]));
  }, 40_000);

  it('handles the batch in hand before it stops, and commits it', async () => {
    const [topic] = await made('stop');
    const [log, group] = [open(), room.name('g')];
    await log.append(ids('s', 5).map((id) => record(topic, 'k', id)));
    const handled: string[] = [];
    const begun = Promise.withResolvers<void>();
    const subscription = await log.subscribe(group, [topic], async (batch) => {
      begun.resolve();
      await sleep(1_000);
      handled.push(...batch.map(idOf));
    });
    await begun.promise;
    await subscription.stop();
    expect(handled).toEqual(ids('s', 5));
    const lag = await log.lag(group, [topic]);
    expect(lag.reduce((sum, { behind }) => sum + behind, 0)).toBe(0);
    await log.append([record(topic, 'k', 'after')]);
    const next = await read(open(), group, [topic]);
    await eventually(() => expect(next.got.map(idOf)).toEqual(['after']));
    expect(handled).toEqual(ids('s', 5));
  }, 40_000);

  it('tells how far a group is behind', async () => {
    const [topic] = await made('lag');
    const [log, group] = [open(), room.name('g')];
    const behind = async () => (await log.lag(group, [topic])).reduce((sum, { behind }) => sum + behind, 0);
    expect(await behind()).toBe(0);
    await log.append(ids('l', 30).map((id, at) => record(topic, `k${at}`, id)));
    expect(await behind()).toBe(30);
    const { subscription } = await read(log, group, [topic]);
    await eventually(async () => expect(await behind()).toBe(0));
    await subscription.stop();
    await log.append(ids('l', 7).map((id, at) => record(topic, `k${at}`, id)));
    expect(await behind()).toBe(7);
  }, 40_000);

  it('gives a batch again until it is handled, in order, whatever the handler throws', async () => {
    const [topic] = await made('throws');
    const log = open();
    await log.append(ids('t', 20).map((id) => record(topic, 'k', id)));
    const faults = [new TypeError('t'), new SyntaxError('s'), new RangeError('r'), new Error('e'), 'text', undefined];
    const handled: string[] = [];
    await log.subscribe(room.name('g'), [topic], async (batch) => {
      if (faults.length > 0) throw faults.shift();
      handled.push(...batch.map(idOf));
    });
    await log.append(ids('u', 5).map((id) => record(topic, 'k', id)));
    await eventually(() => expect(handled).toEqual([...ids('t', 20), ...ids('u', 5)]), 20_000);
  }, 30_000);

  it('shares the work of a group, and passes it on when a member stops', async () => {
    const topics = await made('share-a', 'share-b', 'share-c', 'share-d');
    const group = room.name('g');
    const [one, two] = [await read(open(), group, topics), await read(open(), group, topics)];
    const log = open();
    const sent: string[] = [];
    const send = async () => {
      const batch = topics.flatMap((topic) => ids(`${topic}/${sent.length}`, 8).map((id) => record(topic, id, id)));
      await log.append(batch);
      sent.push(...batch.map(({ key }) => key));
    };
    const all = () => new Set([...one.got, ...two.got].map(idOf));
    await eventually(async () => {
      await send();
      expect(one.got.length).toBeGreaterThan(0);
      expect(two.got.length).toBeGreaterThan(0);
    }, 20_000);
    await eventually(() => expect(sorted(all())).toEqual(sorted(sent)), 20_000);
    await one.subscription.stop();
    const before = one.got.length;
    await send();
    await eventually(() => expect(sorted(all())).toEqual(sorted(sent)), 20_000);
    expect(one.got).toHaveLength(before);
  }, 60_000);

  it('lets a slow handler keep its place as long as it beats', async () => {
    const [topic] = await made('slow');
    const group = room.name('g');
    await open().append(ids('p', 3).map((id) => record(topic, 'k', id)));
    const handled: string[] = [];
    const begun = Promise.withResolvers<void>();
    await open({ quick: true }).subscribe(group, [topic], async (batch, beat) => {
      begun.resolve();
      for (let at = 0; at < 30; at += 1) {
        await sleep(300);
        await beat();
      }
      handled.push(...batch.map(idOf));
    });
    await begun.promise;
    await eventually(() => expect(handled).toEqual(ids('p', 3)), 15_000);
  }, 40_000);

  it('takes the place of a handler that does not beat, and tells it so', async () => {
    const [topic] = await made('hung');
    const group = room.name('g');
    await open().append(ids('h', 3).map((id) => record(topic, 'k', id)));
    const begun = Promise.withResolvers<void>();
    const wake = Promise.withResolvers<void>();
    const told = Promise.withResolvers<unknown>();
    const first = await open({ quick: true }).subscribe(group, [topic], async (_, beat) => {
      begun.resolve();
      await wake.promise;
      await beat().then(
        () => told.resolve('it still has its place'),
        (error: unknown) => told.resolve(error),
      );
      throw new Error('left');
    });
    await begun.promise;
    const second = await read(open({ quick: true }), group, [topic]);
    await eventually(() => expect(second.got.map(idOf)).toEqual(ids('h', 3)), 30_000);
    expect(Date.now() - first.lastSeen().getTime()).toBeGreaterThan(3_000);
    wake.resolve();
    expect(await told.promise).toBeInstanceOf(Error);
  }, 60_000);

  it('loses nothing when a reader is killed', async () => {
    const topics = await made('kill-a', 'kill-b');
    const group = room.name('g');
    const log = open();
    const sent = ids('k', 6_000);
    for (let at = 0; at < sent.length; at += 100)
      await log.append(sent.slice(at, at + 100).map((id, n) => record(topics[n % 2] ?? '', `k${n % 7}`, id)));
    const killed: string[] = [];
    for (const enough of [1_300, 1_200]) {
      const reader = room.reader(group, topics);
      await eventually(() => expect(reader.handled.length).toBeGreaterThan(enough), 30_000);
      await reader.kill();
      killed.push(...reader.handled);
    }
    const { got } = await read(log, group, topics);
    await eventually(() => expect(sorted(new Set([...killed, ...got.map(idOf)]))).toEqual(sorted(sent)), 30_000);
    expect(got.length).toBeLessThan(sent.length);
  }, 120_000);

  it('tells that it is there, and that it is not', async () => {
    await open().ping();
    const away = room.unreachable();
    logs.push(away);
    await expect(away.ping()).rejects.toThrow();
    await expect(away.append([record('t', 'k', '1')])).rejects.toThrow();
  }, 30_000);

  it('lets a consumer be subscribed, and stopped, while it cannot be reached', async () => {
    const away = room.unreachable();
    logs.push(away);
    const subscription: Subscription = await away.subscribe(room.name('g'), ['t'], async () => undefined);
    await sleep(1_500);
    expect(Date.now() - subscription.lastSeen().getTime()).toBeLessThan(2_500);
    await subscription.stop();
  }, 30_000);
}
