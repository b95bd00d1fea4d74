import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { cache } from '../../local/servers/cache.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const run = promisify(execFile);
/** What is linked to packages of this clone is not for another one. */
const here = createHash('sha256').update(root).digest('hex').slice(0, 8);

/** A release as a folder, compiled: out of git, with its own settings, and kept by its commit. */
export async function buildOf(commit: string): Promise<string> {
  const linked = await hasDependenciesOf(commit);
  const kept = join(cache(), 'releases', `${commit}-${linked ? here : 'installed'}`);
  if (existsSync(kept)) return kept;
  await mkdir(dirname(kept), { recursive: true });
  const folder = await mkdtemp(`${kept}.`);
  try {
    const archive = join(folder, 'release.tar');
    await run('git', ['archive', `--output=${archive}`, commit], { cwd: root });
    await run('tar', ['-xf', archive, '-C', folder]);
    if (linked) await linkDependencies(folder);
    else await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    for (const part of partsOf(folder)) await compile(join(folder, part));
    await rename(folder, kept).catch((error: unknown) => {
      // Another test was faster.
      if (!existsSync(kept)) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return kept;
}

/** A migration more, by the folder that it comes last in: `services/intake/migrations`. */
export type More = { in: string; name: string; sql: string };

/** This build once more, in a folder of its own, as a release after it that brings these migrations. */
export async function buildAfter(folder: string, more: readonly More[]): Promise<void> {
  for (const part of partsOf(root))
    for (const kept of ['dist', 'migrations', 'eventlog', 'package.json'].map((name) => join(part, name)))
      if (existsSync(join(root, kept))) await cp(join(root, kept), join(folder, kept), { recursive: true });
  await linkDependencies(folder);
  for (const { in: place, name, sql } of more) {
    const number = String(readdirSync(join(folder, place)).length + 1).padStart(4, '0');
    await writeFile(join(folder, place, `${number}_${name}.sql`), sql);
  }
}

/** The libraries, and then the services that hear and say events. */
const partsOf = (folder: string) =>
  ['libs/*', 'services/{intake,matching,follow-up,impact}'].flatMap((pattern) =>
    globSync(`${pattern}/package.json`, { cwd: folder })
      .map(dirname)
      .filter((part) => scriptOf(join(folder, part)) !== undefined),
  );

const scriptOf = (part: string) =>
  (JSON.parse(readFileSync(join(part, 'package.json'), 'utf8')) as { scripts?: { build?: string } }).scripts?.build;

const compile = (part: string) =>
  run('sh', ['-c', scriptOf(part) ?? ''], {
    cwd: part,
    env: { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
  });

type Locked = { version?: string; integrity?: string; dev?: boolean; link?: boolean };

/** Whether this workspace has each package, of the same content, that the release runs on. */
async function hasDependenciesOf(commit: string): Promise<boolean> {
  const lock = await run('git', ['show', `${commit}:package-lock.json`], { cwd: root, maxBuffer: 2 ** 26 });
  const theirs = packagesIn(lock.stdout);
  const ours = packagesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const needed = Object.entries(theirs).filter(
    ([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link,
  );
  return needed.every(([path, { version, integrity }]) => {
    const own = ours[path];
    return own?.version === version && own?.integrity === integrity;
  });
}

const packagesIn = (lock: string) => (JSON.parse(lock) as { packages: Record<string, Locked> }).packages;

/** The packages of this workspace, but for our own: `@duo/kernel` is that of the folder. */
async function linkDependencies(folder: string): Promise<void> {
  const link = async (from: string, to: string) => {
    await mkdir(dirname(to), { recursive: true });
    await symlink(from, to);
  };
  const packages = readdirSync(join(root, 'node_modules')).filter((name) => name !== '@duo' && !name.startsWith('.'));
  for (const name of packages) await link(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  for (const part of partsOf(folder)) {
    const { name } = JSON.parse(readFileSync(join(folder, part, 'package.json'), 'utf8')) as { name: string };
    const to = join(folder, 'node_modules', name);
    await link(relative(dirname(to), join(folder, part)), to);
    const own = join(part, 'node_modules');
    if (existsSync(join(root, own))) await link(join(root, own), join(folder, own));
  }
}
