import { spawn, spawnSync } from 'node:child_process';
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

/** What a command runs; `built` ones need the workspace compiled first. */
const commands = {
  start: { run: ['node', 'deploy/local/branch.ts'], built: true },
  token: { run: ['node', 'deploy/local/token.ts'] },
  test: { run: ['node', 'deploy/local/test.ts'] },
  check: { run: ['node', 'deploy/local/check.ts'] },
  servers: { run: ['node', 'deploy/local/servers.ts'] },
  picture: { run: ['node', 'deploy/local/picture.ts'] },
  bench: { run: ['node', 'deploy/bench/bench.ts'], built: true },
  soak: { run: ['node', 'deploy/bench/soak.ts'], built: true },
  build: { run: build },
  generate: { run: ['buf', 'generate', 'proto', '--template', 'proto/buf.gen.yaml'] },
  golden: { run: ['node', 'libs/contracts/golden.ts'] },
  lock: { run: ['node', 'deploy/local/lock.ts'] },
  format: { run: ['biome', 'check', '--write', '.'] },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) giveUp(`what to run? one of: ${Object.keys(commands).join(', ')}`);
if (Number(process.versions.node.split('.')[0]) < 20) giveUp(`Node 20 or later is needed, this is ${process.version}`);

process.chdir(root);
if (!isInstalled()) install();
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NX_TUI: 'false' };
if (command.built) compile();
pass([...command.run, ...args]);

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

function install() {
  console.log('installing what is missing (npm ci) …');
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [file, ...before] = [...npm, 'ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync(file, before, { stdio: 'inherit' });
  if (status === 0 && isInstalled()) return;
  giveUp(
    `npm ci did not install everything${error ? ` (${error.message})` : ''}: the lines above say why. It needs the npm registry ` +
      'and, for Node 24 and PostgreSQL, the install scripts of the packages in `allowScripts`. Then try again.',
  );
}

function compile() {
  const [file, ...rest] = build;
  const { status, stdout, stderr } = spawnSync(file, rest, { env, encoding: 'utf8' });
  if (status !== 0) giveUp(`${stdout}${stderr}\nthe build failed: the lines above say where`);
}

/**
 * Runs the command in a group of its own, so that a Ctrl-C, which a terminal sends to everybody and npm sends on once
 * more, reaches it exactly once. The shell beside it ends it when this process is killed.
 */
function pass([file, ...rest]) {
  const child = spawn(file, rest, { env, stdio: 'inherit', detached: true });
  child.on('error', (error) => giveUp(error.message));
  const watchdog = spawn('sh', ['-c', 'cat >/dev/null; kill -TERM "$1"', 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const passed = {};
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (Date.now() - (passed[signal] ?? 0) < 300) return;
      passed[signal] = Date.now();
      child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => {
    watchdog.kill('SIGKILL');
    process.exit(signal ? 128 + constants.signals[signal] : code);
  });
}

function giveUp(why) {
  console.error(why);
  if (name === 'test') console.log('0 passed, 1 failed');
  process.exit(1);
}
