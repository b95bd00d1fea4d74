import { useState } from 'react';

/** What was typed and not sent, by duo and form. Kept in memory only: a private note is not left behind on a device. */
const kept = new Map<string, unknown>();

/** A form's answers; they survive that the form is closed, and are gone once they were sent. */
export function useDraft<Draft extends object>(key: string, first: Draft) {
  const [draft, setDraft] = useState<Draft>(() => (kept.get(key) as Draft | undefined) ?? first);
  return {
    draft,
    change: (part: Partial<Draft>) => {
      setDraft((before) => {
        const next = { ...before, ...part };
        kept.set(key, next);
        return next;
      });
    },
    forget: () => kept.delete(key),
  };
}
