import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, withSeed } from '@duo/testing';
import { openCrew } from './crew.ts';
import { enrol, enrolment, send } from './load.ts';
import { atRest, expectEverythingOnce } from './people.ts';

const rounds = 6;

it(
  'a writer killed at random points keeps every commit with its event, and no event without its commit',
  withSeed(async (random: Random) => {
    const crew = await openCrew({ log: 'kafka' });
    try {
      await crew.spawn('impact');
      let intake = await crew.spawn('intake');
      const load = enrol(() => intake.url);
      for (let round = 0; round < rounds; round++) {
        await sleep(300 + random.int(700));
        expect(await intake.kill()).toEqual({ code: null, signal: 'SIGKILL' });
        intake = await crew.spawn('intake');
      }
      await sleep(300);
      await load.stop();
      expect(load.broken.size).toBeGreaterThan(0);
      await expectSameAnswers(intake.url, load.answered, random);
      await atRest(crew);
      await expectEverythingOnce(crew, load);
    } finally {
      await crew.close();
    }
  }),
  120_000,
);

/** What was answered before a kill is answered the same when its key comes again after it. */
async function expectSameAnswers(url: string, answered: Map<string, string>, random: Random) {
  for (const [key, id] of random.shuffle([...answered]).slice(0, 50))
    expect(await send(url, enrolment(key))).toMatchObject({ body: JSON.stringify({ id }) });
}
