import type { Language, Localized } from '@duo/kernel';
import { occupationWords } from './occupations.texts.js';

export type Occupation = { code: string; label: Localized; groupName: Localized };

/** Major groups of ISCO-08 (one digit) with their sub-major groups (two). */
export const occupations: readonly Occupation[] = Object.entries(occupationWords)
  .filter(([code]) => code.length === 2)
  .map(([code, label]) => ({ code, label, groupName: occupationWords[code.slice(0, 1)] ?? label }));

export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether every word that was typed begins a word of one of the texts. */
export function matches(typed: string, texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => plain(text).split(/[^\p{L}\p{N}]+/u));
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** The kinds of work that fit what was typed, in whichever of the languages; all of them when nothing was. */
export const findOccupations = (typed: string): Occupation[] =>
  occupations.filter(({ label, groupName }) => matches(typed, [...Object.values(label), ...Object.values(groupName)]));

export const occupationName = (code: string, language: Language): string =>
  (occupationWords[code.slice(0, 2)] ?? occupationWords[code.slice(0, 1)])?.[language] ?? code;
