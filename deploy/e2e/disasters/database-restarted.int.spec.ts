import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, withSeed } from '@duo/testing';
import { startPostgres } from '../../local/servers/postgres.ts';
import { type Crew, openCrew } from './crew.ts';
import { enrol } from './load.ts';
import { atRest, expectEverythingOnce, expectPool, poolAtRest } from './people.ts';

const times = 3;

it(
  'services outlive a PostgreSQL that ends at once and comes back, and nothing is lost or done twice',
  withSeed(async (random: Random) => {
    const postgres = await startPostgres();
    let crew: Crew | undefined;
    try {
      crew = await openCrew({ log: 'kafka', at: { postgres: postgres.url } });
      const intake = await crew.spawn('intake');
      const services = [intake, await crew.spawn('matching'), await crew.spawn('impact')];
      const ended: string[] = [];
      for (const service of services) void service.ended.then(({ code }) => ended.push(`${service.url} ${code}`));
      const load = enrol(() => intake.url, { clients: 6, token: await crew.token('intake') });
      for (let time = 0; time < times; time++) {
        await sleep(500 + random.int(1_000));
        await postgres.restart('immediate');
      }
      await sleep(1_000);
      await load.stop();
      expect(load.broken.size).toBeGreaterThan(0);
      await atRest(crew);
      await poolAtRest(crew);
      expect(ended).toEqual([]);
      await expectEverythingOnce(crew, load);
      await expectPool(crew, load);
    } finally {
      await crew?.close();
      await postgres.stop();
    }
  }),
  180_000,
);
