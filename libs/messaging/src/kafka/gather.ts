/**
 * Puts together what arrives at the same moment, or while the last lot is in hand: kafkajs hands over each partition of a
 * fetch by itself, and one transaction for all of them costs hardly more than one for each. One lot is in hand at a time.
 */
export class Gather<T> {
  #waiting: { item: T; done: (handed: Promise<void>) => void }[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly hand: (lot: T[]) => Promise<void>) {}

  /** Resolves or fails as the lot does that the item was handed on with. */
  add(item: T): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ item, done: resolve });
      if (this.#waiting.length === 1) setImmediate(() => void this.#handNext());
    });
  }

  async #handNext(): Promise<void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    const lot = this.#waiting.splice(0);
    const handed = this.hand(lot.map(({ item }) => item));
    for (const { done } of lot) done(handed);
    await handed.catch(() => undefined);
    resolve();
  }
}
