import { setTimeout as sleep } from 'node:timers/promises';
import { startKafka } from '../../local/servers/kafka.ts';
import { type Crew, openCrew } from './crew.ts';
import { enrol } from './load.ts';
import { atRest, expectEverythingOnce } from './people.ts';

const awayMs = 60_000;

it('a broker that is away for a minute stops no write, and everything arrives when it is back', async () => {
  const kafka = await startKafka();
  let crew: Crew | undefined;
  try {
    crew = await openCrew({ log: 'kafka', at: { kafka: kafka.brokers } });
    const intake = await crew.spawn('intake');
    const impact = await crew.spawn('impact');
    const load = enrol(() => intake.url, { clients: 4, pauseMs: 50 });
    const health = watchHealth(intake.url);
    await sleep(2_000);
    await kafka.kill();
    const before = load.answered.size;
    await sleep(awayMs);
    expect(load.answered.size - before).toBeGreaterThan(1_000);
    await kafka.restart();
    await sleep(2_000);
    await load.stop();
    expect(load.troubles).toEqual([]);
    expect(await health()).toEqual(new Set(['/health/live 200', '/health/ready 200']));
    await atRest(crew);
    await expectEverythingOnce(crew, load);
    expect((await fetch(`${impact.url}/health/live`)).status).toBe(200);
  } finally {
    await crew?.close();
    await kafka.stop();
  }
}, 180_000);

/** Asks every second; the function it gives ends that and tells everything that was answered. */
function watchHealth(url: string): () => Promise<Set<string>> {
  const answers = new Set<string>();
  let watching = true;
  const watched = (async () => {
    for (; watching; await sleep(1_000))
      for (const path of ['/health/live', '/health/ready'])
        answers.add(`${path} ${(await fetch(`${url}${path}`)).status}`);
  })();
  return async () => {
    watching = false;
    await watched;
    return answers;
  };
}
