import { type Html, html, type Language } from '@duo/kernel';
import type { Evaluation } from '../evaluation.js';
import { nameOf } from './methods.js';
import { numberIn } from './numbers.js';
import { say } from './say.js';
import { decimalsOf } from './scale.js';
import { detailTexts, reasonTexts, warningTexts } from './warning-texts.js';

type Warning = Evaluation['warnings'][number];

/** What a warning means, once, and beneath it each case it is raised for. A code that nobody has a text for shows itself. */
export const warningList = (language: Language, warnings: readonly Warning[]): Html => {
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return html`<ul>${codes.map((code) => {
    const cases = warnings.filter((one) => one.code === code).map((one) => detailsOf(language, one));
    const details = cases.filter((one) => one !== '');
    return html`
<li>${wordsOf(language, warningTexts, code)}${details.length > 0 ? html`<ul class="quiet">${details.map((one) => html`<li>${one}</li>`)}</ul>` : ''}</li>`;
  })}
</ul>`;
};

export const reasonOf = (language: Language, reason: string) => wordsOf(language, reasonTexts, reason);

const wordsOf = (language: Language, texts: typeof warningTexts, code: string): string | Html =>
  Object.hasOwn(texts, code) ? (texts[code]?.[language] ?? code) : html`<code>${code}</code>`;

const detailsOf = (language: Language, { code, ...details }: Warning): string =>
  Object.entries(details)
    .map(([name, value]) =>
      say(language, 'detail', { name: known(language, name), value: told(language, name, value) }),
    )
    .join('; ');

const told = (language: Language, name: string, value: unknown) =>
  name === 'label' && typeof value === 'string'
    ? nameOf(language, { label: value, method: value.split(',', 1)[0] ?? value })
    : saidOf(language, value);

function saidOf(language: Language, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => saidOf(language, one)).join(', ');
  if (typeof value === 'number') return numberIn(language, value, Math.min(2, decimalsOf([value])));
  return typeof value === 'string' ? known(language, value) : String(JSON.stringify(value));
}

const known = (language: Language, name: string): string =>
  Object.hasOwn(detailTexts, name) ? (detailTexts[name]?.[language] ?? name) : name;
