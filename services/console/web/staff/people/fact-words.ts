import type { Localized } from '@duo/kernel';
import type { Formats } from '../../i18n/formats.js';
import type { Values } from '../../i18n/say.js';
import { barrierWords, halfDayWords, levelWords, meetingWayWords, wordOf } from '../../words/codes.texts.js';
import { sectorWords } from '../../words/sectors.texts.js';
import { occupationOf } from '../../words/work.texts.js';
import { originWords, recognisedWords, registerWords, stayWords, facts as texts } from './facts.texts.js';

type Say = (text: Localized, values?: Values) => string;
type Words = (value: never, say: Say, formats: Formats) => string;

const listed = (words: Readonly<Record<string, Localized>>): Words =>
  ((codes: string[], say: Say, formats: Formats) =>
    formats.list(codes.map((code) => say(wordOf(words, code))))) as Words;
const one = (words: Readonly<Record<string, Localized>>): Words =>
  ((code: string, say: Say) => say(wordOf(words, code))) as Words;

const level = (code: string, say: Say) => (code === 'native' ? say(levelWords.native) : code);

/** How each fact is told; those that are not here are plain words, numbers or yes and no. */
const words: Readonly<Record<string, Words>> = {
  languages: (known: Record<string, string>, say, formats) =>
    Object.entries(known)
      .map(([code, of]) => `${formats.languageName(code)} (${level(of, say)})`)
      .join(', '),
  education: (told: { level: number; country: string; recognised: string }, say, formats) =>
    [say(texts.isced, told), formats.countryName(told.country), say(wordOf(recognisedWords, told.recognised))].join(
      ', ',
    ),
  occupation: (code: string, say) => {
    const known = occupationOf(code);
    return known ? `${say(known)} (ISCO ${code})` : `ISCO ${code}`;
  },
  sector: one(sectorWords),
  interests: (codes: string[]) => codes.join(', '),
  availability: listed(halfDayWords),
  meeting: one(meetingWayWords),
  digital: ({ access, skill }: { access: boolean; skill: number }, say) =>
    say(texts.digital, { access: access ? 'yes' : 'no', skill }),
  help: listed(barrierWords),
  reachKm: (n: number, say) => say(texts.km, { n }),
  nationality: (code: string, _, formats) => formats.countryName(code),
  originBasis: one(originWords),
  stay: ({ kind, until }: { kind: string; until: string | null }, say, formats) =>
    [say(wordOf(stayWords, kind)), ...(until ? [say(texts.until, { day: formats.fullDay(until) })] : [])].join(', '),
  unemployedMonths: (n: number, say) => say(texts.months, { n }),
  registeredWith: one(registerWords),
  pausedUntil: (day: string, _, formats) => formats.fullDay(day),
  informationNote: ({ version, givenOn }: { version: string; givenOn: string }, say, formats) =>
    say(texts.note, { version, day: formats.fullDay(givenOn) }),
};

/** A fact in words; what was not told is said to be so. */
export function factInWords(fact: string, value: unknown, say: Say, formats: Formats): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return say(texts.none);
  const told = words[fact];
  if (told) return told(value as never, say, formats);
  if (typeof value === 'boolean') return say(value ? texts.yes : texts.no);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
