import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, root } from './check.run.ts';

/** How long jest may hang about after its last test before what it left open counts as a failure. */
const patience = 60_000;

/** Runs one of jest's projects with its output going by, and counts what it tells in its own report. */
export async function runJest(project: string, args: string[], env: NodeJS.ProcessEnv): Promise<Result> {
  const from = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'duo-jest-'));
  const file = join(folder, 'result.json');
  const workers = args.some((arg) => /^(-i|--runInBand|-w|--maxWorkers)/.test(arg)) ? [] : ['--maxWorkers=2'];
  const options = [`--selectProjects=${project}`, ...workers, '--json', `--outputFile=${file}`];
  const ended = await runToEnd([...args, ...options], env, file);
  const { passed, failed } = count(file, ended);
  rmSync(folder, { recursive: true, force: true });
  return { step: project, ok: failed === 0, passed, failed, seconds: (performance.now() - from) / 1000 };
}

/** Whether it ended well. One that has written its report and does not end is ended. */
function runToEnd(args: string[], env: NodeJS.ProcessEnv, report: string): Promise<boolean> {
  const NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const child = spawn(join(root, 'node_modules', '.bin', 'jest'), args, {
    cwd: root,
    env: { ...env, NODE_OPTIONS },
    stdio: 'inherit',
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
      resolve(ok);
    };
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
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
