import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/clients.js';
import type { paths } from '../../api/generated/matching.js';
import type { ServiceName } from '../../session.js';

/* Every service has the same desk for what it could not apply; matching's types stand for all. */
type Listed = paths['/parked']['get']['responses']['200']['content']['application/json'];
export type Parked = Listed['parked'][number];
type Retried = paths['/parked/{id}/retry']['post']['responses']['200']['content']['application/json'];

const read = async <Body>(path: string, init: { method?: string } = {}) =>
  (await (await send(path, init)).json()) as Body;

export const useParked = (service: ServiceName) =>
  useQuery({ queryKey: ['parked', service], queryFn: () => read<Listed>(`/api/${service}/parked`) });

/** What is done about one of them; the list is asked again afterwards. */
export function useDesk(service: ServiceName) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['parked', service] });
  const post = (id: string, deed: 'retry' | 'discard') =>
    read<Retried>(`/api/${service}/parked/${id}/${deed}`, { method: 'POST' });
  return {
    retry: useMutation({ mutationFn: (id: string) => post(id, 'retry'), onSettled: refresh }),
    discard: useMutation({ mutationFn: (id: string) => post(id, 'discard'), onSettled: refresh }),
  };
}
