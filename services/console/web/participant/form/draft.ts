/** What somebody has typed and not sent: kept on this device, for so long that it can be taken up again. */
export type Draft<Answers> = {
  answers: Answers;
  /** Sent along with the form: whatever the line does, the form has its effect once. */
  key: string;
  savedAt: string;
  /** The summary has been seen: whoever corrects something goes back there. */
  reviewed: boolean;
};

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A forgotten draft on a shared device is gone after this. */
const keptDays = 14;

export const startDraft = <Answers>(empty: Answers, now: Date): Draft<Answers> => ({
  ...{ answers: empty, key: crypto.randomUUID(), savedAt: now.toISOString(), reviewed: false },
});

/** The draft of that name; undefined when there is none, or it is too old, or of an older form. */
export function readDraft<Answers extends object>(shelf: Shelf, name: string, empty: Answers, now: Date) {
  try {
    const found = JSON.parse(shelf.getItem(name) ?? 'null') as Draft<Answers> | null;
    if (!found) return undefined;
    const age = now.getTime() - new Date(found.savedAt).getTime();
    const isOurs = typeof found.key === 'string' && Object.keys(empty).every((one) => one in found.answers);
    if (isOurs && age < keptDays * 86_400_000) return found;
    shelf.removeItem(name);
  } catch {
    // Storage that cannot be read holds no draft.
  }
  return undefined;
}

/** Whether it is kept; a browser may forbid it, and then the page itself is all there is. */
export function keepDraft(shelf: Shelf, name: string, draft: Draft<unknown>): boolean {
  try {
    shelf.setItem(name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function eraseDraft(shelf: Shelf, name: string): void {
  try {
    shelf.removeItem(name);
  } catch {
    // What could not be kept is not there to be erased.
  }
}
