import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { ask, followUp } from '../../api/clients.js';
import type { paths } from '../../api/generated/follow-up.js';
import { type Sent, useWrite } from '../use-write.js';

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

/** Writes something about duos; all that is shown of them is asked for anew. */
export function useDuoWrite<Told, Answer>(
  send: (told: Told, headers: Sent) => Promise<Answer>,
  done: (answer: Answer, told: Told) => void,
  failed?: (error: Error) => void,
) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: [root] });
  return useWrite(send, { refresh, done, ...(failed ? { failed } : {}) });
}
