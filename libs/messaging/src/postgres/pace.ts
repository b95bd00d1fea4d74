/** Waits between two looks: shortly after something was found, longer the longer nothing was. A poke ends the wait. */
export class Pace {
  #pauseMs: number;
  #poked = false;
  #wake = () => {};

  constructor(
    private readonly shortestMs = 10,
    private readonly longestMs = 250,
  ) {
    this.#pauseMs = shortestMs;
  }

  /** There may be something: ends the wait in hand, or makes the next one none. */
  poke(): void {
    this.#poked = true;
    this.#wake();
  }

  found(): void {
    this.#pauseMs = this.shortestMs;
  }

  async rest(): Promise<void> {
    if (!this.#poked) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#pauseMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#pauseMs = Math.min(this.#pauseMs * 1.5, this.longestMs);
    }
    this.#poked = false;
  }
}
