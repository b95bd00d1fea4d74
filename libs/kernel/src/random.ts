/** Randomness that can be had again: the same seed, the same numbers. */
export type Random = {
  readonly seed: number;
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including `below`. */
  int(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** A new list with the same things in another order. */
  shuffle<T>(list: readonly T[]): T[];
};

/** Mulberry32: one word of state, and good enough to shuffle, to choose and to make up people. No secret may come of it. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    seed,
    next,
    int,
    pick(from) {
      if (from.length === 0) throw new RangeError('nothing to pick from');
      return from[int(from.length)] as (typeof from)[number];
    },
    shuffle<T>(list: readonly T[]) {
      const shuffled = [...list];
      for (let at = shuffled.length - 1; at > 0; at--) {
        const other = int(at + 1);
        [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
      }
      return shuffled;
    },
  };
}
