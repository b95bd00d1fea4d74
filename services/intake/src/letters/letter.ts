import { type Day, type Language, type LetterTemplate, type Localized, localeOf, refusal } from '@duo/kernel';
import { templates } from './templates.js';

export type Wording = {
  template: string;
  language: Language;
  /** Given name of the reader, and of the person that the letter tells of; empty where it is not known. */
  given: string;
  other: string;
  facts: Readonly<Record<string, string>>;
  link: string;
  /** Name of the branch in the reader's language. */
  branch: string;
};

/** A letter in the reader's language. Refuses `no-such-letter`, and `letter-lacks` a fact that its words need. */
export function compose({ template, language, given, other, facts, link, branch }: Wording) {
  const words = Object.hasOwn(templates, template) ? templates[template as LetterTemplate] : undefined;
  if (!words) throw refusal('no-such-letter', { template });
  const known: Record<string, string> = { ...facts, given, other, link };
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = known[name];
      if (!value) throw refusal('letter-lacks', { template, fact: name });
      return isDay(value) ? dayIn(language, value) : value;
    });
  const greeting = [greetings[language], given].filter(Boolean).join(' ');
  const body = [`${greeting},`, fill(words.body[language]), `DUO for a JOB, ${branch}`];
  return { subject: fill(words.subject[language]), body: body.join('\n\n') };
}

/** Stands for somebody whose name was never brought: existing records may come without. */
export const somebody: Localized = { fr: 'l’autre personne', nl: 'de andere persoon', en: 'the other person' };

const greetings = { fr: 'Bonjour', nl: 'Dag', en: 'Hello' };

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

const dayIn = (language: Language, day: Day) =>
  new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** How long to wait before the next attempt, and after which one a letter is given up. */
export const mostAttempts = 8;
export const pauseMs = (attempts: number) => Math.min(3_600_000, 10_000 * 4 ** (attempts - 1));
