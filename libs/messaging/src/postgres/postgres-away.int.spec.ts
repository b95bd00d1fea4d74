import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, createLog, newId } from '@duo/platform';
import { type PostgresServer, startPostgres } from '../../../../deploy/local/servers/postgres.ts';
import { eventually } from '../../test/eventually.js';
import type { ReadRecord, Subscription } from '../log.js';
import { PostgresLog } from './postgres-log.js';

const log = createLog({ branch: 'test', service: 'away', level: process.env.TEST_LOG_LEVEL ?? 'silent' });
let server: PostgresServer;
let eventLog: PostgresLog;
beforeAll(async () => {
  server = await startPostgres();
  const url = new URL(server.url);
  url.pathname = '/duo_away';
  await createDatabase(url.href);
  eventLog = new PostgresLog({ url: url.href, name: 'away', log });
}, 120_000);
afterAll(async () => {
  await eventLog.close();
  await server.stop();
}, 60_000);

const silence = (subscription: Subscription) => Date.now() - subscription.lastSeen().getTime();

it.each([
  ['restarted at once', async () => server.restart('immediate'), 0],
  ['killed', async () => server.kill(), 6_000],
  ['frozen', async () => server.freeze(), 24_000],
] as const)(
  'loses nothing and keeps the order when the server is %s',
  async (how, down, ms) => {
    const topic = `away.${newId().slice(-6)}`;
    await eventLog.ensureTopics([topic]);
    const got: ReadRecord[] = [];
    const subscription = await eventLog.subscribe(`${topic}.group`, [topic], async (batch) => {
      got.push(...batch);
    });
    let stopped = false;
    const written: string[] = [];
    const writing = (async () => {
      for (let id = 0; !stopped; ) {
        try {
          await eventLog.append([{ topic, key: 'k', headers: {}, value: Buffer.from(String(id)) }]);
          written.push(String(id));
          id += 1;
          await sleep(5);
        } catch {
          await sleep(100);
        }
      }
    })();
    await eventually(() => expect(got.length).toBeGreaterThan(50));
    await down();
    await sleep(ms);
    if (how === 'killed') expect(silence(subscription)).toBeLessThan(3_000);
    if (how === 'frozen') expect(silence(subscription)).toBeGreaterThan(20_000);
    if (how === 'killed') await server.restart();
    if (how === 'frozen') await server.thaw();
    const before = written.length;
    await eventually(() => expect(written.length).toBeGreaterThan(before + 50), 40_000);
    stopped = true;
    await writing;
    const firsts = () => [...new Set(got.map(({ value }) => value.toString()))];
    await eventually(() => expect(firsts()).toEqual(written), 20_000);
    expect(silence(subscription)).toBeLessThan(2_000);
    await subscription.stop();
  },
  120_000,
);
