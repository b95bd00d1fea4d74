import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectDefaultMetrics, type MetricObject, Registry } from 'prom-client';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '..', '..', '..');
export const here = join(root, 'deploy', 'monitoring');
export const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

type Rule = {
  alert: string;
  expr: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
};
export const alertsText = read('deploy', 'monitoring', 'alerts.yml');
export const rules = (parse(alertsText) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);

type Panel = { title: string; datasource: { uid: string }; targets: { expr: string; datasource: { uid: string } }[] };
type Variable = { name: string; type: string; query: string | { query: string }; datasource?: { uid: string } };
export type Dashboard = { uid: string; title: string; panels: Panel[]; templating: { list: Variable[] } };
export const dashboards = Object.fromEntries(
  globSync('*.json', { cwd: join(here, 'dashboards') }).map((file) => [
    file,
    JSON.parse(read('deploy', 'monitoring', 'dashboards', file)) as Dashboard,
  ]),
);

/** A metric, its kind and its labels, as the code declares it. */
export type Declared = ReadonlyMap<string, { type: string; labels: readonly string[] }>;

/** Everything that some service counts, found where metrics are declared, and what Node tells of itself. */
export async function declaredMetrics(): Promise<Declared> {
  const files = globSync('{libs,services}/*/src/**/*metrics.ts', { cwd: root });
  for (const file of files) await import(join(root, file));
  const { metrics } = await import('@duo/platform');
  const ofNode = new Registry();
  collectDefaultMetrics({ register: ofNode });
  const all = [...metrics.getMetricsAsArray(), ...ofNode.getMetricsAsArray()] as (MetricObject & {
    labelNames?: string[];
  })[];
  return new Map(all.map(({ name, type, labelNames = [] }) => [name, { type: String(type), labels: labelNames }]));
}

/** What Prometheus itself gives to every series of a target. */
const ofTargets = ['branch', 'service', 'job', 'instance'];
const given = new Map([
  ['up', { type: 'gauge', labels: [] }],
  ['ALERTS', { type: 'gauge', labels: ['alertname', 'alertstate', 'severity'] }],
]);

/** What an expression asks for and nobody tells: metrics, and labels that they do not have. */
export function faultsOf(expr: string, declared: Declared): string[] {
  const asked = [...expr.matchAll(/\b([a-zA-Z_]\w*)\s*(\{[^}]*\})?(?=[\s[)}]|$)/g)].flatMap(
    ([, name = '', matchers = '']) =>
      matchers || /^(duo|process|nodejs)_|^up$/.test(name) ? [{ name, matchers }] : [],
  );
  const labels = new Set([...ofTargets, 'le']);
  const faults = asked.flatMap(({ name, matchers }) => {
    const base = name.replace(/_(bucket|sum|count)$/, '');
    const found = declared.get(name) ?? given.get(name) ?? ofHistogram(declared.get(base));
    if (!found) return [`there is no metric ${name}`];
    for (const label of found.labels) labels.add(label);
    const own = [...found.labels, ...ofTargets, ...(name.endsWith('_bucket') ? ['le'] : [])];
    const names = [...matchers.matchAll(/(\w+)\s*(?:=~|!~|!=|=)\s*"/g)].map(([, label = '']) => label);
    return names.filter((label) => !own.includes(label)).map((label) => `${name} has no label ${label}`);
  });
  const grouped = [...expr.matchAll(/\b(?:by|on|without|ignoring)\s*\(([^)]*)\)/g)].flatMap(([, list = '']) =>
    list.split(',').map((label) => label.trim()),
  );
  return [...faults, ...grouped.filter((label) => !labels.has(label)).map((label) => `nothing has a label ${label}`)];
}

const ofHistogram = <M extends { type: string }>(metric: M | undefined) =>
  metric?.type === 'histogram' ? metric : undefined;
