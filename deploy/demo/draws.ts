import type { Random } from '@duo/kernel';

/** How often each comes; they need not add up to one. */
export type Weights<T extends string = string> = Readonly<Partial<Record<T, number>>>;

/** A whole number, both ends included. */
export const between = (random: Random, least: number, most: number): number => least + random.int(most - least + 1);

export const chance = (random: Random, share: number): boolean => random.next() < share;

export function weighted<T extends string>(random: Random, weights: Weights<T>): T {
  const entries = Object.entries(weights) as [T, number][];
  let left = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [one, weight] of entries) {
    left -= weight;
    if (left < 0) return one;
  }
  return (entries.at(-1) as [T, number])[0];
}

/** So many different ones, or all there are. */
export const some = <T>(random: Random, list: readonly T[], count: number): T[] => random.shuffle(list).slice(0, count);

/** Exactly so many cards, shared out by the weights to the nearest whole card, in no order. */
export function deck<T extends string>(random: Random, weights: Weights<T>, cards: number): T[] {
  const entries = Object.entries(weights) as [T, number][];
  const whole = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let [sum, dealt] = [0, 0];
  const dealtOut = entries.flatMap(([one, weight]) => {
    sum += weight;
    const until = Math.round((cards * sum) / whole);
    const some = new Array<T>(until - dealt).fill(one);
    dealt = until;
    return some;
  });
  return random.shuffle(dealtOut);
}
