import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, withSeed } from '@duo/testing';
import { openCrew } from './crew.ts';
import { enrol, type Load } from './load.ts';
import { answeredByKey, atRest, expectEverythingOnce, missing } from './people.ts';

const times = 20;
/** How a connection ends on which nothing was in hand, or how none came to be. */
const clean = ['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET'];

it(
  'a service stopped under load answers everybody in hand and ends well, twenty times',
  withSeed(async (random: Random) => {
    const crew = await openCrew({ log: 'postgres' });
    try {
      const loads: Load[] = [];
      for (let time = 0; time < times; time++) {
        const intake = await crew.spawn('intake');
        const load = enrol(() => intake.url, { again: false });
        loads.push(load);
        await sleep(50 + random.int(250));
        const end = await intake.stop();
        await load.stop();
        expect({ time, ...end }).toEqual({ time, code: 0, signal: null });
      }
      const all = together(loads);
      expect(missing(all.troubles, clean)).toEqual([]);
      expect(all.last()).toBeGreaterThan(0);
      // Whose connection ended without an answer was not taken: nothing of theirs was done.
      const keys = await answeredByKey(crew, ({ key }) => key);
      expect(keys).toEqual([...all.answered.keys()].sort());
      expect([...all.broken].filter((key) => all.answered.has(key))).toEqual([]);
      await crew.spawn('intake');
      await crew.spawn('impact');
      await atRest(crew);
      await expectEverythingOnce(crew, all);
    } finally {
      await crew.close();
    }
  }),
  180_000,
);

function together(loads: readonly Load[]): Load {
  return {
    answered: new Map(loads.flatMap(({ answered }) => [...answered])),
    ready: new Set(loads.flatMap(({ ready }) => [...ready])),
    broken: new Set(loads.flatMap(({ broken }) => [...broken])),
    troubles: loads.flatMap(({ troubles }) => troubles),
    last: () => loads.reduce((sum, { last }) => sum + last(), 0),
    stop: async () => undefined,
  };
}
