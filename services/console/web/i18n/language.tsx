import { type Language, type Localized, languages } from '@duo/kernel';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Formats, formatsOf } from './formats.js';
import { say, type Values } from './say.js';

type Speaking = { language: Language; speak: (language: Language) => void };

const Speaking = createContext<Speaking>({ language: 'en', speak: () => undefined });

const isLanguage = (tag: string | null | undefined): tag is Language => languages.some((one) => one === tag);

/** The language asked for in the address, else the one chosen before on this device, else the browser's, else English. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const chosen = /(?:^|; )lang=(\w\w)/.exec(document.cookie)?.[1];
  return [asked, chosen, ...navigator.languages.map((tag) => tag.slice(0, 2))].find(isLanguage) ?? 'en';
}

/** The choice is kept in a cookie, so that pages made by the host are in the same language. */
const keep = (language: Language) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we serve
  document.cookie = `lang=${language}; path=/; max-age=31536000; samesite=lax`;
};

export function Languages({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const speak = useCallback((next: Language) => {
    keep(next);
    setLanguage(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(() => ({ language, speak }), [language, speak]);
  return <Speaking value={value}>{children}</Speaking>;
}

export const useLanguage = () => useContext(Speaking);

/** Says a text in the language of the page. */
export function useSay() {
  const { language } = useLanguage();
  return useCallback((text: Localized, values?: Values) => say(language, text, values), [language]);
}

/** Numbers, days and names as the language of the page writes them. */
export function useFormats(): Formats {
  const { language } = useLanguage();
  return formatsOf(language);
}
