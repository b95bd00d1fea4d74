import { existsSync } from 'node:fs';
import { outputOf } from './command.ts';

/** Installations one after the other, behind one update. */
let last: Promise<unknown> | undefined;

/** Installs Debian packages where that is ours to do (root on a machine with apt-get); tells whether it is done. */
export async function aptInstall(...packages: string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`installing ${packages.join(', ')} (apt-get) …\n`);
  const before = (last ?? apt('update')).catch(() => undefined);
  const mine = before.then(() => apt('install', '-y', '--no-install-recommends', ...packages));
  last = mine;
  await mine;
  return true;
}

function apt(...args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return outputOf('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
}
