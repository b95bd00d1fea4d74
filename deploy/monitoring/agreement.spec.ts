import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alertsText, type Declared, dashboards, declaredMetrics, faultsOf, here, read, rules } from './test/files.ts';

/*
 * The alerts, the dashboards, the runbook and the metrics that the services declare say the same thing. It needs no
 * server; whether each alert fires is asked of promtool.
 */

let declared: Declared;
beforeAll(async () => {
  declared = await declaredMetrics();
});

const runbook =
  read('deploy', 'README.md')
    .split(/^## /m)
    .find((part) => part.startsWith('When an alert comes\n')) ?? '';
const entries = runbook.split(/^### /m).slice(1);

describe.each(rules)('the alert $alert', ({ alert, expr, labels, annotations }) => {
  it('asks only for what is measured', () => expect(faultsOf(expr, declared)).toEqual([]));

  it('says how urgent it is, what it means for people, and where its entry in the runbook is', () => {
    expect(['critical', 'warning']).toContain(labels.severity);
    expect(annotations).toEqual({
      summary: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\.$/),
      runbook_url: `deploy/README.md#${alert.toLowerCase()}`,
    });
  });

  it('is seen to fire in a test', () => {
    const tests = read('deploy', 'monitoring', 'alerts.test.yml');
    const test = tests.split(/^ {2}- name: /m).find((part) => part.startsWith(`${alert}\n`)) ?? '';
    expect(test).toMatch(new RegExp(`alertname="${alert}"|alertname: ${alert}\\n +exp_alerts:\\n`));
  });
});

describe('the runbook', () => {
  it('has an entry for each alert, and none for an alert that is not there', () => {
    expect(entries.map((entry) => entry.split('\n')[0])).toEqual(rules.map(({ alert }) => alert));
  });

  it.each(entries.map((entry) => [entry.split('\n')[0], entry]))(
    'tells of %s what it means and what to do',
    (_, entry) => {
      expect(entry).toMatch(/^\w+\n\n[\s\S]+\n- Look: [\s\S]+\n- Do: [\s\S]+/);
      const links = [...entry.matchAll(/\]\(#(\w+)\)/g)].map(([, link]) => link);
      expect(links.filter((link) => !rules.some(({ alert }) => alert.toLowerCase() === link))).toEqual([]);
    },
  );
});

describe.each(Object.entries(dashboards))('the dashboard %s', (file, { uid, panels, templating }) => {
  it('asks only for what is measured', () => {
    const variables = templating.list.flatMap(({ query }) => (typeof query === 'object' ? [query.query] : []));
    const asked = variables.map((query) => /^label_values\((\w+), \w+\)$/.exec(query)?.[1] ?? query);
    const queries = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    expect([...asked, ...queries].flatMap((expr) => faultsOf(expr, declared))).toEqual([]);
    expect(queries.length).toBeGreaterThan(5);
  });

  it('takes the Prometheus that the reader chooses, and the branches', () => {
    expect(templating.list.map(({ name, type }) => [name, type])).toEqual([
      ['datasource', 'datasource'],
      ['branch', 'query'],
    ]);
    const named = readFileSync(join(here, 'dashboards', file), 'utf8').matchAll(/"uid": "([^"]*)"/g);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: how Grafana writes a variable
    expect(new Set([...named].map(([, name]) => name))).toEqual(new Set([uid, '${datasource}']));
    for (const { targets } of panels) for (const { expr } of targets) expect(expr).toContain('branch=~"$branch"');
  });
});

it('leaves no metric of ours unused: each stands in an alert or on a dashboard', () => {
  const shown = `${alertsText} ${JSON.stringify(dashboards)}`;
  const own = [...declared.keys()].filter((name) => name.startsWith('duo_'));
  expect(own.filter((name) => !shown.includes(name))).toEqual([]);
  expect(own.length).toBeGreaterThan(10);
});

it.each([
  ['sum by (branch) (rate(duo_letters_sent_total[5m])) > 0', ['there is no metric duo_letters_sent_total']],
  ['duo_letters_total{result="sent"}', ['duo_letters_total has no label result']],
  ['sum by (rsult) (duo_letters_total)', ['nothing has a label rsult']],
  ['duo_letters_age_seconds_bucket', ['there is no metric duo_letters_age_seconds_bucket']],
  ['duo_relay_lag_seconds_bucket{le="1"}', []],
])('would notice %s', (expr, faults) => expect(faultsOf(expr, declared)).toEqual(faults));
