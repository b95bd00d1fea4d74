import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

/*
 * The way in for every npm script: plain JavaScript for the Node of the machine (20 or later). It installs what is
 * missing, then runs the command on the Node 24 that the project brings along.
 */

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'node_modules', '.bin');
const build = ['nx', 'run-many', '--targets=build', '--outputStyle=static'];

/** Runs a file of a service from its source; classes as TypeScript has them want more than its types taken away. */
const source = ['node', '--import', './deploy/local/sources.mjs'];
const withClasses = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
const assign = 'services/matching/src/assignment/assign.command.ts';
const evaluate = 'services/impact/src/evaluation/evaluate.command.ts';
const coverage = 'services/impact/test/evaluation/coverage/coverage.command.ts';

/** What a command runs; `built` ones need the workspace compiled first. */
const commands = {
  start: { run: ['node', 'deploy/local/start.ts'], built: true },
  export: { run: ['node', 'deploy/local/export.ts'], built: true },
  import: { run: ['node', 'deploy/local/import.ts'], built: true },
  backup: { run: ['node', 'deploy/backup/backup.command.ts'], built: true },
  restore: { run: ['node', 'deploy/backup/restore.command.ts'], built: true },
  drill: { run: ['node', 'deploy/backup/drill.command.ts'], built: true },
  move: { run: ['node', 'deploy/backup/move/move.command.ts'], built: true },
  close: { run: ['node', 'deploy/closing/close.command.ts'], built: true },
  doctor: { run: ['node', 'deploy/doctor/doctor.command.ts'], built: true },
  release: { run: ['node', 'deploy/releases/release.command.ts'] },
  token: { run: ['node', 'deploy/local/token.ts'] },
  assign: { run: [...source, assign] },
  evaluate: { run: [...source, ...withClasses, evaluate] },
  coverage: { run: [...source, ...withClasses, coverage] },
  demo: { run: ['node', 'deploy/demo/demo.ts'], built: true },
  test: { run: ['node', 'deploy/local/test.ts'] },
  'test:compose': { run: ['node', 'deploy/local/test.ts', 'compose'] },
  'test:k8s': { run: ['node', 'deploy/local/test.ts', 'k8s'] },
  check: { run: ['node', 'deploy/local/check.ts'] },
  servers: { run: ['node', 'deploy/local/servers.ts'] },
  picture: { run: ['node', 'deploy/local/picture.ts'] },
  bench: { run: ['node', 'deploy/bench/bench.ts'], built: true },
  soak: { run: ['node', 'deploy/bench/soak.ts'], built: true },
  screenshots: { run: ['node', 'deploy/e2e/screenshots.ts'], built: true },
  build: { run: build },
  api: { run: ['node', 'deploy/local/api.ts'], built: true },
  generate: { run: ['buf', 'generate', 'proto', '--template', 'proto/buf.gen.yaml'] },
  golden: { run: ['node', 'libs/contracts/golden.ts'] },
  lock: { run: ['node', 'deploy/local/lock.ts'] },
  format: { run: ['biome', 'check', '--write', '.'] },
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) giveUp(`what to run? one of: ${Object.keys(commands).join(', ')}`);
if (Number(process.versions.node.split('.')[0]) < 20) giveUp(`Node 20 or later is needed, this is ${process.version}`);

process.chdir(root);
if (!isInstalled()) await install();
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NX_TUI: 'false' };
if (command.built) await compile();
process.exit((await run([...command.run, ...args], { env, stdio: 'inherit' })).code);

/** Whether node_modules holds what package-lock.json says, by content: times say nothing after a checkout. */
function isInstalled() {
  try {
    const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
    const there = packagesOf(join('node_modules', '.package-lock.json'));
    const same = ([path, { version, integrity, link, optional }]) => {
      const found = there[path];
      if (!found) return optional === true || !path.includes('node_modules/');
      return found.version === version && found.integrity === integrity && found.link === link;
    };
    return existsSync(join(bin, 'node')) && Object.entries(packagesOf('package-lock.json')).every(same);
  } catch {
    return false;
  }
}

async function install() {
  // On standard error, as all that npm says: what a command answers on standard output is not to be mixed with it.
  console.error('installing what is missing (npm ci) …');
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const quietly = ['--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
  const { code } = await run([...npm, 'ci', ...quietly], { stdio: ['inherit', 2, 2] });
  if (code === 0 && isInstalled()) return;
  giveUp(
    'npm ci did not install everything: the lines above say why. It needs the npm registry and, for Node 24 and ' +
      'PostgreSQL, the install scripts of the packages in `allowScripts`. Then try again.',
  );
}

async function compile() {
  const { code, output } = await run(build, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (code !== 0) giveUp(`${output}\nthe build failed: the lines above say where`);
}

/**
 * Runs a program in a group of its own, so that a Ctrl-C, which a terminal sends to everybody and npm sends on once
 * more, reaches it exactly once. The shell beside it ends it when this process is killed.
 */
function run([file, ...rest], options) {
  const child = spawn(file, rest, { ...options, detached: true });
  const watchdog = spawn('sh', ['-c', 'cat >/dev/null; kill -TERM "$1"', 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const passOn = passerOn(child);
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve) => {
    child.on('error', (error) => giveUp(error.message));
    child.on('close', (code, signal) => {
      watchdog.kill('SIGKILL');
      for (const one of signals) process.off(one, passOn);
      resolve({ code: signal ? 128 + constants.signals[signal] : code, output });
    });
  });
}

/** Passes a signal on, once when it comes twice at the same time. */
function passerOn(child) {
  const last = {};
  return (signal) => {
    if (Date.now() - (last[signal] ?? 0) > 300) child.kill(signal);
    last[signal] = Date.now();
  };
}

function giveUp(why) {
  console.error(why);
  if (name === 'test') console.log('0 passed, 1 failed');
  process.exit(1);
}
