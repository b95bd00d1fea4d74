import { branchNames } from '@duo/kernel';
import { useQuery } from '@tanstack/react-query';
import { ask, intake } from '../../api/clients.js';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { useBranch, useHost } from '../branch.js';
import { enrol } from './enrol.texts.js';

export type Closing = { successor: string; closesOn: string };

/** Whether the branch closes; asked once. Nobody is kept from the form because that is not known. */
export function useClosing(): Closing | undefined {
  const national = useHost()?.national;
  const { data } = useQuery({
    queryKey: ['closing'],
    queryFn: () => ask(intake.GET('/closing', { credentials: 'omit' })),
    enabled: national === false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.closing ?? undefined;
}

/** The branch enrols nobody any more, and which one does. */
export function ClosesPage({ closing: { successor, closesOn } }: { closing: Closing }) {
  const say = useSay();
  const branch = useBranch();
  const { language } = useLanguage();
  const { fullDay } = useFormats();
  const facts = { branch, day: fullDay(closesOn), successor: branchNames[successor]?.[language] ?? successor };
  return <Page title={say(enrol.closesTitle, facts)} lead={say(enrol.closes, facts)} children={null} />;
}
