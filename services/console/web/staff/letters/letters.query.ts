import { useQuery } from '@tanstack/react-query';
import { ask, intake } from '../../api/clients.js';

export const statuses = ['kept', 'waiting', 'sent', 'failed'] as const;
export type LettersSearch = { status?: (typeof statuses)[number] };

export const useLetters = ({ status }: LettersSearch) =>
  useQuery({
    queryKey: ['letters', status],
    queryFn: () => ask(intake.GET('/letters', { params: { query: status ? { status } : {} } })),
  });

export type Letter = NonNullable<ReturnType<typeof useLetters>['data']>['letters'][number];

/** The words of one letter. They may hold a personal link, so that they are asked for one by one. */
export const useLetter = (id: string) =>
  useQuery({
    queryKey: ['letter', id],
    queryFn: () => ask(intake.GET('/letters/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
