/** Waits between two looks: shortly after something was found, longer the longer nothing was. A poke ends the wait. */
export class Pace {
  #pauseMs: number;
  #poked = false;
  #wake = () => {};

  constructor(
    private readonly shortestMs = 10,
    private readonly longestMs = 400,
  ) {
    this.#pauseMs = shortestMs;
  }

  /** There may be something since the last look: ends the wait in hand, or makes the next one none. */
  poke(): void {
    this.#poked = true;
    this.#wake();
  }

  /** A look begins: what was poked for until now it will see. */
  look(): void {
    this.#poked = false;
  }

  found(): void {
    this.#pauseMs = this.shortestMs;
  }

  async rest(): Promise<void> {
    if (this.#poked) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#pauseMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#pauseMs = Math.min(this.#pauseMs * 1.5, this.longestMs);
  }
}
