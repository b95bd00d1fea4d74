import { randomInt } from 'node:crypto';
import { commitOf, lastRelease } from '../releases/release.ts';
import { type Result, tool } from './check.run.ts';
import { clusterMissing, testCluster } from './cluster.ts';
import { engineMissing } from './engine.ts';
import { findServers, type ServerName, type Servers } from './servers/found.ts';
import { runJest } from './test.jest.ts';
import { parts as needs, type Part, parse, usedBy } from './test.parts.ts';

/*
 * The whole run: what can be said of the code without a server, the build, the tests on real servers, and the tests in a
 * browser. `npm test -- integration outbox` runs one part, and in it what has that name. Whatever happens, the last line
 * says how much passed and how much failed.
 */

const results: Result[] = [];
const untested: string[] = [];
const { parts, args } = parse(process.argv.slice(2));
const onCi = process.env.CI === 'true';

process.env.DUO_SEED ??= String(randomInt(2 ** 31));
process.on('exit', closingLine);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(1));
process.on('uncaughtException', (error) => {
  console.error(error);
  void end(1);
});

let servers: Servers | undefined;
const onServers = parts.filter((part) => usedBy[part].length > 0);

for (const part of parts.filter((part) => needs[part].length === 0)) await run(part);
if (onServers.length > 0) {
  const built = await take('build', build);
  const missing = await findAll(onServers);
  for (const part of onServers) await runOnServers(part, built, missing);
}
if (parts.includes('compose')) await runWhere('compose', 'the branches in containers', engineMissing);
if (parts.includes('k8s')) await runWhere('k8s', 'the branches on Kubernetes', clusterMissing);
if (parts.includes('integration') && !commitOf(lastRelease()))
  untested.push(`${lastRelease().version} beside this build: the commit of that release is not in this clone`);
for (const { step, passed, failed, seconds } of results)
  console.log(`${step.padEnd(14)}${seconds.toFixed(1).padStart(7)} s  ${passed} passed, ${failed} failed`);
for (const what of untested) console.log(`!!! NOT TESTED: ${what}`);
await end(0);

function run(part: Part): Promise<boolean> {
  console.log(`\n== ${part}`);
  if (part === 'check')
    return take('check', async () => (await import('./check.ts')).check(args.length > 0 ? args : undefined));
  return take(part, async () => [await runJest(part, args, { env: environmentOf(part) })]);
}

/** What looks at a cluster from outside, as an operator does, asks the one that kubectl knows. */
function environmentOf(part: Part): NodeJS.ProcessEnv {
  const { kubeconfig } = testCluster();
  return { ...process.env, ...servers?.env, ...(part === 'k8s' ? { KUBECONFIG: kubeconfig } : {}) };
}

async function runOnServers(part: Part, built: boolean, missing: ServerName[]) {
  const lacks = needs[part].filter((server) => missing.some((name) => name === server));
  if (built && lacks.length === 0) return run(part);
  untested.push(`${part}: ${built ? `no ${lacks.join(', no ')}` : 'the build failed'}`);
}

/** Needs no server and nothing built, but what many machines have not: that is told, and no failure. */
async function runWhere(part: Part, what: string, isMissing: () => Promise<string | undefined>) {
  const why = await isMissing();
  if (why) untested.push(`${part}, ${what}: ${why}`);
  else await run(part);
}

/** Does a piece of the run and keeps what came of it; one that throws has failed, and the rest is done all the same. */
async function take(step: string, work: () => Promise<Result[]>): Promise<boolean> {
  const from = performance.now();
  const crashed = (error: unknown): Result[] => {
    console.error(error);
    return [{ step, ok: false, passed: 0, failed: 1, seconds: (performance.now() - from) / 1000 }];
  };
  const came = await work().catch(crashed);
  results.push(...came);
  return came.every(({ ok }) => ok);
}

async function build(): Promise<Result[]> {
  const from = performance.now();
  const { ok, output } = await tool('nx', ['run-many', '--targets=build', '--outputStyle=static']);
  if (!ok) console.error(output);
  const seconds = (performance.now() - from) / 1000;
  return [{ step: 'build', ok, passed: Number(ok), failed: Number(!ok), seconds }];
}

/** Finds the servers of all parts at once, so that one set serves them all. On CI a missing one has failed the run. */
async function findAll(of: Part[]): Promise<ServerName[]> {
  console.log('\n== servers');
  const from = performance.now();
  const names = new Set(of.flatMap((part) => usedBy[part]));
  servers = await findServers([...names]);
  const seconds = (performance.now() - from) / 1000;
  const { missing } = servers;
  untested.push(...missing.map((name) => `what needs ${name}, which was not found`));
  if (onCi) results.push(...missing.map((step) => ({ step, ok: false, passed: 0, failed: 1, seconds })));
  return missing;
}

async function end(code: number) {
  await servers?.stop().catch(console.error);
  process.exit(code);
}

/** The last line, however the run ends; a run that was cut short, or in which nothing was tested, has failed. */
function closingLine(code: number) {
  const sum = (of: 'passed' | 'failed', from = results) => from.reduce((total, result) => total + result[of], 0);
  const tested =
    sum(
      'passed',
      results.filter(({ step }) => step !== 'build'),
    ) > 0;
  const failed = Math.max(sum('failed'), Number(code !== 0 || !tested));
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${sum('passed')} passed, ${failed} failed`);
}
