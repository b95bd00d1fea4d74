import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const home = join(import.meta.dirname, '..', '..');

/** What a release has let out into the world, and what can therefore not be taken back. */
export type Release = {
  version: string;
  commit: string;
  /** SHA-256 of each file by its path, with line ends as git keeps them. */
  migrations: Record<string, string>;
  /** The same of the golden events. */
  events: Record<string, string>;
  /** What operators may set. */
  keys: string[];
};

/** What a working folder would release. */
export function contentsOf(folder: string): Omit<Release, 'version' | 'commit'> {
  const checksums = (...patterns: string[]) =>
    Object.fromEntries(
      globSync(patterns, { cwd: folder })
        .sort()
        .map((path) => [path, checksumOf(readFileSync(join(folder, path), 'utf8'))]),
    );
  return {
    migrations: checksums('{libs,services}/*/migrations/*.sql', 'libs/messaging/eventlog/*.sql'),
    events: checksums('libs/contracts/golden/*/*.json'),
    keys: keysIn(readFileSync(join(folder, 'docker-compose.yml'), 'utf8')),
  };
}

const checksumOf = (text: string) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

/** The keys that the compose file takes from its surroundings: `${KEY…}`, and `KEY:` without a value. */
const keysIn = (compose: string) => {
  const found = compose.replaceAll(/^\s*#.*$/gm, '').matchAll(/\$\{([A-Z]\w*)|^\s+([A-Z][A-Z0-9_]+):$/gm);
  return [...new Set([...found].map(([, named, passed]) => named ?? passed ?? ''))].sort();
};

/** The releases there were, oldest first. */
export function releases(): Release[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));
  const all = files.map((file) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Release);
  return all.sort((one, other) => compareVersions(one.version, other.version));
}

export function lastRelease(): Release {
  const last = releases().at(-1);
  if (!last) throw new Error('there is no release yet: deploy/releases holds no record');
  return last;
}

/** Semantic versions in their order: negative when the first is the older. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const at = left.findIndex((part, place) => part !== right[place]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** The commit of a release: its tag goes first, its record second. Undefined where this clone has neither. */
export function commitOf({ version, commit }: Pick<Release, 'version' | 'commit'>, folder = home): string | undefined {
  return [`refs/tags/v${version}`, commit].map((name) => git(folder, name)).find((found) => found !== undefined);
}

function git(folder: string, name: string): string | undefined {
  try {
    const args = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
