import { createDatabase, createLog, dropDatabase, newId } from '@duo/platform';
import { eventually } from '@duo/testing';
import type { LogRecord } from './log.js';
import { mirrorLog } from './mirror.js';
import { PostgresLog } from './postgres/postgres-log.js';

const log = createLog({ branch: 'test', service: 'mirror', level: 'silent' });
const urls: string[] = [];
const logs: PostgresLog[] = [];

/** An event log in a database of its own. */
async function open(at = newDatabase()): Promise<PostgresLog> {
  if (!urls.includes(at)) await createDatabase(at);
  urls.push(at);
  const one = new PostgresLog({ url: at, name: 'test.mirror', log });
  logs.push(one);
  return one;
}

const newDatabase = () =>
  Object.assign(new URL(process.env.DUO_TEST_POSTGRES_URL ?? ''), { pathname: `/duo_t${newId().slice(-12)}` }).href;

afterEach(async () => {
  await Promise.all(logs.splice(0).map((one) => one.close()));
  for (const url of new Set(urls.splice(0))) await dropDatabase(url);
});

const record = (topic: string, n: number): LogRecord => ({
  topic,
  key: `k${n % 3}`,
  headers: { ce_id: `${topic} ${n}` },
  value: Buffer.from([n]),
});

async function read(from: PostgresLog, topics: string[]) {
  const seen: string[] = [];
  const subscription = await from.subscribe(`t.${newId()}`, topics, async (batch) => {
    seen.push(...batch.map(({ topic, key, headers, value }) => `${topic} ${key} ${headers.ce_id} ${value[0]}`));
  });
  return { seen, stop: () => subscription.stop() };
}

it('brings the topics of two branches to one log, in order, and goes on where it stopped', async () => {
  const topics = ['ghent.intake.v1', 'aalst.intake.v1'];
  const homes = [newDatabase(), newDatabase()];
  const [ghent, aalst, national] = [await open(homes[0]), await open(homes[1]), await open()];
  const branches = [ghent, aalst] as const;
  const mirror = () =>
    Promise.all(branches.map((from, at) => mirrorLog(from, national, 'national.mirror', [topics[at] ?? ''])));
  for (const [at, from] of branches.entries()) await from.ensureTopics([topics[at] ?? '']);
  const first = await mirror();
  const { seen, stop } = await read(national, topics);
  for (const [at, from] of branches.entries())
    await from.append(Array.from({ length: 20 }, (_, n) => record(topics[at] ?? '', n)));
  await eventually(() => expect(seen).toHaveLength(40));
  for (const one of first) await one.stop();
  await ghent.append([record('ghent.intake.v1', 20)]);
  const again = await mirror();
  await eventually(() => expect(seen).toHaveLength(41));
  for (const topic of topics)
    expect(seen.filter((line) => line.startsWith(topic))).toEqual(
      Array.from({ length: topic.startsWith('ghent') ? 21 : 20 }, (_, n) => `${topic} k${n % 3} ${topic} ${n} ${n}`),
    );
  for (const one of again) await one.stop();
  await stop();
});
