import type { Language, Localized } from '@duo/kernel';
import { formatsOf } from '../../i18n/formats.js';
import { say } from '../../i18n/say.js';
import { wordOf } from '../../words/codes.texts.js';
import { ruleWords } from '../people/person.texts.js';
import { columnNames } from './columns.texts.js';
import { becauseTexts, faultTexts, markTexts, faults as texts } from './faults.texts.js';
import type { Fault } from './import.query.js';

const rules: Readonly<Record<string, Localized>> = faultTexts;

/** The rule that was broken and the way on. What the service says in a language of its own is said anew or left out. */
export function faultWords(language: Language, { rule, column, detail }: Pick<Fault, 'rule' | 'column' | 'detail'>) {
  const text = rules[rule];
  if (!text) return say(language, texts.unknown, { rule });
  const words =
    ownWords(language, rule, column) ?? say(language, text, { detail: detailWords(language, rule, detail) });
  const more = moreWords(language, rule, detail);
  return more ? `${words} ${more}` : words;
}

/** What a column with a form of its own asks for. */
function ownWords(language: Language, rule: string, column: string | null): string | undefined {
  if (rule !== 'must-be-valid') return undefined;
  if (column === 'email' || column === 'phone' || column === 'postal_code') return say(language, texts[column]);
  return undefined;
}

function detailWords(language: Language, rule: string, detail: string | null): string {
  const list = (words: Readonly<Record<string, Localized>>) =>
    formatsOf(language).list((detail ?? '').split(' ').map((code) => say(language, wordOf(words, code))));
  switch (rule) {
    case 'may-be-there-already':
      return list(markTexts);
    case 'was-not-eligible':
      return list(ruleWords).toLowerCase();
    case 'must-be-one-of':
      return (detail ?? '').split(' ').join(', ');
    case 'is-too-early':
      return say(language, wordOf(columnNames, detail?.replace('before ', '') ?? ''));
    case 'must-be-a-number':
    case 'must-be-a-whole-number':
      return rangeWords(language, detail ?? '');
    default:
      return detail ?? '';
  }
}

function rangeWords(language: Language, detail: string): string {
  const [from = '', to = ''] = detail.split(' to ');
  return say(language, texts.range, { from, to });
}

/** A reason, a limit or a list of codes behind the words of the rule. */
function moreWords(language: Language, rule: string, detail: string | null): string | undefined {
  if (detail === null) return undefined;
  const because = becauseTexts[detail];
  if (because) return say(language, because);
  const most = /^(\d+) characters at most$/.exec(detail)?.[1];
  if (most) return say(language, texts.atMost, { n: Number(most) });
  const codes = rule === 'must-be-valid' ? [...detail.matchAll(/"([^"]+)"/g)].map(([, code]) => code) : [];
  return codes.length > 0 ? say(language, texts.possible, { codes: codes.join(', ') }) : undefined;
}
