import { join } from 'node:path';
import { registry } from '@duo/contracts';
import { baseConfig, type EnvironmentKey, environmentOf } from '@duo/platform';
import { routesOfController } from '@duo/platform/testing';
import type { z } from 'zod';
import { root } from './check.run.ts';
import { documentationFaults, type Facts } from './test/documented.ts';
import { handledIn, heardBy, read, services, sourcesOf, tablesIn } from './test/source.ts';

const common = environmentOf(baseConfig).map(({ key }: EnvironmentKey) => key);
const load = (path: string) => import(join(root, path)) as Promise<Record<string, unknown>>;

async function factsOf(service: string): Promise<Facts> {
  const { config } = (await load(`services/${service}/src/config.ts`)) as { config: z.ZodObject };
  const jobs = await Promise.all(sourcesOf(service, 'src/jobs.ts').map(load));
  const controllers = await Promise.all(sourcesOf(service, 'src/**/*.controller.ts').map(load));
  const sources = sourcesOf(service, 'src/**/*.ts').map((path) => read(path));
  return {
    environment: environmentOf(config).filter(({ key }) => !common.includes(key)),
    routes: controllers
      .flatMap((module) => Object.values(module))
      .flatMap((exported) => (typeof exported === 'function' ? routesOfController(exported) : [])),
    tables: tablesIn(
      sourcesOf(service, 'migrations/*.sql')
        .map((path) => read(path))
        .join('\n'),
    ),
    jobs: jobs.flatMap((module) => Object.keys(module.jobs as object)),
    says: [...registry.values()].filter((kind) => kind.service === service).map(({ schema }) => schema.name),
    hears: heardBy(service),
    metrics: sources.flatMap((text) => [...text.matchAll(/name: '(duo_\w+)'/g)].map(([, name = '']) => name)),
  };
}

describe.each(services)('the README of %s', (service) => {
  const readme = read('services', service, 'README.md');

  it('tells all of its environment, routes, tables, jobs, events and metrics, and nothing else', async () => {
    expect(documentationFaults(readme, await factsOf(service))).toEqual([]);
  });

  it('has the headings of every README', () => {
    expect([...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(
      expect.arrayContaining([
        'Purpose',
        'Rules it owns',
        'Listens to',
        'Says',
        'Keeps',
        'Later',
        'Screens',
        'Run and test',
      ]),
    );
  });

  it('would not pass with any row missing from those tables', async () => {
    const facts = await factsOf(service);
    const lines = readme.split('\n');
    const checked = lines.flatMap((line, at) => (isRow(line) && !/^## Rules/m.test(sectionAt(lines, at)) ? [at] : []));
    const unnoticed = checked.filter(
      (at) => documentationFaults(lines.toSpliced(at, 1).join('\n'), facts).length === 0,
    );
    expect(unnoticed.map((at) => lines[at])).toEqual([]);
    expect(checked.length).toBeGreaterThan(3);
  });
});

const isRow = (line: string) =>
  line.startsWith('|') && !/^\|( -+ \|)+$/.test(line) && !/^\| (method|event|table|job|key|name) /.test(line);
const sectionAt = (lines: readonly string[], at: number) =>
  lines.slice(0, at).findLast((line) => line.startsWith('## ')) ?? '';

it.each([
  ['@On(MenteeReadySchema)\nready() {}', ['MenteeReady']],
  ['@OnBatch([\n  MenteeReadySchema,\n  MentorReadySchema, // both\n])\nboth() {}', ['MenteeReady', 'MentorReady']],
  ['// @On(OldSchema)\n/* @On(OlderSchema) */ import { NewSchema } from "x"', []],
])('finds the handlers of %j', (source, events) => expect(handledIn(source)).toEqual(events));

it('finds the tables that migrations leave', () => {
  const sql = 'create table a (b int); -- create table c\nCREATE TABLE if not exists matching.d (e int); drop table a;';
  expect(tablesIn(sql)).toEqual(['d']);
});
