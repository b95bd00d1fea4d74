import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, root } from './check.run.ts';

/** How long jest may hang about after its last test before what it left open counts as a failure. */
const patience = 60_000;

/** For two cores; much of what runs on servers waits: for one that is away, or for a time to pass. */
const workersOf: Record<string, number> = { integration: 3, alone: 1 };

type Run = {
  env?: NodeJS.ProcessEnv;
  /** Keeps the output for whoever wants it, instead of letting it go by. */
  quiet?: boolean;
};

/** Runs one of jest's projects and counts what it tells in its own report. */
export async function runJest(
  project: string,
  args: string[],
  { env = process.env, quiet = false }: Run = {},
): Promise<Result & { output: string }> {
  const from = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'duo-jest-'));
  const file = join(folder, 'result.json');
  const told = args.some((arg) => /^(-i|--runInBand|-w|--maxWorkers)/.test(arg));
  const workers = told ? [] : [`--maxWorkers=${workersOf[project] ?? 2}`];
  const options = [`--selectProjects=${project}`, ...workers, '--json', `--outputFile=${file}`];
  const { ok, output } = await runToEnd([...args, ...options], { env, quiet }, file);
  const { passed, failed } = count(file, ok);
  rmSync(folder, { recursive: true, force: true });
  return { step: project, ok: failed === 0, passed, failed, output, seconds: (performance.now() - from) / 1000 };
}

type Ended = { ok: boolean; output: string };

/** Whether it ended well. One that has written its report and does not end is ended. */
function runToEnd(args: string[], { env, quiet }: Required<Run>, report: string): Promise<Ended> {
  const NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const child = spawn(join(root, 'node_modules', '.bin', 'jest'), args, {
    cwd: root,
    env: { ...env, NODE_OPTIONS },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  let reported: number | undefined;
  const watching = setInterval(() => {
    reported ??= existsSync(report) ? Date.now() : undefined;
    if (!reported || Date.now() - reported < patience) return;
    console.error(`the tests are done and something they opened keeps running: ended after ${patience / 1000} s`);
    child.kill('SIGKILL');
  }, 1_000);
  return new Promise((resolve) => {
    const done = (ok: boolean) => {
      clearInterval(watching);
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ ok, output });
    };
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

/** A file that does not load counts as a failed test; so does a run that ends badly, or without a report. */
function count(report: string, endedWell: boolean): { passed: number; failed: number } {
  try {
    const told: Told = JSON.parse(readFileSync(report, 'utf8'));
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
    return { passed: told.numPassedTests, failed: endedWell ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** What of jest's own report is read. */
type Told = { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number };
