import { tool } from './check.run.ts';
import { check } from './check.ts';
import { runJest } from './jest.run.ts';
import { findServers, type ServerName, type Servers, variableOf } from './servers/found.ts';

/*
 * The whole run: check, build, integration on real servers, journeys in a real browser. `npm test -- integration outbox`
 * runs one part, and of it the files that are named so. It ends with `N passed, N failed`, whatever happens.
 */

type Count = { passed: number; failed: number };

const parts = {
  check: async () => sum(await check()),
  build,
  integration: (names: readonly string[]) => onServers('integration', ['postgres', 'redis', 'kafka'], names),
  browser: (names: readonly string[]) => onServers('browser', ['postgres', 'redis', 'kafka', 'chromium'], names),
} satisfies Record<string, (names: readonly string[]) => Promise<Count>>;

const [part, ...names] = process.argv.slice(2);
const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);
let servers: Servers | undefined;
const total = { passed: 0, failed: 0 };

try {
  if (part !== undefined && !isPart(part))
    throw new RangeError(`there is no part ${part}; there are ${Object.keys(parts).join(', ')}`);
  const chosen = part === undefined ? Object.keys(parts).filter(isPart) : withBuild(part);
  for (const name of chosen) await run(name);
} catch (error) {
  console.error(error);
  total.failed += 1;
} finally {
  await servers?.stop();
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Tests that start services as processes need them built. */
function withBuild(name: keyof typeof parts): (keyof typeof parts)[] {
  return name === 'integration' || name === 'browser' ? ['build', name] : [name];
}

async function run(name: keyof typeof parts) {
  console.log(`\n── ${name}`);
  const from = performance.now();
  const { passed, failed } = await parts[name](names);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  console.log(`── ${name}: ${passed} passed, ${failed} failed in ${seconds} s`);
}

async function build(): Promise<Count> {
  const { ok, output } = await tool('nx', ['run-many', '--targets=build', '--outputStyle=static']);
  if (!ok) console.log(output);
  return { passed: Number(ok), failed: Number(!ok) };
}

async function onServers(
  project: 'integration' | 'browser',
  needed: ServerName[],
  names: readonly string[],
): Promise<Count> {
  const missing = await find(needed);
  if (missing.length > 0 && process.env.CI === 'true') return { passed: 0, failed: 1 };
  return runJest({
    project,
    args: names.length ? ['--testPathPatterns', ...names] : [],
    env: servers?.env ?? {},
    live: true,
  });
}

/** The servers are found once and serve every part that follows. Returns those that are not there. */
async function find(needed: ServerName[]): Promise<ServerName[]> {
  const before = servers;
  const more = await findServers(needed.filter((name) => !before || !(variableOf(name) in before.env)));
  servers = {
    env: { ...before?.env, ...more.env },
    missing: more.missing,
    stop: async () => void (await Promise.all([before?.stop(), more.stop()])),
  };
  return more.missing;
}

function sum(results: readonly Count[]): Count {
  const of = (count: (result: Count) => number) => results.reduce((all, result) => all + count(result), 0);
  return { passed: of(({ passed }) => passed), failed: of(({ failed }) => failed) };
}
