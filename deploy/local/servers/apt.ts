import { existsSync } from 'node:fs';
import { outputOf } from './command.ts';

let updated: Promise<unknown> | undefined;

/** Installs Debian packages where that is ours to do (root on a machine with apt-get); tells whether it is done. */
export async function aptInstall(...packages: string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`installing ${packages.join(', ')} (apt-get) …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => outputOf('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
  updated ??= apt('update');
  await updated;
  await apt('install', '-y', '--no-install-recommends', ...packages);
  return true;
}
