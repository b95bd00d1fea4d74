import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { branchNames } from '@duo/kernel';
import { loadConfig, environmentOf as tellsOf } from '@duo/platform';
import { describeOn } from '@duo/testing';
import type { z } from 'zod';
import {
  type Container,
  environmentOf,
  here,
  type Labels,
  type Manifest,
  manifestsOf,
  mayReach,
  named,
  ofKind,
  runners,
} from './test/manifests.ts';
import { faultsOf } from './test/schemas.ts';

const onEvents = ['intake', 'matching', 'follow-up', 'impact'];
const services = [...onEvents, 'console'];
const servers = ['postgres', 'kafka', 'redis'];
const branches = globSync('branches/*', { cwd: here })
  .map((folder) => basename(folder))
  .sort();
const overlays = [...branches.map((branch) => `branches/${branch}`), 'national', 'trial/ghent'];
const secrets = {
  DATABASE_URL: 'postgresql://duo:p@db.example:5432/duo',
  POSTGRES_PASSWORD: 'p'.repeat(32),
  LINK_SECRET: 'l'.repeat(32),
  SESSION_SECRET: 's'.repeat(32),
};
const told = { AUTH_ISSUER: 'https://login.example', AUTH_JWKS_URL: 'https://login.example/jwks' };

const built = new Map<string, Promise<Manifest[]>>();
const of = (overlay: string) => {
  const known = built.get(overlay) ?? manifestsOf(join(here, overlay));
  built.set(overlay, known);
  return known;
};
const configOf = async (service: string) =>
  ((await import(`../../services/${service}/src/config.ts`)) as { config: z.ZodObject }).config;
const only = (all: readonly Manifest[], name: string) => {
  const [pod] = runners(all).filter((one) => one.kind !== 'Job' && one.name === name);
  if (!pod?.pod.containers[0]) throw new Error(`nothing runs that is called ${name}`);
  return { ...pod, container: pod.pod.containers[0] as Container };
};

describeOn('kustomize')('the manifests', () => {
  it.each(overlays)('%s come to what the schemas of Kubernetes know', async (overlay) => {
    expect(await faultsOf(await of(overlay))).toEqual([]);
  });

  it('would not pass with a field that nobody knows, nor with one of another kind', async () => {
    const all = structuredClone(await of('branches/ghent'));
    Object.assign(only(all, 'intake').container, { imagee: 'x' });
    Object.assign(named(all, 'Deployment', 'impact').spec ?? {}, { replicas: 'two' });
    expect((await faultsOf(all)).join('\n')).toMatch(/replicas must be integer[\s\S]*'"imagee"' does not exist/);
  });

  it('are there for each branch, in one file that docker compose reads, too', () => {
    expect(branches).toEqual(Object.keys(branchNames).sort());
    for (const branch of branches) {
      // It is part of the names of a database and a role, as compose and the component of servers write them.
      expect(branch).toMatch(/^[a-z][a-z0-9]+$/);
      const file = join(here, 'branches', branch, 'branch.env');
      expect(readFileSync(join(here, '..', 'branches', `${branch}.env`), 'utf8')).toBe(readFileSync(file, 'utf8'));
      expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^BRANCH=${branch}$`, 'm'));
    }
  });

  it('are of the release of this repository', async () => {
    const { version } = JSON.parse(readFileSync(join(here, '..', '..', 'package.json'), 'utf8')) as { version: string };
    expect(named(await of('branches/ghent'), 'ConfigMap', 'release').data).toEqual({ DUO_VERSION: version });
  });

  it('hold no secret, and name the ones that they need as the README does', async () => {
    const needed = new Map<string, boolean>();
    for (const overlay of overlays) {
      expect(ofKind(await of(overlay), 'Secret')).toEqual([]);
      for (const { pod } of runners(await of(overlay)))
        for (const { env = [] } of [...pod.containers, ...(pod.initContainers ?? [])])
          for (const { valueFrom } of env)
            if (valueFrom?.secretKeyRef) needed.set(valueFrom.secretKeyRef.key, !valueFrom.secretKeyRef.optional);
    }
    const text = readFileSync(join(here, 'README.md'), 'utf8');
    expect([...needed.keys()].filter((key) => !text.includes(`| \`${key}\` |`))).toEqual([]);
    expect([...needed].flatMap(([key, must]) => (must ? [key] : [])).sort()).toEqual(Object.keys(secrets).sort());
  });
});

