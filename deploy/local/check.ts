import { compareGenerated, compareWithMain, compareWithRelease, lintProto } from './check.proto.ts';
import { type Finding, type Result, tool } from './check.run.ts';
import { runJest } from './test.jest.ts';

export type { Result } from './check.run.ts';

/** Everything that can be said of the code without a server. */
const steps = {
  format: () => tool('biome', ['format', '--colors=off', '.']),
  lint: () => tool('biome', ['check', '--formatter-enabled=false', '--error-on-warnings', '--colors=off', '.']),
  boundaries: () => tool('node', ['deploy/local/boundaries.ts']),
  picture: () => tool('node', ['deploy/local/picture.ts', '--check']),
  types: () => tool('tsc', ['--noEmit', '-p', 'tsconfig.base.json']),
  'web types': () => tool('tsc', ['--noEmit', '-p', 'services/console/web']),
  'buf lint': () => lintProto(),
  'buf breaking': () => compareWithMain(),
  'buf released': () => compareWithRelease(),
  generated: () => compareGenerated(),
  unit: () => runJest('unit', ['--silent'], { quiet: true }),
} satisfies Record<string, () => Promise<Finding>>;

/**
 * Runs the steps side by side (the unit tests take as long as all others together), prints one line for each as it ends,
 * and what the failed ones said. Names choose some of them; a name that is not a step is an error.
 */
export async function check(names: readonly string[] = Object.keys(steps)): Promise<Result[]> {
  const unknown = names.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0)
    throw new RangeError(`no such step: ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`);
  const chosen = Object.entries(steps).filter(([step]) => names.includes(step));
  const found = await Promise.all(chosen.map(([step, run]) => take(step, run)));
  for (const { step, finding } of found)
    if (!finding.ok) console.log(`\n${step}:\n${finding.output.trimEnd() || 'failed without a word'}`);
  return found.map(({ step, seconds, finding: { ok, passed = Number(ok), failed = Number(!ok) } }) => {
    return { step, ok, passed, failed, seconds };
  });
}

async function take(step: string, run: () => Promise<Finding>) {
  const from = performance.now();
  const finding = await run();
  const seconds = (performance.now() - from) / 1000;
  const count = finding.passed === undefined ? '' : `  ${finding.passed} passed, ${finding.failed} failed`;
  console.log(`${finding.ok ? 'ok    ' : 'FAILED'} ${step.padEnd(13)}${seconds.toFixed(1).padStart(5)} s${count}`);
  if (finding.note) console.log(`       !!! ${finding.note}`);
  return { step, seconds, finding };
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  const results = await check(names.length > 0 ? names : undefined);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
}
