import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { matching } from '@duo/matching';
import { readmeTable } from '@duo/platform/testing';
import { addressOf, describeOn, openBranch } from '@duo/testing';
import { here, read, root } from './test/files.ts';

function promtool(args: string[], { cwd = here, input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(addressOf('promtool'), args, { cwd, input, encoding: 'utf8' });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
const well = { ok: true, said: expect.any(String) };

describeOn('promtool')('the alerts', () => {
  it('can be read, and every one fires when it should and not otherwise', () => {
    expect(promtool(['check', 'rules', 'alerts.yml'])).toEqual(well);
    expect(promtool(['test', 'rules', 'alerts.test.yml'])).toEqual(well);
  });

  it.each([
    ['never', /duo_outbox_age_seconds\) > 60\n/, 'duo_outbox_age_seconds) > 6000\n'],
    ['too early', /for: 15m/, 'for: 1m'],
  ])('would not pass with one that fires %s', (_, from, to) => {
    const folder = mkdtempSync(join(tmpdir(), 'duo-alerts-'));
    try {
      cpSync(here, folder, { recursive: true });
      const text = readFileSync(join(folder, 'alerts.yml'), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(join(folder, 'alerts.yml'), text.replace(from, to));
      expect(promtool(['test', 'rules', 'alerts.test.yml'], { cwd: folder })).toMatchObject({ ok: false });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('are part of a configuration that Prometheus takes', () => {
    expect(promtool(['check', 'config', 'prometheus.yml'])).toEqual(well);
  });
});

describeOn('promtool', 'postgres')('what the services of a branch tell at /metrics', () => {
  const told = async () => {
    const branch = await openBranch();
    try {
      const started = [];
      for (const service of [intake, matching, followUp, impact]) started.push(await branch.start(service));
      const texts = await Promise.all(started.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
      return texts.join('');
    } finally {
      await branch.close();
    }
  };

  it('is named by the conventions of Prometheus, and stands in a README', async () => {
    const text = await told();
    // Node's own are as prom-client names them, some of them not so well.
    const own = [...new Set(text.split('\n').filter((line) => /^(# \w+ )?duo_/.test(line)))].join('\n');
    expect(promtool(['check', 'metrics'], { input: `${own}\n` })).toEqual({ ok: true, said: '' });
    const names = [...new Set([...own.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name))];
    expect(names.filter((name) => !/_(seconds|total|events|jobs|ready|info)$/.test(name))).toEqual([]);
    const readmes = globSync('{libs,services}/*/README.md', { cwd: root }).map((path) => read(path));
    const listed = readmes.flatMap((readme) => readmeTable(readme, 'Metrics').map(([name]) => name));
    expect(names.toSorted()).toEqual(listed.toSorted());
  }, 120_000);

  it('would not pass with a counter that does not say that it is one', () => {
    const text = '# HELP duo_letters Letters\n# TYPE duo_letters counter\nduo_letters 1\n';
    expect(promtool(['check', 'metrics'], { input: text })).toMatchObject({ ok: false });
  });
});
