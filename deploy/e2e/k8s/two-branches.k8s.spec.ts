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
import { examine } from '../../doctor/doctor.ts';
import { parseDoctor } from '../../doctor/options.ts';
import { outputOf } from '../../local/servers/command.ts';
import { watch } from '../../local/servers/watchdog.ts';
import { visit } from '../compose/visitor.ts';
import * as life from '../journey/life.ts';
import type { Ways } from '../journey/ways.ts';
import { ClusterBranch, servers, services } from './cluster-branch.ts';
import { openGateway } from './gateway.ts';
import { kubectl, kubectlWith, loadImages, root } from './kubectl.ts';
import { beginLoad } from './load.ts';

/*
 * Two branches as they are deployed on Kubernetes, in two namespaces of a real cluster, each met at its console through a
 * pod that stands in for a gateway. The cluster is the one that was named for tests; whatever is made in it goes again.
 */

const minutes = 60_000;
const run = `duo-test-${randomBytes(3).toString('hex')}`;
const [tag, next] = ['test', 'test-next'];
const secret = () => randomBytes(24).toString('hex');
const secrets = () => ({ POSTGRES_PASSWORD: secret(), LINK_SECRET: secret(), SESSION_SECRET: secret() });
/** Clients that ask again and again while a service is away are no flood. */
const keys = { INTAKE_ENROLMENTS_PER_MINUTE: '100000', HTTP_RATE_PER_MINUTE: '100000' };
const demo = `duo/demo:${tag}`;
const space = (name: string) => `${run}-${name}`;

let ghent: ClusterBranch;
let aalst: ClusterBranch;
let gateway: Awaited<ReturnType<typeof openGateway>>;
const watchdog = watch(
  'for name in gateway ghent aalst; do kubectl --kubeconfig "$1" delete namespace "$2-$name" --wait=false; done',
  process.env.DUO_TEST_KUBECONFIG ?? '',
  run,
);
/** How many persons were brought to each step of Ghent's funnel; the figures have to say the same. */
const brought = { enrolled: 0, agreed: 0 };
const front = (branch: 'ghent' | 'aalst') => `http://127.0.0.1:${gateway.routes[branch === 'ghent' ? 0 : 2]?.local}`;
const coordinatorAt = (branch: 'ghent' | 'aalst') => visit(front(branch), 'local-coordinator');

async function expectFigures(ways: Ways) {
  await eventually(
    async () => {
      expect(await life.stepOf(ways, 'enrolled')).toBe(brought.enrolled);
      expect(await life.stepOf(ways, 'agreed')).toBe(brought.agreed);
      expect(await life.figure(ways, 'K1', 'persons')).toEqual([brought.agreed / 2, null]);
    },
    { within: 2 * minutes, every: 500 },
  );
}

async function leadDuo(ways: Ways, between: <T>(work: () => Promise<T>) => Promise<T> = (work) => work()) {
  const pair = await between(async () => ({
    mentee: await life.becomeReady(ways, 'mentees'),
    mentor: await life.becomeReady(ways, 'mentors'),
  }));
  const proposal = await between(() => life.propose(ways, pair));
  await between(() => life.meet(ways, proposal));
  await between(() => life.answerByLetter(ways, pair.mentee, 'yes'));
  await between(() => life.answerByLetter(ways, pair.mentor, 'yes'));
  const duo = await between(() => life.sign(ways, pair));
  await between(() => life.logMeeting(ways, pair));
  await between(() => life.closeWithJob(ways, duo));
  brought.enrolled += 2;
  brought.agreed += 2;
}

