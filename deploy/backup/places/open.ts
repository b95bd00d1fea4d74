import { outputOf } from '../../local/servers/command.ts';
import { beside } from './beside.ts';
import { embeddedPlace } from './embedded.ts';
import { type Place, placeAt } from './place.ts';
import { placeThrough } from './through.ts';
import type { Where } from './where.ts';

/** The PostgreSQL of a branch. */
export async function placeOf(where: Where): Promise<Place> {
  const command = await beside(where, 'postgres');
  if (!command) return where.url ? placeAt(where.url) : embeddedPlace();
  // A cluster that is away, or a namespace that is none, is told by kubectl better than by a connection that breaks.
  const [file = '', ...args] = command;
  await outputOf(file, [...args, 'true']);
  return placeThrough(command);
}
