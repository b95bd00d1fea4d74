import type { Id } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import { rounds } from '../tables.js';
import type { Round } from './round.js';

/** The last rounds, the newest in front. */
export const listRounds = (manager: EntityManager, limit: number) =>
  manager.query<Pick<Round, 'id' | 'heldOn' | 'version'>[]>(
    'select id, held_on as "heldOn", version from rounds order by held_on desc, id desc limit $1',
    [limit],
  );

export const findRound = (manager: EntityManager, id: Id<'round'>): Promise<Round | null> =>
  manager.findOne(rounds, { where: { id } });
