import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, followUp, intake, matching } from '../../api/clients.js';
import { useSession } from '../../session.js';

export const statuses = ['enrolled', 'not-yet', 'ready', 'refused', 'withdrawn'] as const;

export type ListFilter = {
  side?: 'mentee' | 'mentor';
  status?: (typeof statuses)[number];
  after?: string;
};

export const pageSize = 50;

export const usePeople = (filter: ListFilter) =>
  useQuery({
    queryKey: ['people', 'list', filter],
    queryFn: async () => {
      const query = { ...filter, order: 'newest', limit: pageSize } as const;
      return (await ask(intake.GET('/people', { params: { query } }))).people;
    },
  });

const ofPerson = (id: string) => ({ params: { path: { id } } });

export const useDoubles = (id: string) =>
  useQuery({
    queryKey: ['person', id, 'doubles'],
    queryFn: async () => (await ask(intake.GET('/people/{id}/doubles', ofPerson(id)))).doubles,
    refetchOnWindowFocus: false,
  });

export const useJudgement = (id: string, on: string | undefined) =>
  useQuery({
    queryKey: ['person', id, 'eligibility', on],
    queryFn: () => ask(intake.GET('/people/{id}/eligibility', { params: { path: { id }, query: on ? { on } : {} } })),
    refetchOnWindowFocus: false,
  });

export const useLetters = (person: string) =>
  useQuery({
    queryKey: ['person', person, 'letters'],
    queryFn: async () => (await ask(intake.GET('/letters', { params: { query: { person, limit: 100 } } }))).letters,
  });

export const useProposals = (person: string) => {
  const { services } = useSession();
  return useQuery({
    queryKey: ['person', person, 'proposals'],
    queryFn: async () => (await ask(matching.GET('/proposals', { params: { query: { person } } }))).proposals,
    enabled: services.includes('matching'),
  });
};

export const useDuos = (person: string) => {
  const { services } = useSession();
  return useQuery({
    queryKey: ['person', person, 'duos'],
    queryFn: async () => (await ask(followUp.GET('/duos', { params: { query: { person } } }))).duos,
    enabled: services.includes('follow-up'),
  });
};

/** After something was written about people: what is shown of them, and what waits, is asked anew. */
export function useRefreshPeople() {
  const client = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        ['person', 'people', 'work', 'sessions', 'name'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
    [client],
  );
}