describeOn('kustomize')('a branch on Kubernetes', () => {
  it.each(branches)('%s has a namespace that nothing starts in which breaks the restricted profile', async (branch) => {
    const { metadata } = named(await of(`branches/${branch}`), 'Namespace', branch);
    expect(metadata.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'restricted' });
    const away = (await of(`branches/${branch}`)).filter(({ metadata }) => metadata.namespace !== branch);
    expect(away.map(({ kind }) => kind)).toEqual(['Namespace']);
  });

  it.each(overlays)('%s gives every process only what it needs', async (overlay) => {
    for (const { kind, name, pod } of runners(await of(overlay))) {
      expect([name, pod]).toMatchObject([
        name,
        {
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: expect.any(Number),
            seccompProfile: { type: 'RuntimeDefault' },
          },
        },
      ]);
      for (const container of [...pod.containers, ...(pod.initContainers ?? [])]) {
        const { resources, securityContext } = container;
        expect([name, securityContext]).toEqual([
          name,
          { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
        ]);
        const amounts = { cpu: expect.any(String), memory: expect.any(String) };
        expect([name, resources]).toEqual([name, { requests: amounts, limits: amounts }]);
      }
      if (kind !== 'Job')
        expect([name, pod.containers[0]]).toMatchObject([name, { readinessProbe: expect.anything() }]);
    }
  });

  it.each(services)(
    '%s is asked at its own routes, has a budget, and stops after everybody has heard it',
    async (name) => {
      const all = await of('branches/ghent');
      const { container, pod, labels } = only(all, name);
      expect(container).toMatchObject({
        startupProbe: { httpGet: { path: '/health/live' } },
        readinessProbe: { httpGet: { path: '/health/ready' } },
        livenessProbe: { httpGet: { path: '/health/live' } },
        ports: [{ name: 'http', containerPort: 4000 }],
      });
      const config = loadConfig(await configOf(name), { ...environmentOf(all, container, secrets), ...told }) as {
        STOP_GRACE_SECONDS: number;
      };
      const pause = container.lifecycle?.preStop.sleep.seconds ?? 0;
      expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(pause + config.STOP_GRACE_SECONDS);
      expect(pause).toBeGreaterThan(0);
      expect(named(all, 'PodDisruptionBudget', name).spec?.selector).toEqual({ matchLabels: pick(labels) });
      expect(named(all, 'Service', name).spec?.selector).toEqual(pick(labels));
    },
  );

  const pick = ({ 'app.kubernetes.io/part-of': _, ...labels }: Labels) => labels;

  it.each(onEvents)('%s begins when its own step has ended, which is of the same release', async (name) => {
    const all = await of('branches/ghent');
    const { container, pod } = only(all, name);
    const release = named(all, 'ConfigMap', 'release').data?.DUO_VERSION;
    const step = runners(all).find((one) => one.kind === 'Job' && one.name === `${name}-migrate.${release}`);
    expect(step?.pod.containers[0]).toMatchObject({
      image: container.image,
      command: ['node', 'dist/main.js', 'migrate'],
    });
    expect(pod.initContainers?.[0]).toMatchObject({
      image: container.image,
      command: ['node', 'dist/main.js', 'wait'],
    });
    expect(container.image).toBe(`duo/${name}:${release}`);
    // No service sends anybody to a step, which answers nothing.
    expect(step?.labels).not.toMatchObject(named(all, 'Service', name).spec?.selector as Labels);
  });

  it.each(overlays)('%s: the environment of every process is one that it starts with', async (overlay) => {
    const all = await of(overlay);
    for (const { name, pod } of runners(all)) {
      const service = services.find((one) => name === one || name.startsWith(`${one}-migrate`));
      if (!service) continue;
      const config = await configOf(service);
      const known = new Set([...tellsOf(config).map(({ key }) => key), 'POSTGRES_PASSWORD']);
      for (const container of [...pod.containers, ...(pod.initContainers ?? [])]) {
        const env = { ...environmentOf(all, container, secrets), ...(overlay.startsWith('trial') ? {} : told) };
        expect(loadConfig(config, env)).toMatchObject({ BRANCH: overlay.split('/').at(-1) });
        expect(Object.values(env).filter((value) => value.includes('$('))).toEqual([]);
        expect((container.env ?? []).filter((one) => !known.has(one.name))).toEqual([]);
      }
    }
  });

  it.each([...branches.map((branch) => `branches/${branch}`), 'national'])(
    '%s is published under its own name',
    async (overlay) => {
      const all = await of(overlay);
      const host = named(all, 'ConfigMap', 'branch-of-steps').data?.INGRESS_HOST;
      expect(host).toMatch(/^[a-z0-9.-]+$/);
      expect(named(all, 'Ingress', 'console').spec).toMatchObject({ tls: [{ hosts: [host] }], rules: [{ host }] });
    },
  );
});

