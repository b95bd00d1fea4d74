import { eventually, type SpawnedService } from '@duo/testing';
import { startKafka } from '../../local/servers/kafka.ts';
import { startPostgres } from '../../local/servers/postgres.ts';
import { openCrew, type ServiceName } from './crew.ts';
import { enrol } from './load.ts';
import { atRest, expectEverythingOnce } from './people.ts';

const live = async ({ url }: SpawnedService) => (await fetch(`${url}/health/live`)).status;

/** Liveness notices within a minute, goes back to fine without a new process, and then everything is served again. */
async function frozen(log: 'kafka' | 'postgres', names: readonly ServiceName[]) {
  const server = await (log === 'kafka' ? startKafka() : startPostgres());
  const at = 'brokers' in server ? { kafka: server.brokers } : { postgres: server.url };
  const crew = await openCrew({ log, at });
  try {
    const intake = await crew.spawn('intake');
    const services = await Promise.all(names.map((name) => (name === 'intake' ? intake : crew.spawn(name))));
    const before = enrol(() => intake.url, { clients: 2, pauseMs: 10 });
    await eventually(() => expect(before.answered.size).toBeGreaterThan(20));
    await before.stop();
    await atRest(crew);
    for (const service of services) expect(await live(service)).toBe(200);
    await server.freeze();
    const from = Date.now();
    const noticed = services.map(async (service, nth) => {
      await eventually(async () => expect(await live(service)).toBe(503), { within: 60_000, every: 250 });
      return `${names[nth]} after ${Date.now() - from} ms`;
    });
    console.info(`${log} frozen: ${(await Promise.all(noticed)).join(', ')}`);
    await server.thaw();
    for (const service of services)
      await eventually(async () => expect(await live(service)).toBe(200), { within: 30_000, every: 250 });
    const after = enrol(() => intake.url, { clients: 2, pauseMs: 10 });
    await eventually(() => expect(after.answered.size).toBeGreaterThan(20), { within: 10_000 });
    await after.stop();
    await atRest(crew);
    await expectEverythingOnce(crew, after);
  } finally {
    await server.thaw();
    await crew.close();
    await server.stop();
  }
}

it('a server whose connections stand still is noticed within a minute, and served again when it goes on', async () => {
  const both = await Promise.allSettled([
    frozen('kafka', ['intake', 'matching', 'impact']),
    frozen('postgres', ['intake', 'impact']),
  ]);
  for (const one of both) if (one.status === 'rejected') throw one.reason;
}, 240_000);
