import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOn, eventually } from '@duo/testing';
import { expandFaults } from '../../releases/expand.ts';
import { commitOf, lastRelease, releases } from '../../releases/release.ts';
import { openCrew } from '../disasters/crew.ts';
import { enrol } from '../disasters/load.ts';
import * as life from '../journey/life.ts';
import { kinds, names, type Ways } from '../journey/ways.ts';
import { buildAfter, buildOf } from './builds.ts';
import { expansions } from './expansions.ts';
import { openFleet } from './fleet.ts';
import { expectEnrolledOnce, expectHeard, expectLogged } from './whole.ts';

/*
 * The last release and the one that comes after this build, on one branch: the schema grows under load, both serve in the
 * same groups, the older one leaves, and comes back.
 */

const release = lastRelease();
const commit = commitOf(release);
if (!commit)
  process.stderr.write(`!!! NOT TESTED: ${release.version} beside this build: its commit is not in this clone\n`);

let after: string;
beforeAll(async () => {
  after = await mkdtemp(join(tmpdir(), 'duo-after-'));
  await buildAfter(after, expansions);
});
afterAll(() => rm(after, { recursive: true }));

it('grows the schema as a release may', () => {
  const versions = releases().map(({ version }) => version);
  expect(expansions.flatMap(({ sql }) => expandFaults(sql, versions))).toEqual([]);
});

/** What the figures say of the people and the one duo of this branch. */
async function figuresOf(ways: Ways) {
  const steps = ['enrolled', 'ready', 'met', 'agreed'];
  const funnel = await Promise.all(steps.map(async (step) => [step, await life.stepOf(ways, step)]));
  return {
    ...Object.fromEntries(funnel),
    duos: await life.figure(ways, 'K1', 'duos'),
    jobs: await life.figure(ways, 'K2', 'job'),
    hours: await life.figure(ways, 'K11', 'hours'),
  };
}

/** As far as the answer of the mentee; returns what goes on with that of the mentor. */
async function live(ways: Ways) {
  const pair = { mentee: await life.becomeReady(ways, 'mentees'), mentor: await life.becomeReady(ways, 'mentors') };
  const proposal = await life.propose(ways, pair);
  await life.meet(ways, proposal);
  await life.answerByLetter(ways, pair.mentee, 'yes');
  return async () => {
    await life.answerByLetter(ways, pair.mentor, 'yes');
    const duo = await life.sign(ways, pair);
    await life.logMeeting(ways, pair);
    return duo;
  };
}

const title = `${release.version} and what comes after, events on %s, jobs on %s`;

(commit ? describe : describe.skip).each(kinds)(title, (log, jobs, needed) => {
  describeOn(...needed)('on one branch', () => {
    it('live the life of a duo together, forth and back, and lose and double nothing', async () => {
      const before = await buildOf(commit ?? '');
      const crew = await openCrew({ log, jobs }, {}, before);
      const fleet = await openFleet(crew);
      const { ways } = fleet;
      await fleet.join(before);
      const load = enrol(() => ways.at('intake'), { clients: 1, pauseMs: 250, token: ways.token });
      try {
        const goOn = await live(ways);
        for (const name of names) await crew.run(name, ['migrate'], after);
        expect(load.troubles).toEqual([]);
        await fleet.join(after);
        const newer = await fleet.routes(after);
        expect((await fleet.routes(before)).filter((route) => !newer.includes(route))).toEqual([]);
        const duo = await goOn();
        expect(load.troubles).toEqual([]);
        await fleet.leave(before);
        await life.closeWithJob(ways, duo);
        await fleet.join(before);
        await fleet.leave(after);
        const last = await life.becomeReady(ways, 'mentees');
        await life.withdraw(ways, 'mentees', last);
        await load.stop();

        await expectHeard(crew);
        await expectLogged(crew);
        await expectEnrolledOnce(crew, load);
        const [enrolled, ready] = [load.answered.size + 3, load.ready.size + 3];
        const once = { met: 2, agreed: 2, duos: [1, null], jobs: [1, null], hours: [1.5, 1] };
        await eventually(async () => expect(await figuresOf(ways)).toEqual({ enrolled, ready, ...once }), {
          within: 30_000,
          every: 250,
        });
        await crew.run('impact', ['rebuild'], after);
        expect(await figuresOf(ways)).toEqual({ enrolled, ready, ...once });
        expect(enrolled).toBeGreaterThan(20);
      } finally {
        await load.stop();
        await crew.close();
      }
    }, 400_000);
  });
});