beforeAll(async () => {
  for (const name of [...services, 'provider']) {
    const around = { ...process.env, ...secrets(), DUO_VERSION: tag };
    const files = ['--env-file', 'deploy/branches/ghent.env', '--env-file', 'deploy/demo.env'];
    await outputOf('docker', ['compose', ...files, '--progress', 'quiet', 'build', name], { cwd: root, env: around });
  }
  for (const name of services) await outputOf('docker', ['tag', `duo/${name}:${tag}`, `duo/${name}:${next}`]);
  const ours = services.flatMap((name) => [`duo/${name}:${tag}`, `duo/${name}:${next}`]);
  await loadImages([...ours, demo, ...serverImages]);
  const to = (branch: string) => [
    { host: `console.${space(branch)}.svc`, port: 4000 },
    { host: `provider.${space(branch)}.svc`, port: 4000 },
  ];
  gateway = await openGateway(space('gateway'), demo, [...to('ghent'), ...to('aalst')]);
  const [a, b, c, d] = gateway.routes.map(({ local }) => local) as [number, number, number, number];
  const on = (branch: string, console: number, provider: number) =>
    new ClusterBranch({
      branch,
      namespace: space(branch),
      tag,
      secrets: secrets(),
      ports: { console, provider },
      keys,
    });
  ghent = on('ghent', a, b);
  aalst = on('aalst', c, d);
}, 20 * minutes);

const serverImages = ['postgres:18-bookworm', 'redis:8-bookworm', 'apache/kafka:4.3.1'];

afterAll(async () => {
  await Promise.all([ghent?.close(), aalst?.close(), gateway?.close()]);
  const left = await kubectl('get', 'namespaces,persistentvolumes', '-o', 'json');
  expect(left).not.toContain(run);
  watchdog.dismiss();
}, 6 * minutes);

it.each(['branches/ghent', 'national'])('takes the manifests of %s as they are shipped', async (overlay) => {
  const made = await kubectl('kustomize', `deploy/k8s/${overlay}`);
  const checked = ['apply', '--dry-run=server', '--validate=strict', '-f', '-'];
  const [name = ''] = overlay.split('/').slice(-1);
  // Things of a namespace that is not there are not judged: they are put into one that is.
  const here = made
    .replaceAll(`namespace: ${name}`, 'namespace: default')
    .replaceAll(/^kind: Namespace[\s\S]*?^---$/gm, '');
  expect(await kubectlWith(here, ...checked)).toMatch(/deployment.apps\/impact created \(server dry run\)/);
});

it(
  'opens two branches',
  async () => {
    await ghent.open();
    await aalst.open();
    await Promise.all([ghent.ready(), aalst.ready()]);
    const { role } = await coordinatorAt('ghent');
    expect(role).toBe('coordinator');
    await expect(visit(front('aalst'), 'local-coordinator')).resolves.toMatchObject({ role: 'coordinator' });
  },
  10 * minutes,
);

it('refuses a pod that breaks the restricted profile', async () => {
  const pod = { name: 'loose', image: demo, securityContext: { privileged: true } };
  const spec = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'loose' }, spec: { containers: [pod] } };
  await expect(kubectlWith(JSON.stringify(spec), '-n', ghent.namespace, 'apply', '-f', '-')).rejects.toThrow(
    /violates PodSecurity "restricted/,
  );
});

it(
  'leads a duo from the form to the job while each pod is deleted once',
  withSeed(async (random) => {
    const { ways } = await coordinatorAt('ghent');
    const left = [...services, ...servers];
    await leadDuo(ways, async (work) => {
      const [victim] = left.splice(random.int(left.length), 1);
      const before = victim ? await ghent.podsOf(victim) : [];
      const [value] = await Promise.all([
        work(),
        before[0] && ghent.kubectl('delete', 'pod', before[0], '--wait=false'),
      ]);
      await ghent.ready();
      return value;
    });
    expect(left).toEqual([]);
    await expectFigures(ways);
  }),
  20 * minutes,
);

