import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ask, followUp, intake, matching } from '../../api/clients.js';
import { useSession } from '../../session.js';
import { countOf, type Kind, type Queue, type Source, sourceOf } from './work.js';

const limit = 60;

/** What waits at a service, of one kind or of all. */
const read = {
  intake: (kind) => ask(intake.GET('/work', { params: { query: { kind: kind as 'interview', limit } } })),
  matching: (kind) => ask(matching.GET('/work', { params: { query: { kind: kind as 'answers', limit } } })),
  'follow-up': (kind) => ask(followUp.GET('/work', { params: { query: { kind: kind as 'silence', limit } } })),
} satisfies Record<Source, (kind: Kind | undefined) => Promise<Queue>>;

/** What waits at one service; asked again each minute, for others work as well. Only of what the branch's team may see. */
export function useQueue(source: Source, kind?: Kind): UseQueryResult<Queue> {
  const { user, services } = useSession();
  const mayAsk = user.role === 'coordinator' || user.role === 'branch-manager';
  const concerns = !kind || sourceOf(kind) === source;
  return useQuery<Queue>({
    queryKey: ['work', source, concerns ? (kind ?? 'all') : 'all'],
    queryFn: () => read[source](concerns ? kind : undefined),
    enabled: mayAsk && services.includes(source),
    refetchInterval: 60_000,
  });
}

/** How much waits behind each place of the rail, by its path. */
export function useWaiting(): Readonly<Record<string, number>> {
  const [atIntake, atMatching, inDuos] = [
    useQueue('intake').data,
    useQueue('matching').data,
    useQueue('follow-up').data,
  ];
  const [people, pairs, duos] = [countOf(atIntake), countOf(atMatching), countOf(inDuos)];
  return { '/': people + pairs + duos, '/matching': pairs, '/duos': duos };
}
