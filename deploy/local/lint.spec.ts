import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './check.run.ts';

const sum = (lines: number) =>
  `export function sum() {\n  let total = 0;\n${'  total += 1;\n'.repeat(lines - 2)}  return total;\n}\n`;

const refused: [rule: string, path: string, code: string][] = [
  [
    'noFloatingPromises',
    'libs/kernel/src/a.ts',
    'async function save() {}\nexport const go = () => {\n  save();\n};\n',
  ],
  ['noConsole', 'services/intake/src/b.ts', "console.log('name');\n"],
  ['noExplicitAny', 'libs/kernel/src/c.ts', 'export const x = (y: any) => y;\n'],
  ['noNonNullAssertion', 'libs/kernel/src/d.ts', 'export const x = (y?: string) => y!.length;\n'],
  ['noEnum', 'services/intake/src/e.ts', "export enum Side {\n  Mentee = 'mentee',\n}\n"],
  ['noUnusedVariables', 'libs/kernel/src/f.ts', 'const x = 1;\n'],
  ['useThrowOnlyError', 'libs/kernel/src/g.ts', "export const x = () => {\n  throw 'no';\n};\n"],
  ['noSkippedTests', 'libs/kernel/src/h.spec.ts', "it.skip('later', () => 1);\n"],
  ['noFocusedTests', 'libs/kernel/src/i.spec.ts', "it.only('now', () => 1);\n"],
  ['noExcessiveLinesPerFunction', 'services/intake/src/j.ts', sum(41)],
  ['noExcessiveLinesPerFile', 'services/intake/src/k.ts', 'export const x = 1;\n// why\n'.repeat(101)],
];
const allowed: [what: string, path: string, code: string][] = [
  ['a function of 40 lines', 'services/intake/src/l.ts', sum(40)],
  ['console where commands talk to people', 'deploy/local/m.ts', "console.log('ready');\n"],
  ['a long test', 'services/intake/src/n.spec.ts', sum(60)],
  ['a promise that is not waited for on purpose', 'libs/kernel/src/o.ts', 'async function save() {}\nvoid save();\n'],
];

/** The rules that each file breaks, by its path: the linter is run once over all of them, with the settings of the house. */
function lint(files: readonly (readonly [string, string, string])[]): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'duo-lint-'));
  for (const [, path, code] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=500', '.'];
  const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'biome'), args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const errors = [...stdout.matchAll(/^::error title=lint\/\w+\/(\w+),file=([^,]+)/gm)];
  const rules = new Map<string, string[]>();
  for (const [, rule = '', file = ''] of errors) {
    const path = file.slice(file.search(/(libs|services|deploy)\//));
    rules.set(path, [...(rules.get(path) ?? []), rule]);
  }
  return rules;
}

const broken = lint([...refused, ...allowed]);

it.each(refused)('%s is refused in %s', (rule, path) => expect(broken.get(path)).toContain(rule));
it.each(allowed)('%s is not refused', (_, path) => expect(broken.get(path)).toBeUndefined());
