import type { EntityManager } from 'typeorm';
import type { Count } from './figures.js';

export type Asked = { year?: number | undefined; branch?: string | undefined };

/** How many people enrolled, by year and side, and how far they came; of one year or branch where one is asked for. */
export const countJourneys = (manager: EntityManager, { year, branch }: Asked = {}): Promise<Count[]> =>
  manager.query<Count[]>(
    `select extract(year from enrolled_on)::int as year, side,
       count(*)::int as enrolled,
       count(informed_on)::int as informed,
       count(interviewed_on)::int as interviewed,
       count(trained_on)::int as trained,
       count(ready_on)::int as ready,
       count(proposed_on)::int as proposed,
       count(met_on)::int as met,
       count(agreed_on)::int as agreed,
       count(withdrew_on)::int as withdrawn,
       count(*) filter (where over_target and ready_on is not null)::int as "overTarget"
     from journeys
     where enrolled_on is not null and ($1::int is null or extract(year from enrolled_on) = $1)
       and ($2::text is null or branch = $2)
     group by 1, 2`,
    [year, branch],
  );
