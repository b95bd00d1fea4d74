import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, withSeed } from '@duo/testing';
import { backUp } from '../../backup/backup.ts';
import { placeOf } from '../../backup/places/open.ts';
import type { Place } from '../../backup/places/place.ts';
import { restore } from '../../backup/restore.ts';
import { kept } from '../../backup/services.ts';
import { accompaniedIn } from '../../demo/plan.ts';
import { outputOf } from '../../local/servers/command.ts';
import * as life from '../journey/life.ts';
import type { Ways } from '../journey/ways.ts';
import { openProject, type Project, upgrade } from './project.ts';
import { visit } from './visitor.ts';

/*
 * Two branches as they are deployed, beside each other, each met where people meet it: at its console's published port.
 * Ghent begins with nobody, Aalst with its synthetic history.
 */

const minutes = 60_000;
const services = ['intake', 'matching', 'follow-up', 'impact', 'console'];
const servers = ['postgres', 'kafka', 'redis'];
const name = `duo-test-${randomBytes(3).toString('hex')}`;
const secret = () => randomBytes(24).toString('hex');
/** A client that asks again and again while a service is away is no flood. */
const patient = { INTAKE_ENROLMENTS_PER_MINUTE: '100000', HTTP_RATE_PER_MINUTE: '100000' };
const around = { DUO_VERSION: 'test', ...patient };
const secrets = () => ({ POSTGRES_PASSWORD: secret(), LINK_SECRET: secret(), SESSION_SECRET: secret() });

let ghent: Project;
let aalst: Project;
type Done = { pair: life.Pair; duo: string };
let done: Done;

const coordinatorAt = (project: Project) => visit(project.front, 'local-coordinator');
const inspect = (thing: string, format: string) => outputOf('docker', ['inspect', '-f', format, thing]);

/** What the life of one duo comes to, wherever it is counted. */
async function expectOneDuo(ways: Ways) {
  await eventually(
    async () => {
      for (const step of ['enrolled', 'interviewed', 'ready', 'proposed', 'met', 'agreed'])
        expect([step, await life.stepOf(ways, step)]).toEqual([step, 2]);
      expect(await life.figure(ways, 'K1', 'persons')).toEqual([1, null]);
      expect(await life.figure(ways, 'K2', 'job')).toEqual([1, null]);
      expect(await life.figure(ways, 'K11', 'hours')).toEqual([1.5, 1]);
    },
    { within: 2 * minutes, every: 500 },
  );
}

beforeAll(async () => {
  ghent = await openProject('ghent', `${name}-ghent`, { ...around, ...secrets() });
  aalst = await openProject('aalst', `${name}-aalst`, { ...around, ...secrets() });
}, minutes);

afterAll(async () => {
  await Promise.all([ghent?.close(), aalst?.close()]);
}, 5 * minutes);

it.each(Object.keys(secrets()))('does not start without %s, and names it', async (missing) => {
  const given = { ...secrets(), [missing]: '' };
  const project = await openProject('ghent', `${name}-none`, given);
  await expect(project.compose('config', '--quiet')).rejects.toThrow(`required variable ${missing} is missing`);
  project.forget();
});

it(
  'builds one small image a service, which knows no branch and no secret',
  async () => {
    // One after the other: the first one compiles for all of them.
    for (const service of [...services, 'provider']) await ghent.compose('build', service);
    const base = Number(await inspect('node:24-bookworm-slim', '{{.Size}}'));
    for (const service of services) {
      const image = `duo/${service}:test`;
      const beyond = (Number(await inspect(image, '{{.Size}}')) - base) / 1e6;
      process.stderr.write(`${image}: ${beyond.toFixed(0)} MB beyond its base\n`);
      expect(beyond).toBeLessThan(300);
      expect(await inspect(image, '{{.Config.User}}')).toBe('node');
      expect(await inspect(image, '{{json .Config.Env}}')).not.toMatch(/SECRET|PASSWORD|ghent/i);
    }
  },
  30 * minutes,
);

it(
  'starts both, one with its history',
  async () => {
    await ghent.compose('up', '--detach', '--no-build', '--scale', 'history=0');
    await ghent.wellAgain();
    await aalst.compose('up', '--detach', '--no-build');
    await aalst.wellAgain();
    for (const service of [...services, ...servers]) {
      const [here, there] = [await ghent.containerOf(service), await aalst.containerOf(service)];
      expect(await inspect(here.Name, '{{.Image}}')).toBe(await inspect(there.Name, '{{.Image}}'));
      expect(await outputOf('docker', ['exec', here.Name, 'id', '-u'])).not.toBe('0');
      await expect(outputOf('docker', ['exec', here.Name, 'sh', '-c', 'touch /here'])).rejects.toThrow(/[Rr]ead-only/);
    }
  },
  15 * minutes,
);

