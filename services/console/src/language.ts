import { type Language, languages } from '@duo/kernel';

/**
 * The language of a page: the one asked for, else the one chosen before, else the first that the browser prefers and we
 * speak, else English.
 */
export function languageFor(asked: string | undefined, acceptLanguage: string | undefined, chosen = ''): Language {
  return [asked ?? '', chosen, ...preferred(acceptLanguage ?? '')].find(isOurs) ?? 'en';
}

export const isOurs = (tag: string): tag is Language => (languages as readonly string[]).includes(tag);

/** `nl-BE,fr;q=0.8` as nl, fr: best first, without the region; a quality of 0 is a refusal. */
const preferred = (header: string) =>
  header
    .split(',')
    .map((part) => /^\s*([a-z]{2})(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part))
    .map((found) => ({ tag: found?.[1]?.toLowerCase() ?? '', quality: Number(found?.[2] ?? 1) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
