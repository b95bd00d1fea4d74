import { readdirSync, readFileSync } from 'node:fs';
import { metrics } from '@duo/platform';
import { readmeTable } from '@duo/platform/testing';
import './inbox/metrics.js';
import './jobs/metrics.js';
import './relay.metrics.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const migrations = new URL('../migrations/', import.meta.url);

it('tells every metric', async () => {
  const all = (await metrics.getMetricsAsJSON()).filter(({ name }) => !/^duo_(http|service|build)_/.test(name));
  const rows = all.map(({ name, help, type }) => {
    const labels: string[] = Reflect.get(metrics.getSingleMetric(name) ?? {}, 'labelNames');
    return [name, String(type), labels.join(', '), help];
  });
  expect(readmeTable(readme, 'Metrics')).toEqual(rows);
});

it('tells every table', () => {
  const sql = readdirSync(migrations).map((file) => readFileSync(new URL(file, migrations), 'utf8'));
  const tables = sql.flatMap((text) => [...text.matchAll(/^create table (\w+)/gm)].map(([, table]) => table));
  expect(readmeTable(readme, 'Keeps').map(([table]) => table)).toEqual(tables);
});
