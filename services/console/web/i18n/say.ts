import { type Language, type Localized, localeOf } from '@duo/kernel';
import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Record<string, string | number | Date>;

/** The texts of a page: each in the three languages, in ICU's syntax (`{n, plural, one {# day} other {# days}}`). */
export type Texts = Record<string, Localized>;

const formats = new Map<string, IntlMessageFormat>();

/** A text in a language, its values filled in. Throws for a value that is missing, so that no brace is ever shown. */
export function say(language: Language, text: Localized, values: Values = {}): string {
  const message = text[language];
  const key = `${language} ${message}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, localeOf[language]);
    formats.set(key, format);
  }
  return String(format.format(values));
}
