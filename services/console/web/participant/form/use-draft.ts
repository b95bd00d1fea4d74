import { useCallback, useState } from 'react';
import { type Draft, eraseDraft, keepDraft, readDraft, type Shelf, startDraft } from './draft.js';

const inMemory = new Map<string, string>();

/** Where a browser keeps nothing, what is typed lasts as long as the page. */
const noShelf: Shelf = {
  getItem: (name) => inMemory.get(name) ?? null,
  setItem: (name, text) => void inMemory.set(name, text),
  removeItem: (name) => void inMemory.delete(name),
};

/** This device's storage; a browser may forbid even to look at it. */
function shelfOf(which: 'localStorage' | 'sessionStorage'): Shelf {
  try {
    return window[which];
  } catch {
    return noShelf;
  }
}

/** A draft that is kept with every change. */
export function useDraft<Answers extends object>(
  name: string,
  empty: Answers,
  which: 'localStorage' | 'sessionStorage' = 'localStorage',
) {
  const [shelf] = useState(() => shelfOf(which));
  const read = () => readDraft(shelf, name, empty, new Date());
  const [found, setFound] = useState(read);
  const [draft, setDraft] = useState(() => found ?? startDraft(empty, new Date()));
  const write = useCallback(
    (change: (before: Draft<Answers>) => Draft<Answers>) =>
      setDraft((before) => {
        const next = { ...change(before), savedAt: new Date().toISOString() };
        keepDraft(shelf, name, next);
        return next;
      }),
    [shelf, name],
  );
  const change = useCallback(
    (part: Partial<Answers>) => write((before) => ({ ...before, answers: { ...before.answers, ...part } })),
    [write],
  );
  /** Nothing of it stays on this device. */
  const erase = useCallback(() => {
    eraseDraft(shelf, name);
    setFound(undefined);
    setDraft(startDraft(empty, new Date()));
  }, [shelf, name, empty]);
  const review = useCallback(() => write((before) => ({ ...before, reviewed: true })), [write]);
  return { draft, change, erase, review, found };
}
