import { branchNames } from '@duo/kernel';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.js';
import { readSession } from '../session.js';

/** What the host says of itself; asked once. */
export const useHost = () =>
  useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: Number.POSITIVE_INFINITY }).data;

/** The name of the branch whose pages these are; until it is known, the programme's. */
export function useBranch(): string {
  const { language } = useLanguage();
  const branch = useHost()?.branch;
  return branch ? (branchNames[branch]?.[language] ?? branch) : 'DUO for a JOB';
}
