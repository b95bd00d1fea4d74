import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sources = [
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  '--import',
  './deploy/local/sources.mjs',
];
const file = 'services/impact/src/evaluation/evaluate.command.ts';
const data = 'services/impact/test/evaluation/matchit_lalonde.csv';
const folder = mkdtempSync(join(tmpdir(), 'duo-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const from = (command: string, args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
  return { status, stdout, stderr };
};
const evaluate = (...args: string[]) => from(process.execPath, [...sources, file, ...args]);

const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const specification = (more: object = {}) =>
  written(
    'spec.json',
    JSON.stringify({
      treatment: 'treat',
      outcome: { name: 're78', type: 'continuous' },
      covariates: { age: 'numeric', re74: 'numeric' },
      estimators: [{ method: 'difference' }],
      ...more,
    }),
  );
const people = (...lines: string[]) => written('people.csv', ['treat,age,re74,re78', ...lines].join('\r\n'));

it('prints the report of several files as one line of JSON, with columns in any order', () => {
  const [head = '', ...lines] = readFileSync(join(root, data), 'utf8').trim().split('\n');
  const treated = lines.filter((line) => line.split(',')[1] === '1').map((line) => `${line},unused`);
  const others = lines.filter((line) => line.split(',')[1] === '0');
  const turned = (line: string) =>
    line
      .split(',')
      .reverse()
      .map((cell) => `"${cell}"`)
      .join(',');
  const files = [
    written('treated.csv', `\uFEFF${[`${head},note`, ...treated].join('\r\n')}\r\n`),
    written('others.csv', [head, ...others].map(turned).join('\n')),
  ];
  const { status, stdout, stderr } = evaluate('--spec', specification(), ...files.flatMap((name) => ['--data', name]));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.trimEnd()).not.toContain('\n');
  const { n, estimates, hash } = JSON.parse(stdout);
  expect(n).toEqual({ treated: 185, control: 429 });
  expect(estimates[0].estimate).toBeCloseTo(-635.026250406911, 3);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

it.each<[string, () => string[], string]>([
  ['no arguments', () => [], 'what to evaluate?'],
  ['an unknown option', () => ['--weights', '1'], "Unknown option '--weights'"],
  ['no such file', () => ['--spec', specification(), '--data', 'nowhere.csv'], 'no such file'],
  [
    'a wrong field',
    () => ['--spec', specification({ estimators: [{ method: 'ipw', link: 'x' }] }), '--data', data],
    'malformed: specification: estimators[0].link: ',
  ],
  [
    'a missing value',
    () => ['--spec', specification(), '--data', people('1,30,0,1', '0,NA,0,2')],
    'people.csv line 3: age must not be empty or NA',
  ],
])('%s: exit code 2, nothing on standard output', (_, args, why) => {
  const { status, stdout, stderr } = evaluate(...args());
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(why);
});

it('refuses on statistical grounds with exit code 3 and the reason', () => {
  const apart = Array.from({ length: 12 }, (_, at) => `${at < 6 ? 1 : 0},${at},${(at * 7) % 5},${at % 3}`);
  expect(evaluate('--spec', specification(), '--data', people(...apart))).toEqual({
    status: 3,
    stdout: '',
    stderr: expect.stringMatching(/^refused: separated: together these covariates .* \(by age(, re74)?\)\n$/),
  });
});

it('does so through npm, too', () => {
  const npm = (...args: string[]) => from('npm', ['run', '--silent', 'evaluate', '--', ...args]);
  const { status, stdout } = npm('--spec', specification(), '--data', data);
  expect({ status, n: JSON.parse(stdout).n }).toEqual({ status: 0, n: { treated: 185, control: 429 } });
  expect(npm()).toMatchObject({ status: 2, stdout: '' });
});
