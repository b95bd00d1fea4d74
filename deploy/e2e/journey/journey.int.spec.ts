import { setTimeout as sleep } from 'node:timers/promises';
import { describeOn, eventually, withSeed } from '@duo/testing';
import { openCrew } from '../disasters/crew.ts';
import {
  answerByLetter,
  becomeReady,
  closeWithJob,
  duosOf,
  figure,
  logMeeting,
  meet,
  proposals,
  propose,
  sign,
  stepOf,
} from './life.ts';
import { kinds, names, openWays } from './ways.ts';

describe.each(kinds)('events on %s, jobs on %s', (log, jobs, needed) => {
  describeOn(...needed)('from the form to the job, through HTTP alone', () => {
    it(
      'reaches the figures, once each, while every service is killed in the middle',
      withSeed(async (random) => {
        const crew = await openCrew({ log, jobs });
        try {
          const { ways, killed } = await openWays(crew);
          const steps = 8;
          const when = names.map((name) => ({ name, at: random.int(steps), afterMs: random.int(400) }));
          let step = 0;
          /** Does a step while whoever is to be killed in it is killed. */
          const through = async <T>(work: () => Promise<T>): Promise<T> => {
            const here = when.filter(({ at }) => at === step);
            step += 1;
            const kills = here.map(({ name, afterMs }) => sleep(afterMs).then(() => killed(name)));
            const [value] = await Promise.all([work(), ...kills]);
            return value;
          };
          expect(await figure(ways, 'K2', 'job')).toEqual([0, null]);
          const pair = await through(async () => ({
            mentee: await becomeReady(ways, 'mentees'),
            mentor: await becomeReady(ways, 'mentors'),
          }));
          const proposal = await through(() => propose(ways, pair));
          await through(() => meet(ways, proposal));
          await through(() => answerByLetter(ways, pair.mentee, 'yes'));
          await through(() => answerByLetter(ways, pair.mentor, 'yes'));
          const duo = await through(() => sign(ways, pair));
          await through(() => logMeeting(ways, pair));
          await through(() => closeWithJob(ways, duo));
          await eventually(
            async () => {
              for (const name of ['enrolled', 'informed', 'interviewed', 'ready', 'proposed', 'met', 'agreed'])
                expect([name, await stepOf(ways, name)]).toEqual([name, 2]);
              expect(await figure(ways, 'K1', 'persons')).toEqual([1, null]);
              expect(await figure(ways, 'K2', 'job')).toEqual([1, null]);
              expect(await figure(ways, 'K7')).toEqual([1, 1]);
              expect(await figure(ways, 'K11', 'hours')).toEqual([1.5, 1]);
            },
            { within: 60_000, every: 250 },
          );
          expect(step).toBe(steps);
          expect(await proposals(ways)).toMatchObject([{ id: proposal, status: 'accepted' }]);
          for (const person of [pair.mentee, pair.mentor])
            expect(await duosOf(ways, person)).toMatchObject([{ id: duo, status: 'closed', meetings: 1 }]);
        } finally {
          await crew.close();
        }
      }),
      240_000,
    );
  });
});
