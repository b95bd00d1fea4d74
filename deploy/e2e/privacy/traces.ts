import type { Kept } from './kept.ts';

/** Where one of the words stands, in any case, as text, in hexadecimal or in base64; each place once. */
export function tracesOf(words: readonly string[], kept: readonly Kept[]): string[] {
  const found = kept.flatMap(({ where, what }) => {
    const text = what.toString('latin1').toLowerCase();
    return words
      .filter((word) => formsOf(word).some((form) => text.includes(form)))
      .map((word) => `${word} in ${where}`);
  });
  return [...new Set(found)];
}

/** How a word may stand in bytes. Base64 depends on where the word begins, so its inner part is looked for, three times. */
function formsOf(word: string): string[] {
  const bytes = Buffer.from(word);
  const inner = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(shift === 0 ? 0 : 4, -1);
  });
  return [bytes.toString('latin1'), bytes.toString('hex'), ...inner.filter((part) => part.length >= 8)].map((form) =>
    form.toLowerCase(),
  );
}
