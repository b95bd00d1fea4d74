import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask, impact } from '../../api/clients.js';

/** What the address of the page may ask. */
export type FiguresSearch = { year?: number; branch?: string };

/** Figures of another year or branch take the place of those that are shown once they are there, and not before. */
const placeholderData = keepPreviousData;

export const figuresQuery = ({ year, branch }: FiguresSearch) =>
  queryOptions({
    queryKey: ['figures', { year, branch }],
    queryFn: () =>
      ask(impact.GET('/figures', { params: { query: { ...(year ? { year } : {}), ...(branch ? { branch } : {}) } } })),
    placeholderData,
  });

/** Every year of the funnel, of all branches that are heard or of one. */
export const funnelQuery = ({ branch }: FiguresSearch) =>
  queryOptions({
    queryKey: ['figures', 'funnel', { branch }],
    queryFn: () => ask(impact.GET('/figures/funnel', { params: { query: branch ? { branch } : {} } })),
    placeholderData,
  });

export const publishedQuery = queryOptions({
  queryKey: ['figures', 'published'],
  queryFn: () => ask(impact.GET('/figures/published')),
});
