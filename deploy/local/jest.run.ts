import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finding, tool } from './check.run.ts';

type Run = {
  project: 'unit' | 'integration' | 'browser';
  /** Further arguments of jest. */
  args?: readonly string[];
  env?: NodeJS.ProcessEnv;
};

/** Runs one project of jest. A suite that does not load counts as a failed test, and so does a run without a test. */
export async function runJest({ project, args = [], env = {} }: Run): Promise<Required<Omit<Finding, 'note'>>> {
  const folder = await mkdtemp(join(tmpdir(), `duo-${project}-`));
  const file = join(folder, 'result.json');
  const options = [`--selectProjects=${project}`, '--maxWorkers=100%', '--json', `--outputFile=${file}`, ...args];
  const { ok, output } = await tool('jest', options, {
    env: { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', ...env },
  });
  const told: Told | undefined = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  await rm(folder, { recursive: true, force: true });
  if (!told?.numPassedTests) return { ok: false, output, passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, testResults } = told;
  const failed = Math.max(numFailedTests + numRuntimeErrorTestSuites, Number(!ok));
  const messages = testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${name}\n${message}`);
  return { ok: failed === 0, output: messages.join('\n') || output, passed, failed };
}

/** What of jest's own report is read. */
type Told = {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { name: string; status: string; message: string }[];
};
