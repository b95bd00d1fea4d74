import { branchNames } from '@duo/kernel';
import { createContext, useContext } from 'react';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { useSession } from '../../session.js';
import { figureTexts as texts } from './figures.texts.js';
import type { FiguresSearch } from './queries.js';

/** Of which figures a page, a picture or a file is: in words, and as it stands in the name of a file. */
export type Shown = { words: string; file: string };

const Told = createContext<Shown>({ words: '', file: '' });
export const TellShown = Told.Provider;
export const useShown = () => useContext(Told);

export const useBranchName = () => {
  const { language } = useLanguage();
  return (branch: string) => branchNames[branch]?.[language] ?? branch;
};

export function useShownOf({ year, branch }: FiguresSearch, asOf: string | undefined): Shown {
  const say = useSay();
  const { fullDay } = useFormats();
  const { national, branch: own } = useSession();
  const nameOf = useBranchName();
  const whole = national && !branch;
  const words = [
    whole ? say(texts.allBranches) : nameOf(branch ?? own),
    year ? String(year) : say(texts.allYears),
    ...(asOf ? [say(texts.of, { day: fullDay(asOf) })] : []),
  ];
  return { words: words.join(' · '), file: [whole ? 'national' : (branch ?? own), ...(year ? [year] : [])].join('-') };
}
