import type { Language } from '@duo/kernel';
import { chartTexts } from './chart-texts.js';
import { pageTexts } from './texts.js';

export const texts = { ...pageTexts, ...chartTexts };
export type Text = keyof typeof texts;

/** A text in a language, its braces filled in. Throws for a brace that nothing was given for. */
export function say(language: Language, text: Text, fill: Readonly<Record<string, string>> = {}): string {
  return texts[text][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fill[name];
    if (value === undefined) throw new RangeError(`the text ${text} needs a ${name}`);
    return value;
  });
}
