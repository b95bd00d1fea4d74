import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, intake, send } from '../../api/clients.js';
import type { operations } from '../../api/generated/intake.js';

type Answer<Name extends 'Import.one' | 'Import.list' | 'ImportFaults.faults' | 'ImportFaults.words'> =
  operations[Name]['responses'][200]['content']['application/json'];

export type Import = Answer<'Import.one'>;
export type Listed = Answer<'Import.list'>['imports'][number];
export type Fault = Answer<'ImportFaults.faults'>['faults'][number];
export type Word = Answer<'ImportFaults.words'>['words'][number];
export type Sheet = Import['files'][number];
export type Mapping = Import['mapping'];
export type Table = Import['tables'][number]['table'];
export type Column = string;

const of = (id: string) => ({ params: { path: { id } } });

export const useImports = () =>
  useQuery({
    queryKey: ['imports', 'list'],
    queryFn: async () => (await ask(intake.GET('/imports', { params: { query: { limit: 50 } } }))).imports,
  });

export const useImport = (id: string) =>
  useQuery({ queryKey: ['imports', 'one', id], queryFn: () => ask(intake.GET('/imports/{id}', of(id))) });

/** The tables that an import can hold, with their columns; they change with the service only. */
export const useTables = () =>
  useQuery({
    queryKey: ['imports', 'tables'],
    queryFn: async () => (await ask(intake.GET('/imports/tables'))).tables,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useWords = (id: string) =>
  useQuery({
    queryKey: ['imports', 'one', id, 'words'],
    queryFn: async () => (await ask(intake.GET('/imports/{id}/words', of(id)))).words,
  });

const page = 50;

export const useFaults = (id: string, level: Fault['level']) =>
  useInfiniteQuery({
    queryKey: ['imports', 'one', id, 'faults', level],
    queryFn: ({ pageParam: after }) =>
      ask(intake.GET('/imports/{id}/faults', { params: { path: { id }, query: { after, level, limit: page } } })),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });

/** After something was done to an import: whatever is shown of imports is asked anew. */
export function useRefresh() {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ['imports'] }), [client]);
}

export function useBegin() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (mapping?: Mapping) => ask(intake.POST('/imports', { body: mapping ? { mapping } : {} })),
    onSuccess: refresh,
  });
}

/** Sends a file as it is. */
export const sendFile = (id: string, name: string, file: File) =>
  send(`/api/intake/imports/${id}/files/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });

export function useDeeds(id: string) {
  const onSettled = useRefresh();
  const path = of(id);
  return {
    removeFile: useMutation({
      mutationFn: (name: string) =>
        ask(intake.DELETE('/imports/{id}/files/{name}', { params: { path: { id, name } } })),
      onSettled,
    }),
    check: useMutation({ mutationFn: () => ask(intake.POST('/imports/{id}/check', path)), onSettled }),
    write: useMutation({ mutationFn: () => ask(intake.POST('/imports/{id}/write', path)), onSettled }),
    discard: useMutation({ mutationFn: () => ask(intake.DELETE('/imports/{id}', path)), onSettled }),
  };
}

/** What is chosen in the mapping is kept at once, one choice after the other, and shown before the answer has come. */
export function useChangeMapping(id: string) {
  const client = useQueryClient();
  const queryKey = ['imports', 'one', id];
  return useMutation({
    scope: { id: `mapping ${id}` },
    mutationFn: (mapping: Mapping) => ask(intake.PUT('/imports/{id}/mapping', { ...of(id), body: mapping })),
    onMutate: async (mapping) => {
      await client.cancelQueries({ queryKey, exact: true });
      client.setQueryData<Import>(queryKey, (before) => before && { ...before, mapping });
    },
    onSettled: () => {
      if (client.isMutating({ mutationKey: ['mapping', id] }) <= 1) return client.invalidateQueries({ queryKey });
    },
    mutationKey: ['mapping', id],
  });
}

export const badRowsOf = (id: string, table: Table) => `/api/intake/imports/${id}/bad-rows/${table}`;
