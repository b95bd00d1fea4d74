import type { Formats } from '../../i18n/formats.js';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((a) => letters.map((b) => a + b));

/** Codes that have a name and are none of a country or of a language any more. */
const notCountries = ['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'QO', 'CQ'];
const notLanguages = ['iw', 'in', 'ji', 'jw', 'mo', 'sh', 'tl', 'no'];

const named = (type: 'language' | 'region', codes: readonly string[]) => {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return codes.filter((code) => names.of(code) !== undefined);
};

type Option = { value: string; label: string };
const sorted = (options: Option[], { compare }: Formats) => options.sort((a, b) => compare(a.label, b.label));

/** ISO 3166-1, with Kosovo, by the names that the reader knows. */
export const countriesIn = (formats: Formats): Option[] =>
  sorted(
    named(
      'region',
      pairs.map((pair) => pair.toUpperCase()),
    )
      .filter((code) => !notCountries.includes(code))
      .map((value) => ({ value, label: formats.countryName(value) })),
    formats,
  );

/** ISO 639-1. */
export const languagesIn = (formats: Formats): Option[] =>
  sorted(
    named('language', pairs)
      .filter((code) => !notLanguages.includes(code))
      .map((value) => ({ value, label: formats.languageName(value) })),
    formats,
  );
