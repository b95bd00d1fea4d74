import type { Language, Localized } from '@duo/kernel';
import type { Problem } from '../api/problem.js';
import { formatsOf } from '../i18n/formats.js';
import { say, type Texts, type Values } from '../i18n/say.js';
import { refusals } from './refusals.texts.js';
import { states } from './states.texts.js';

const known = new Map<string, Localized>(Object.entries(refusals));

/** Words that one of the two entries alone has: they come with it, and go before those that both have. */
export function tellAlso(words: Texts) {
  for (const [code, text] of Object.entries(words)) known.set(code, text);
}

/** What to tell about a problem: the rule and the way on, in words; codes that nobody has words for are shown as such. */
export function problemWords(language: Language, { code, status, details, instance }: Problem): string {
  const words = known.get(code);
  if (words) return say(language, words, valuesOf(details, language));
  if (status === 0) return say(language, states.offline);
  const reference = instance?.replace('urn:uuid:', '') ?? code;
  return `${say(language, states.failed)} ${say(language, states.failedCode, { code: reference })}`;
}

/** Facts of a rule that its words may use, days as the language writes them; what is no plain value is left out. */
const valuesOf = (details: Readonly<Record<string, unknown>>, language: Language): Values =>
  Object.fromEntries(
    Object.entries(details).flatMap(([name, value]): [string, string | number][] => {
      if (typeof value === 'number') return [[name, value]];
      if (typeof value !== 'string') return [];
      return [[name, /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatsOf(language).fullDay(value) : value]];
    }),
  );
