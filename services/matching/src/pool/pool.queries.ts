import type { EntityManager } from 'typeorm';
import type { Place } from './pool.js';

export type Waiting = Pick<Place, 'person' | 'side' | 'waitingSince' | 'overTarget'>;

/** Who waits for the matching meeting, longest first. */
export const listWaiting = (
  manager: EntityManager,
  { side, limit }: { side?: Place['side'] | undefined; limit: number },
): Promise<Waiting[]> =>
  manager.query<Waiting[]>(
    `select person, side, waiting_since as "waitingSince", over_target as "overTarget"
     from places
     where status = 'waiting' and ($1::text is null or side = $1)
     order by waiting_since, person
     limit $2`,
    [side, limit],
  );
