import type { Language, Localized } from '@duo/kernel';
import type { Problem } from '../api/problem.js';
import { say, type Values } from '../i18n/say.js';
import { refusals } from './refusals.texts.js';
import { states } from './states.texts.js';

const known: Record<string, Localized> = refusals;

/** What to tell about a problem: the rule and the way on, in words; codes that nobody has words for are shown as such. */
export function problemWords(language: Language, { code, status, details, instance }: Problem): string {
  const words = known[code];
  if (words) return say(language, words, valuesOf(details));
  if (status === 0) return say(language, states.offline);
  const reference = instance?.replace('urn:uuid:', '') ?? code;
  return `${say(language, states.failed)} ${say(language, states.failedCode, { code: reference })}`;
}

/** Facts of a rule that its words may use; what is no plain value is left out. */
const valuesOf = (details: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(
    Object.entries(details).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
