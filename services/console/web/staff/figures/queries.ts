import { queryOptions } from '@tanstack/react-query';
import { ask, impact } from '../../api/clients.js';

/** What the address of the page may ask. */
export type FiguresSearch = { year?: number; branch?: string };

/** Which figures: a year and a branch, or all of them. */
export type Asked = { year?: number | undefined; branch?: string | undefined };

const queryOf = ({ year, branch }: Asked) => ({
  ...(year === undefined ? {} : { year }),
  ...(branch === undefined ? {} : { branch }),
});

export const figuresQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['figures', asked],
    queryFn: () => ask(impact.GET('/figures', { params: { query: queryOf(asked) } })),
  });

export const seriesQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['figures', 'series', asked],
    queryFn: () => ask(impact.GET('/figures/series', { params: { query: queryOf(asked) } })),
  });

/** The funnel of all branches that are heard; there is none of one of many. */
export const funnelQuery = queryOptions({
  queryKey: ['figures', 'funnel'],
  queryFn: () => ask(impact.GET('/figures/funnel', { params: { query: {} } })),
});
