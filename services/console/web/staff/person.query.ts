import { queryOptions } from '@tanstack/react-query';
import { ask, intake } from '../api/clients.js';

/** A person's file. That it is read is noted each time, so every room keeps it under the one key and reads it no oftener. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: () => ask(intake.GET('/people/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  });
