import { type Branch, databaseOf } from '@duo/kernel';
import { outputOf } from '../../local/servers/command.ts';
import type { Place } from './place.ts';
import { openTunnel } from './tunnel.ts';

/** The PostgreSQL of a branch in containers, from inside its container, where it asks for no password. */
export async function composePlace(project: string): Promise<Place> {
  const labels = { project, service: 'postgres' };
  const filters = Object.entries(labels).flatMap(([key, value]) => [
    '--filter',
    `label=com.docker.compose.${key}=${value}`,
  ]);
  const ids = (await outputOf('docker', ['ps', '--quiet', ...filters])).split('\n').filter(Boolean);
  if (ids.length !== 1 || !ids[0])
    throw new Error(`no PostgreSQL runs in the project ${project}: docker compose … up --detach postgres`);
  return placeThrough(['docker', 'exec', '-i', ids[0]]);
}

/** The PostgreSQL beside which a command runs programs; a branch's database belongs to a role of its own there. */
export async function placeThrough(command: readonly string[], port?: number): Promise<Place> {
  const { folder, close } = await openTunnel(command, port);
  const as = (role: string, database: string) =>
    `postgresql://${encodeURIComponent(role)}@${encodeURIComponent(folder)}/${encodeURIComponent(database)}`;
  return {
    admin: as('postgres', 'postgres'),
    database: (name: string, branch: Branch) => as(databaseOf(branch), name),
    owner: databaseOf,
    close,
  };
}
