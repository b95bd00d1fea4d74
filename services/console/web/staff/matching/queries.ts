import { queryOptions } from '@tanstack/react-query';
import { ask, matching } from '../../api/clients.js';

export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: async () => (await ask(matching.GET('/rounds', { params: { query: { limit: 20 } } }))).rounds,
});

/** A round stands still while the team reads it: only its own decisions, and a wish to see those of others, load it. */
export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', id],
    queryFn: () => ask(matching.GET('/rounds/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const poolQuery = queryOptions({
  queryKey: ['pool'],
  queryFn: async () => (await ask(matching.GET('/pool', { params: { query: { limit: 1000 } } }))).waiting,
});

export const proposalsQuery = queryOptions({
  queryKey: ['proposals'],
  queryFn: async () => (await ask(matching.GET('/proposals', { params: { query: { limit: 500 } } }))).proposals,
});
