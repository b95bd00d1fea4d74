import { branchNames } from '@duo/kernel';
import { environmentOf, loadConfig } from '@duo/platform';
import { readmeTable } from '@duo/platform/testing';
import type { z } from 'zod';
import { valuesOf } from '../local/env-file.ts';
import { branchFiles, type Container, compose, composeText, environmentWith, keysAsked, read } from './test/file.js';

/*
 * The compose file, the files of the branches, the image and the configuration of the services say the same thing. It
 * needs no engine.
 */

const services = ['intake', 'matching', 'follow-up', 'impact', 'console'];
const onEvents = services.filter((name) => name !== 'console');
const servers = ['postgres', 'kafka', 'redis'];
/** What the doctor reads, and no container takes. */
const ofDoctor = ['OIDC_CLIENT_SECRET_EXPIRES'];
/** What the image says itself, and what is no key of ours. */
const elsewhere = ['SERVICE_PORT', 'LISTEN_HOST', 'DUO_VERSION', 'TZ'];
const secrets = {
  POSTGRES_PASSWORD: 'p'.repeat(32),
  LINK_SECRET: 'l'.repeat(32),
  SESSION_SECRET: 's'.repeat(32),
};
const told = { AUTH_ISSUER: 'https://login.example.org', AUTH_JWKS_URL: 'https://login.example.org/jwks' };

const container = (name: string) => compose.services[name] as Container;
const configOf = async (service: string) =>
  ((await import(`../../services/${service}/src/config.ts`)) as { config: z.ZodObject }).config;

describe.each(services)('%s', (service) => {
  it('is given every key that it takes, and none that it does not know', async () => {
    const known = environmentOf(await configOf(service)).map(({ key }) => key);
    const given = Object.keys(container(service).environment ?? {});
    expect({
      missing: known.filter((key) => !given.includes(key) && !elsewhere.includes(key)),
      unknown: given.filter((key) => !known.includes(key) && !elsewhere.includes(key)),
    }).toEqual({ missing: [], unknown: [] });
  });

  it.each(Object.entries(branchFiles))('can start in %s', async (_, file) => {
    const env = environmentWith(container(service), { ...valuesOf(file), ...told, ...secrets });
    expect(loadConfig(await configOf(service), env)).toMatchObject({ BRANCH: valuesOf(file).BRANCH });
  });
});

it.each(onEvents)('%s begins when its own step has ended, which has the same image and environment', (service) => {
  const step = container(`${service}-migrate`);
  expect(step).toMatchObject({ image: container(service).image, environment: container(service).environment });
  expect(step.restart).toBe('no');
  expect(container(service).depends_on).toMatchObject({
    [`${service}-migrate`]: { condition: 'service_completed_successfully' },
  });
});

describe('the branches', () => {
  it('have a file each, with the same keys, in lines of KEY=value', () => {
    expect(Object.keys(branchFiles)).toEqual(Object.keys(branchNames).sort());
    const [first = ''] = Object.values(branchFiles);
    for (const [name, text] of Object.entries(branchFiles)) {
      expect(valuesOf(text)).toMatchObject({ BRANCH: name });
      expect(Object.keys(valuesOf(text))).toEqual(Object.keys(valuesOf(first)));
      expect(text.split('\n').filter((line) => !/^(#.*|[A-Z_]+=[^"'`$#]*)?$/.test(line))).toEqual([]);
    }
  });

  it('run beside each other: no published port is given twice', () => {
    const ports = Object.values(branchFiles).flatMap((text) =>
      Object.entries(valuesOf(text)).flatMap(([key, value]) => (key.endsWith('_PORT') ? [value] : [])),
    );
    expect(new Set(ports).size).toBe(ports.length);
    for (const text of Object.values(branchFiles)) {
      const { PUBLIC_URL, CONSOLE_PORT, PUBLISH_HOST } = valuesOf(text);
      expect(PUBLIC_URL).toBe(`http://${PUBLISH_HOST}:${CONSOLE_PORT}`);
    }
  });

  it('have no image of their own', () => {
    for (const { image, build } of Object.values(compose.services))
      expect(`${image} ${JSON.stringify(build)}`).not.toContain('BRANCH');
  });
});

describe('secrets', () => {
  const isSecret = (key: string) => /SECRET|PASSWORD|TOKEN/.test(key);

  it('stand in no file of a branch, in no image, and have no value in the compose file', () => {
    expect(Object.values(branchFiles).flatMap((text) => Object.keys(valuesOf(text)).filter(isSecret))).toEqual([]);
    expect(read('deploy', 'service.Dockerfile')).not.toMatch(/PASSWORD|_SECRET|TOKEN/);
    for (const [, key = '', rest = ''] of composeText.matchAll(/^\s+(\w+):[ ]*(.*)$/gm))
      if (isSecret(key)) expect(`${key}: ${rest}`).toMatch(/^\w+: (\$\{\w+(:\?[^}]*)?\})?$/);
  });

  it('are named when they are missing', () => {
    const needed = keysAsked().flatMap(({ key, needed }) => (needed && isSecret(key) ? [key] : []));
    expect(needed).toEqual(Object.keys(secrets).sort());
  });
});

describe.each(Object.entries(compose.services))('the container %s', (name, one) => {
  it('has no rights that it does not need, and bounds', () => {
    expect(one).toMatchObject({
      read_only: true,
      init: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      deploy: {
        resources: { limits: { cpus: expect.anything(), memory: expect.anything(), pids: expect.anything() } },
      },
    });
  });

  it('is asked whether it is well, or ends by itself', () => {
    const isAsked = one.healthcheck?.test !== undefined || (one.image.startsWith('duo/') && !one.healthcheck?.disable);
    expect(isAsked || one.restart === 'no').toBe(true);
  });

  it('is reached from outside only if people look at it', () => {
    const shown = ['console', 'provider', 'mail'];
    expect(one.ports !== undefined).toBe(shown.includes(name));
    for (const port of one.ports ?? []) expect(port).toMatch(/^\$\{PUBLISH_HOST:-127\.0\.0\.1\}:/);
  });
});

it('keeps the data of each server in a volume of its name', () => {
  expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(servers));
});

it('runs as somebody who is not root', () => {
  expect(read('deploy', 'service.Dockerfile')).toMatch(/^USER node$/m);
  expect([container('postgres').user, container('redis').user]).toEqual(['postgres', 'redis']);
});

it('takes no key that deploy/README.md does not tell of, and the README none that nobody takes', () => {
  const rows = readmeTable(read('deploy', 'README.md'), 'Keys of a branch').flatMap(([cell = '']) =>
    cell.split(',').map((key) => key.trim().replaceAll('`', '')),
  );
  const inFiles = Object.keys(valuesOf(Object.values(branchFiles)[0] ?? ''));
  const own = new Set([...keysAsked().map(({ key }) => key), ...inFiles, ...ofDoctor]);
  expect(rows.filter((key) => !own.has(key))).toEqual([]);
  expect([...inFiles, ...Object.keys(secrets)].filter((key) => !rows.includes(key))).toEqual([]);
});
