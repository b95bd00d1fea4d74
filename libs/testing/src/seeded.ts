import { randomInt } from 'node:crypto';
import { type Random, randomFrom } from '@duo/kernel';
import { addToMessage } from './eventually.js';

export type { Random };

/** Random numbers by a seed; without one by the seed of the run. */
export const seeded = (seed = seedOfRun()): Random => randomFrom(seed);

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
