import { type Language, localeOf } from '@duo/kernel';

/** Day and time are those of the branch, wherever the reader is. */
const timeZone = 'Europe/Brussels';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** How a language writes numbers, days and names of places and languages. Days are `YYYY-MM-DD`. */
export type Formats = ReturnType<typeof make>;

function make(language: Language) {
  const locale = localeOf[language];
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const [whole, short, long, clock] = [
    dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    dates({ day: 'numeric', month: 'long' }),
    dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    dates({ hour: '2-digit', minute: '2-digit' }),
  ];
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const regionNames = new Intl.DisplayNames(locale, { type: 'region' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const named = (names: Intl.DisplayNames, code: string) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return {
    number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options).format(value),
    percent: (share: number, digits = 0) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
    /** 12 March; with its year where that is not this one. */
    day: (day: string) => (day.slice(0, 4) === new Date().toISOString().slice(0, 4) ? short : whole).format(noon(day)),
    /** 12 March 2021 */
    fullDay: (day: string) => whole.format(noon(day)),
    /** Friday 12 March */
    weekday: (day: string) => long.format(noon(day)),
    /** 12 March, 14:30 */
    instant: (iso: string) => `${short.format(new Date(iso))}, ${clock.format(new Date(iso))}`,
    clock: (iso: string) => clock.format(new Date(iso)),
    /** ISO 639 code to the name of the language. */
    languageName: (code: string) => named(languageNames, code),
    /** ISO 3166 code to the name of the country. */
    countryName: (code: string) => named(regionNames, code.toUpperCase()),
    list: (items: readonly string[]) => list.format(items),
    compare: (a: string, b: string) => collator.compare(a, b),
  };
}

const made = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  let formats = made.get(language);
  if (!formats) {
    formats = make(language);
    made.set(language, formats);
  }
  return formats;
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string) =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** Today on the wall of the branch. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
