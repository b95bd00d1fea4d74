import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask, followUp } from '../../api/clients.js';
import type { paths } from '../../api/generated/follow-up.js';

type Json<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** A duo in the list, the file of one, and a question after one, as follow-up tells them. */
export type Duo = Json<'/duos'>['duos'][number];
export type DuoFile = Json<'/duos/{id}'>;
export type Measure = Json<'/measures'>['measures'][number];
export type Status = Duo['status'];
export type Light = NonNullable<Duo['light']>;

const most = 200;

/** All pages of a list, one after another. */
async function allPages<Row extends { id: string }>(page: (after: string | undefined) => Promise<Row[]>) {
  const rows: Row[] = [];
  for (let more = true; more; ) {
    const next = await page(rows.at(-1)?.id);
    rows.push(...next);
    more = next.length === most;
  }
  return rows;
}

const duosOf = (status: Status) =>
  allPages(async (after) => {
    const query = { status, limit: most, ...(after ? { after } : {}) };
    return (await ask(followUp.GET('/duos', { params: { query } }))).duos;
  });

/** Whatever is asked of follow-up stands under this key, so that a write makes all of it anew. */
const root = 'duos';

export const duosQuery = (statuses: readonly Status[]) =>
  queryOptions({
    queryKey: [root, 'list', ...statuses],
    queryFn: async () => (await Promise.all(statuses.map(duosOf))).flat(),
  });

/** That a file is read is noted, so it is not read again for nothing. */
export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: [root, 'file', id],
    queryFn: () => ask(followUp.GET('/duos/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });

export const measuresQuery = (status: 'waiting' | 'unreached') =>
  queryOptions({
    queryKey: [root, 'measures', status],
    queryFn: () =>
      allPages(async (after) => {
        const query = { status, limit: most, ...(after ? { after } : {}) };
        return (await ask(followUp.GET('/measures', { params: { query } }))).measures;
      }),
  });

export type Sent = { 'idempotency-key': string };

/**
 * A write that is sent again after a broken line with the same key, so that it has its effect once; another body is
 * another write. What it changed is asked for anew.
 */
export function useWrite<Told, Answer>(
  send: (told: Told, headers: Sent) => Promise<Answer>,
  done: (answer: Answer, told: Told) => void,
  failed?: (error: unknown) => void,
) {
  const client = useQueryClient();
  const last = useRef({ told: '', key: '' });
  return useMutation({
    mutationFn: (told: Told) => {
      const text = JSON.stringify(told);
      if (last.current.told !== text) last.current = { told: text, key: crypto.randomUUID() };
      return send(told, { 'idempotency-key': last.current.key });
    },
    onSuccess: async (answer, told) => {
      last.current = { told: '', key: '' };
      await client.invalidateQueries({ queryKey: [root] });
      done(answer, told);
    },
    ...(failed ? { onError: failed } : {}),
  });
}
