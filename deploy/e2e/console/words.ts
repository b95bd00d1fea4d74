import type { Language, Localized } from '@duo/kernel';
import { say, type Values } from '../../../services/console/web/i18n/say.js';

/** The words of the pages in one language, so that a journey is the same in each. */
export type Words = {
  readonly language: Language;
  (text: Localized, values?: Values): string;
  /** What a text says, whatever fills it in. */
  like(text: Localized): RegExp;
};

export const wordsIn = (language: Language): Words =>
  Object.assign((text: Localized, values?: Values) => say(language, text, values), {
    language,
    like: (text: Localized) =>
      new RegExp(
        text[language]
          .split(/\{[^{}]*\}/)
          .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(/\s/g, String.raw`\s`))
          .join('.*'),
      ),
  });