describeOn('kustomize')('who reaches whom', () => {
  const step = { 'app.kubernetes.io/component': 'step', 'app.kubernetes.io/name': 'intake' };
  const ports: Record<string, number> = { postgres: 5432, kafka: 9092, redis: 6379 };

  it('is what is needed, and nothing else', async () => {
    const all = await of('trial/ghent');
    const pods: Record<string, Labels> = { step };
    for (const name of [...services, ...servers]) pods[name] = only(all, name).labels;
    const ways = Object.keys(pods).flatMap((from) =>
      Object.keys(pods).flatMap((to) => {
        const port = ports[to] ?? 4000;
        return from !== to && mayReach(all, pods[from], pods[to], port) ? [`${from} > ${to}`] : [];
      }),
    );
    const expected = [
      ...onEvents.map((name) => `console > ${name}`),
      ...[...onEvents, 'step'].flatMap((name) => servers.map((server) => `${name} > ${server}`)),
    ];
    expect(ways.sort()).toEqual(expected.sort());
  });

  it('lets out only intake to mail, and nobody in who is not named', async () => {
    const all = await of('branches/ghent');
    const out = (port: number) => services.filter((name) => mayReach(all, only(all, name).labels, undefined, port));
    expect([out(587), out(5432), out(443), out(22)]).toEqual([['intake'], onEvents, services, []]);
    expect(services.filter((name) => mayReach(all, {}, only(all, name).labels, 4000))).toEqual([]);
  });
});

describeOn('kustomize')('a seventh branch', () => {
  it('is one folder, with the lines of any other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duo-seventh-'));
    try {
      const lines = (...path: string[]) => readFileSync(join(here, 'branches', 'ghent', ...path), 'utf8');
      const made = join(folder, 'hasselt');
      await mkdir(made);
      await cp(join(here, 'branches', 'ghent'), made, { recursive: true });
      const base = relative(made, join(here, 'base'));
      writeFileSync(
        join(made, 'kustomization.yaml'),
        lines('kustomization.yaml').replaceAll('ghent', 'hasselt').replace('../../base', base),
      );
      writeFileSync(join(made, 'branch.env'), lines('branch.env').replaceAll('ghent', 'hasselt'));
      const all = await manifestsOf(made);
      expect(await faultsOf(all)).toEqual([]);
      expect(JSON.stringify(all)).not.toContain('ghent');
      expect(all.map(({ kind }) => kind)).toEqual((await of('branches/ghent')).map(({ kind }) => kind));
      expect(named(all, 'Namespace', 'hasselt').metadata.labels).toHaveProperty(['pod-security.kubernetes.io/enforce']);
      expect(lines('kustomization.yaml').split('\n').length).toBeLessThan(15);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
