import { useQuery } from '@tanstack/react-query';
import { ask, intake } from '../api/clients.js';
import { useSession } from '../session.js';

/** Whether the branch closes, and how many have said what becomes of their data; of the branch's team only. */
export function useClosingAnswers() {
  const { user, services } = useSession();
  const mayAsk = user.role === 'coordinator' || user.role === 'branch-manager';
  return useQuery({
    queryKey: ['closing'],
    queryFn: () => ask(intake.GET('/closing/answers')),
    enabled: mayAsk && services.includes('intake'),
    staleTime: 60_000,
  });
}
