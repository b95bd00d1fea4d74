import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog, newId } from '@duo/platform';
import { guardTimers } from './guard.js';
import { KafkaLog } from './kafka-log.js';

it('knows the version of kafkajs that is installed; look at a new one before it is let in', () => {
  expect(createRequire(import.meta.url)('kafkajs/package.json')).toMatchObject({ version: '2.2.4' });
  expect(guardTimers()).toBe('guarded');
});

it('lets an idle consumer and producer rest', async () => {
  const log = createLog({ branch: 'test', service: 'guard', level: 'silent' });
  const onCrash = (error: Error) => {
    throw error;
  };
  const eventLog = new KafkaLog({
    brokers: (process.env.DUO_TEST_KAFKA_BROKERS ?? '').split(','),
    name: 'guard',
    log,
    onCrash,
  });
  const topic = `guard.${newId().slice(-6)}`;
  await eventLog.ensureTopics([topic]);
  await eventLog.append([{ topic, key: 'k', headers: {}, value: new Uint8Array(1) }]);
  await eventLog.subscribe(`${topic}.group`, [topic], async () => undefined);
  await sleep(500);

  let armed = 0;
  let immediate = 0;
  const original = globalThis.setTimeout;
  globalThis.setTimeout = ((work: (...args: unknown[]) => void, ms?: number, ...more: unknown[]) => {
    armed += 1;
    if (!(ms && ms > 1)) immediate += 1;
    return original(() => work(...more), ms);
  }) as typeof setTimeout;
  await sleep(3_000);
  globalThis.setTimeout = original;
  await eventLog.close();
  // Without the guard there are thousands a second.
  expect(armed).toBeLessThan(100);
  expect(immediate).toBeLessThan(20);
}, 30_000);
