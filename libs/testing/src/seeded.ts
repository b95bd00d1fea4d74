import { randomInt } from 'node:crypto';
import { addToMessage } from './eventually.js';

/** Randomness that can be had again. */
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

/** A small generator of random numbers: the same seed, the same numbers. Without one it takes the seed of the run. */
export function seeded(seed = seedOfRun()): Random {
  let state = seed | 0;
  // Mulberry32: one word of state, and good enough to shuffle and to choose.
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

/** `DUO_SEED`, which a run of tests sets and prints; a new one where nobody has set it. */
function seedOfRun(): number {
  const given = process.env.DUO_SEED;
  if (given === undefined || given === '') return randomInt(2 ** 31);
  if (!/^\d{1,15}$/.test(given)) throw new Error('DUO_SEED is not a whole number');
  return Number(given);
}

/** A test with randomness. When it fails, its error says the seed that makes it fail again. */
export function withSeed(test: (random: Random) => void | Promise<void>): () => Promise<void> {
  return async () => {
    const random = seeded();
    try {
      await test(random);
    } catch (error) {
      throw addToMessage(error, `seed ${random.seed}: DUO_SEED=${random.seed} repeats it`);
    }
  };
}
