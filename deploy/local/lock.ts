import { readFileSync, writeFileSync } from 'node:fs';

/*
 * Completes package-lock.json. npm leaves packages of other platforms out of it when the registry it asks does not carry
 * them, and `npm ci` then refuses the file everywhere. What they are follows from the packages that ask for them: an exact
 * version, and the platform in the name.
 */

type Locked = {
  version?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Locked> };

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64'];

/** The packages of other platforms that the lock file should name and does not, by their place in it. */
export function missingFrom({ packages }: Lock): Record<string, Locked> {
  const missing: Record<string, Locked> = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (packages[`node_modules/${name}`] ?? packages[`${place}/node_modules/${name}`]) continue;
      const platform = platformOf(name);
      if (platform && /^\d/.test(version))
        missing[`node_modules/${name}`] = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
    }
  }
  return missing;
}

function platformOf(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> | undefined {
  const os = systems.find((one) => name.includes(one));
  const cpu = processors.find((one) => name.includes(one)) ?? (/arm/.test(name) ? 'arm' : undefined);
  if (!os || !cpu) return undefined;
  const libc = name.endsWith('musl') ? ['musl'] : name.endsWith('gnu') ? ['glibc'] : undefined;
  return { cpu: [cpu], ...(libc ? { libc } : {}), os: [os] };
}

export const lockFile = new URL('../../package-lock.json', import.meta.url);
export const readLock = (): Lock => JSON.parse(readFileSync(lockFile, 'utf8'));

if (import.meta.main) {
  const lock = readLock();
  const missing = missingFrom(lock);
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(lockFile, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} packages of other platforms added`);
}
