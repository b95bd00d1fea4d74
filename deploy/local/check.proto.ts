import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitOf, lastRelease } from '../releases/release.ts';
import { type Finding, root, tool } from './check.run.ts';

/** Names and comments are as buf's standard rules want them. */
export const lintProto = (base = root) => tool('buf', ['lint', 'proto'], { cwd: base });

/** Nothing that main has released is renamed, retyped or deleted: what was ever said can be read for ever. */
export async function compareWithMain(base = root): Promise<Finding> {
  const main = await mainOf(base);
  if (!main) return { ok: true, output: '', note: 'NOT COMPARED WITH MAIN: there is no main and no origin/main here' };
  return compareWith(main, 'MAIN', base);
}

/** The same for the last release: main itself may have gone astray since. */
export async function compareWithRelease(base = root, release = lastRelease()): Promise<Finding> {
  const commit = commitOf(release, base);
  const note = `NOT COMPARED WITH RELEASE ${release.version}: its commit is not in this clone`;
  return commit ? compareWith(commit, `RELEASE ${release.version}`, base) : { ok: true, output: '', note };
}

const compareWith = (commit: string, name: string, base: string): Promise<Finding> =>
  inTemporaryFolder(async (folder) => {
    const archive = join(folder, 'older.tar');
    const packed = await tool('git', ['archive', `--output=${archive}`, commit, '--', 'proto'], { cwd: base });
    if (!packed.ok) return { ok: true, output: '', note: `NOT COMPARED WITH ${name}: ${commit} has no proto yet` };
    return tool('buf', ['breaking', 'proto', '--against', `${archive}#subdir=proto`], { cwd: base });
  });

/**
 * The branch that releases: main here or, where only one commit was fetched, main of origin. On main itself, origin's is
 * the older one and says more.
 */
async function mainOf(base: string): Promise<string | undefined> {
  const commitOf = async (ref: string) => {
    const found = await tool('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd: base });
    return found.ok ? found.output.trim() : undefined;
  };
  const [head, own, origins] = await Promise.all(['HEAD', 'refs/heads/main', 'refs/remotes/origin/main'].map(commitOf));
  if (own && (own !== head || !origins)) return own;
  if (origins) return origins;
  const fetched = await tool('git', ['fetch', '--quiet', '--depth=1', '--no-tags', 'origin', 'main'], {
    cwd: base,
    env: { GIT_TERMINAL_PROMPT: '0', GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=5' },
  });
  return fetched.ok ? commitOf('FETCH_HEAD') : undefined;
}

/** The generated code is what the .proto files make: it is made anew elsewhere and compared file by file. */
export const compareGenerated = (base = root): Promise<Finding> =>
  inTemporaryFolder(async (folder) => {
    const made = await tool('buf', ['generate', 'proto', '--template', 'proto/buf.gen.yaml', '-o', folder], {
      cwd: base,
    });
    if (!made.ok) return made;
    const generated = join('libs', 'contracts', 'src', 'generated');
    const [fresh, kept] = await Promise.all([filesIn(join(folder, generated)), filesIn(join(base, generated))]);
    const names = [...new Set([...fresh.keys(), ...kept.keys()])].filter((name) => fresh.get(name) !== kept.get(name));
    const output = names.map((name) => `${join(generated, name)} is not what proto makes: npm run generate\n`).join('');
    return { ok: names.length === 0, output };
  });

async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
    ),
  );
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'duo-check-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