it(
  'rolls out a new release under load: no request fails, nobody is lost and nobody comes twice',
  async () => {
    const { ways } = await coordinatorAt('ghent');
    const old = await ghent.podsOf('intake');
    const end = await beginLoad(space('gateway'), demo, `console.${ghent.namespace}.svc`, 200);
    await ghent.apply(next);
    await ghent.ready();
    const counted = await end();
    process.stderr.write(`a new release under load: ${counted.enrolled} enrolled, ${counted.shown} pages shown\n`);
    expect(counted.failed).toEqual([]);
    expect(counted.enrolled).toBeGreaterThan(20);
    expect(await ghent.podsOf('intake')).not.toEqual(old);
    const steps = JSON.parse(await ghent.kubectl('get', 'jobs', '-o', 'json')) as {
      items: { metadata: { name: string }; status: { succeeded?: number } }[];
    };
    const done = steps.items.filter(({ status }) => status.succeeded === 1).map(({ metadata }) => metadata.name);
    expect(done).toEqual(expect.arrayContaining([`intake-migrate.${tag}`, `intake-migrate.${next}`]));
    brought.enrolled += counted.enrolled;
    await expectFigures(ways);
  },
  15 * minutes,
);

it(
  'works with two of each and with one again, under load, and one relay at a time',
  async () => {
    const { ways } = await coordinatorAt('ghent');
    const end = await beginLoad(space('gateway'), demo, `console.${ghent.namespace}.svc`, 300);
    const deployments = services.map((name) => `deployment/${name}`);
    await ghent.kubectl('scale', ...deployments, '--replicas=2');
    await ghent.ready();
    for (const name of services) expect(await ghent.podsOf(name)).toHaveLength(2);
    await leadDuo(ways);
    await ghent.kubectl('scale', ...deployments, '--replicas=1');
    await ghent.ready();
    await eventually(async () => expect(await ghent.podsOf('intake')).toHaveLength(1), { within: minutes, every: 500 });
    const counted = await end();
    expect(counted.failed).toEqual([]);
    brought.enrolled += counted.enrolled;
    await expectFigures(ways);
  },
  15 * minutes,
);

it(
  'is well to who looks from outside',
  async () => {
    const found = await examine(
      parseDoctor(['--branch', 'ghent', '--kubernetes', ghent.namespace, '--env-file', 'deploy/branches/ghent.env']),
    );
    // The images of a test are of no release that is known.
    expect(found.filter(({ verdict, check }) => verdict === 'bad' && !/release/.test(check))).toEqual([]);
    expect(found.length).toBeGreaterThan(20);
  },
  2 * minutes,
);

it(
  'comes back out of a backup, taken under load, where nothing is left of it',
  async () => {
    const out = await mkdtemp(join(tmpdir(), 'duo-backup-'));
    const at = async <T>(work: (place: Place) => Promise<T>): Promise<T> => {
      const place = await placeOf({ kubernetes: ghent.namespace });
      return work(place).finally(() => place.close());
    };
    try {
      const end = await beginLoad(space('gateway'), demo, `console.${ghent.namespace}.svc`, 300);
      const { path } = await at((place) => backUp({ place, branch: 'ghent', out, kept, keep: 1 }));
      const { enrolled, failed } = await end();
      expect(failed).toEqual([]);
      await ghent.forget();
      await ghent.openServers();
      await at((place) => restore({ place, branch: 'ghent', from: path, kept }));
      await ghent.apply(next);
      await ghent.ready();
      const { ways } = await coordinatorAt('ghent');
      await eventually(
        async () => {
          const now = await life.stepOf(ways, 'enrolled');
          expect(now).toBeGreaterThanOrEqual(brought.enrolled);
          expect(now).toBeLessThanOrEqual(brought.enrolled + enrolled);
          expect(await life.stepOf(ways, 'agreed')).toBe(brought.agreed);
        },
        { within: 2 * minutes, every: 500 },
      );
    } finally {
      await rm(out, { recursive: true });
    }
  },
  15 * minutes,
);

it('has brought nothing of one branch to the other', async () => {
  const { ways } = await coordinatorAt('aalst');
  expect(await life.stepOf(ways, 'enrolled')).toBe(0);
});
