import { describeOn, eventually, type SpawnedService, type TestServer, withSeed } from '@duo/testing';
import { type Crew, openCrew, type ServiceName } from '../disasters/crew.ts';
import { type Steady, steady } from './client.ts';
import {
  answerByLetter,
  becomeReady,
  closeWithJob,
  figure,
  logMeeting,
  meet,
  propose,
  sign,
  stepOf,
  type Ways,
} from './life.ts';

const kinds: ['kafka' | 'postgres', 'redis' | 'postgres', TestServer[]][] = [
  ['postgres', 'postgres', ['postgres']],
  ['kafka', 'redis', ['postgres', 'kafka', 'redis']],
];
const names = ['intake', 'matching', 'follow-up', 'impact'] as const;

/** The services of a branch, each of which can be killed and comes back at another address. */
async function openWays(crew: Crew) {
  const running = new Map<ServiceName, SpawnedService>();
  for (const name of names) running.set(name, await crew.spawn(name));
  const way = (name: ServiceName) => steady(() => running.get(name)?.url ?? '');
  const token = await crew.branch.issuer.sign([...names], {
    sub: 'test-coordinator',
    role: 'coordinator',
    branch: crew.branch.name,
  });
  const [intake, matching, followUp, impact] = names.map(way) as [Steady, Steady, Steady, Steady];
  const ways: Ways = { intake, matching, followUp, impact, token };
  const killed = async (name: ServiceName) => {
    await running.get(name)?.kill();
    running.set(name, await crew.spawn(name));
  };
  return { ways, killed };
}

const said = async ({ branch }: Crew) =>
  (
    await branch.query<{ type: string }>(
      `select reverse(split_part(reverse(type), '.', 1)) as type from matching.outbox
       where type !~ 'Letter|Pool|Wait' order by sequence`,
    )
  ).map(({ type }) => type);

describe.each(kinds)('events on %s, jobs on %s', (log, jobs, needed) => {
  describeOn(...needed)('from the form to the job, through HTTP alone', () => {
    it(
      'reaches the figures, once each, while every service is killed in the middle',
      withSeed(async (random) => {
        const crew = await openCrew({ log, jobs });
        try {
          const { ways, killed } = await openWays(crew);
          const steps = 8;
          const when = names.map((name) => ({ name, at: random.int(steps) }));
          let step = 0;
          /** Does a step while whoever is to be killed in it is killed. */
          const through = async <T>(work: () => Promise<T>): Promise<T> => {
            const here = when.filter(({ at }) => at === step);
            step += 1;
            const [value] = await Promise.all([work(), ...here.map(({ name }) => killed(name))]);
            return value;
          };
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
              for (const name of ['enrolled', 'interviewed', 'ready', 'proposed', 'met', 'agreed'])
                expect([name, await stepOf(ways, name)]).toEqual([name, 2]);
              expect(await figure(ways, 'K1', 'persons')).toEqual([1, null]);
              expect(await figure(ways, 'K2', 'job')).toEqual([1, null]);
              expect(await figure(ways, 'K7')).toEqual([1, 1]);
              expect(await figure(ways, 'K11', 'hours')).toEqual([1.5, 1]);
            },
            { within: 60_000, every: 250 },
          );
          expect(await said(crew)).toEqual(['ProposalMade', 'FirstMeetingHeld', 'DuoFormed']);
        } finally {
          await crew.close();
        }
      }),
      240_000,
    );
  });
});