it(
  'leads a duo from the form to the job while everything that runs is killed once',
  withSeed(async (random) => {
    const { ways, role } = await coordinatorAt(ghent);
    expect(role).toBe('coordinator');
    const left = [...services, ...servers];
    /** Does a step while somebody is killed, and waits until the engine has brought it back. */
    const through = async <T>(work: () => Promise<T>): Promise<T> => {
      const [victim] = left.splice(random.int(left.length), 1);
      const [value] = await Promise.all([work(), victim && ghent.crash(victim)]);
      if (victim) {
        await eventually(async () => expect(await ghent.restartsOf(victim)).toBeGreaterThan(0), {
          within: minutes,
          every: 500,
        });
      }
      await ghent.wellAgain();
      return value;
    };
    const pair = await through(async () => ({
      mentee: await life.becomeReady(ways, 'mentees'),
      mentor: await life.becomeReady(ways, 'mentors'),
    }));
    const proposal = await through(() => life.propose(ways, pair));
    await through(() => life.meet(ways, proposal));
    await through(() => life.answerByLetter(ways, pair.mentee, 'yes'));
    await through(() => life.answerByLetter(ways, pair.mentor, 'yes'));
    const duo = await through(() => life.sign(ways, pair));
    await through(() => life.logMeeting(ways, pair));
    await through(() => life.closeWithJob(ways, duo));
    expect(left).toEqual([]);
    await expectOneDuo(ways);
    done = { pair, duo };
  }),
  30 * minutes,
);

it(
  'has brought the letters to the mail server, and nothing of one branch to the other',
  async () => {
    const letters = async ({ mail }: Project) =>
      (await (await fetch(`${mail}/letters.json`)).json()) as { subject: string; text: string }[];
    await eventually(async () => expect((await letters(ghent)).length).toBeGreaterThan(0), {
      within: 2 * minutes,
      every: 500,
    });
    expect((await letters(ghent)).every(({ text }) => !text.includes(aalst.front))).toBe(true);
    const { ways } = await coordinatorAt(aalst);
    await eventually(
      async () => expect(await life.figure(ways, 'K1', 'persons')).toEqual([accompaniedIn('aalst'), null]),
      { within: 5 * minutes, every: 1_000 },
    );
    expect((await ways.intake({ path: `/people/${done.pair.mentee}`, token: ways.token })).status).toBe(404);
  },
  10 * minutes,
);

it(
  'goes on serving when a step of an upgrade fails, and is replaced when all have gone well',
  async () => {
    const begun = async () =>
      inspect((await ghent.containerOf('intake')).Name, '{{.State.Status}} {{.State.StartedAt}}');
    const before = await begun();
    await expect(upgrade(ghent, { POSTGRES_PASSWORD: secret() })).rejects.toThrow('the step of intake failed');
    expect(await begun()).toBe(before);
    await expectOneDuo((await coordinatorAt(ghent)).ways);
    await upgrade(ghent, { SERVICE_MEMORY: '400m' });
    await ghent.wellAgain();
    expect(await begun()).not.toBe(before);
    await expectOneDuo((await coordinatorAt(ghent)).ways);
  },
  15 * minutes,
);

it(
  'ends in order when it is asked to, starts again, and finds everything',
  async () => {
    const { ways } = await coordinatorAt(ghent);
    await ghent.compose('stop');
    const ended = (await ghent.list()).filter(({ Service }) => services.includes(Service));
    expect(ended.map(({ Service, ExitCode }) => [Service, ExitCode])).toEqual(ended.map(({ Service }) => [Service, 0]));
    expect(ended).toHaveLength(services.length);
    await ghent.compose('up', '--detach', '--no-build', '--scale', 'history=0');
    await ghent.wellAgain();
    await expectOneDuo(ways);
    const { body } = await ways.followUp<{ status: string }>({ path: `/duos/${done.duo}`, token: ways.token });
    expect(body.status).toBe('closed');
  },
  15 * minutes,
);

it(
  'takes its containers away and keeps its data until it is told to forget them',
  async () => {
    await ghent.compose('down');
    expect(await ghent.list()).toEqual([]);
    await ghent.compose('up', '--detach', '--no-build', '--scale', 'history=0');
    await ghent.wellAgain();
    await expectOneDuo((await coordinatorAt(ghent)).ways);
  },
  15 * minutes,
);

it(
  'comes back out of a backup where nothing is left of it',
  async () => {
    const out = await mkdtemp(join(tmpdir(), 'duo-backup-'));
    const at = async <T>(work: (place: Place) => Promise<T>): Promise<T> => {
      const place = await placeOf({ compose: `${name}-ghent` });
      return work(place).finally(() => place.close());
    };
    try {
      const { path } = await at((place) => backUp({ place, branch: 'ghent', out, kept, keep: 1 }));
      await ghent.compose('down', '--volumes');
      await ghent.compose('up', '--detach', '--wait', '--no-build', 'postgres');
      await at((place) => restore({ place, branch: 'ghent', from: path, kept }));
      await ghent.compose('up', '--detach', '--no-build', '--scale', 'history=0');
      await ghent.wellAgain();
      await expectOneDuo((await coordinatorAt(ghent)).ways);
    } finally {
      await rm(out, { recursive: true });
    }
  },
  15 * minutes,
);
