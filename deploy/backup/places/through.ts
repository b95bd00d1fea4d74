import { type Branch, databaseOf } from '@duo/kernel';
import type { Place } from './place.ts';
import { openTunnel } from './tunnel.ts';

/**
 * The PostgreSQL beside which a command runs programs: from inside its container, where it asks for no password. A
 * branch's database belongs to a role of its own there.
 */
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
