import { readFileSync } from 'node:fs';
import { problemCodes } from './http/problem-of.js';
import { baseConfig, environmentOf, httpConfig, metrics } from './index.js';
import { readmeTable } from './testing.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('tells every key of the environment, as the schema has it', () => {
  const rows = environmentOf(baseConfig).map(({ key, meaning, default: usual, unit, required }) => [
    key,
    meaning,
    usual ?? (required ? 'needed' : 'none'),
    unit ?? '',
  ]);
  expect(readmeTable(readme, 'Environment')).toEqual(rows);
  const keys = environmentOf(httpConfig).map(({ key }) => key);
  expect(keys).toEqual(rows.slice(0, keys.length).map(([key]) => key));
  expect(keys.at(-1)).toBe('DUO_VERSION');
});

it('tells every metric', async () => {
  const rows = (await metrics.getMetricsAsJSON()).map(({ name, help, type }) => [name, type, help]);
  expect(readmeTable(readme, 'Metrics').map(([name, kind, , meaning]) => [name, kind, meaning])).toEqual(rows);
  const labels = readmeTable(readme, 'Metrics').map(([name, , names]) => [name, names]);
  for (const [name, names] of labels)
    expect(Reflect.get(metrics.getSingleMetric(name ?? '') ?? {}, 'labelNames')).toEqual(names?.split(', '));
});

it('tells every code of a problem', () => {
  const rows = Object.entries(problemCodes).map(([code, { status, title }]) => [code, String(status), title]);
  expect(readmeTable(readme, 'HTTP')).toEqual(rows);
});

it('would notice a row that is missing', () => {
  expect(readmeTable(readme.replace(/^\| `JOBS`.*\n/m, ''), 'Environment')).toHaveLength(
    environmentOf(baseConfig).length - 1,
  );
  expect(readmeTable(readme, 'No such heading')).toEqual([]);
});
