import type { EntityManager } from 'typeorm';
import type { Count } from './figures.js';

/** How many people enrolled, by year and side, and how far they came; of one year where one is asked for. */
export const countJourneys = (manager: EntityManager, year?: number): Promise<Count[]> =>
  manager.query<Count[]>(
    `select extract(year from enrolled_on)::int as year, side,
       count(*)::int as enrolled,
       count(ready_on)::int as ready,
       count(withdrew_on)::int as withdrawn,
       count(*) filter (where over_target and ready_on is not null)::int as "overTarget"
     from journeys
     where enrolled_on is not null and ($1::int is null or extract(year from enrolled_on) = $1)
     group by 1, 2`,
    [year],
  );
