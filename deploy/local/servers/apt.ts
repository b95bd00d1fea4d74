import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './command.ts';

/** Installations one after the other, behind one update. */
let last: Promise<unknown> | undefined;

/** Installs Debian packages where that is ours to do (root on a machine with apt-get); tells whether it is done. */
export async function aptInstall(...packages: string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`installing ${packages.join(', ')} (apt-get) …\n`);
  const before = (last ?? apt({}, 'update')).catch(() => undefined);
  const mine = before.then(() => apt({}, 'install', '-y', '--no-install-recommends', ...packages));
  last = mine;
  await mine;
  return true;
}

/**
 * Takes one program out of a Debian package into a folder, and installs nothing: root is only needed where the machine has
 * no list of packages yet. Tells where the program is, or nothing on a machine without apt-get.
 */
export async function aptTake(name: string, path: string, folder: string): Promise<string | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write(`fetching ${path} of ${name} (apt-get) …\n`);
  const download = () => apt({ cwd: folder }, 'download', name);
  await download().catch(async (error) => {
    if (process.getuid?.() !== 0) throw error;
    last ??= apt({}, 'update');
    await last.catch(() => undefined);
    await download();
  });
  const file = readdirSync(folder).find((one) => one.endsWith('.deb')) ?? '';
  const program = join(folder, 'program');
  const unpack = 'dpkg-deb --fsys-tarfile "$1" | tar -xO "./$2" > "$3"';
  await outputOf('sh', ['-c', unpack, 'sh', join(folder, file), path, program]);
  chmodSync(program, 0o755);
  return program;
}

function apt(options: { cwd?: string }, ...args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return outputOf('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, ...options });
}
