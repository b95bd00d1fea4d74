/** A letter as somebody would read it. */
export type Letter = {
  readonly id: number;
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
};

export type Mailbox = ReturnType<typeof openMailbox>;

/** Keeps the letters of a demonstration in memory, the newest first, and no more than this many. */
export function openMailbox(most = 500) {
  let letters: Letter[] = [];
  let last = 0;
  return {
    put(letter: Omit<Letter, 'id'>): Letter {
      last += 1;
      const kept = { ...letter, id: last };
      letters = [kept, ...letters].slice(0, most);
      return kept;
    },
    get: (id: number) => letters.find((one) => one.id === id),
    /** All letters, or those to an address. */
    list: (to?: string) => (to ? letters.filter((one) => one.to.includes(to.toLowerCase())) : letters),
  };
}
