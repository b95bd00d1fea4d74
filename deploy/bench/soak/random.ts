import { randomFrom } from '@duo/kernel';

/** Numbers from 0 up to 1, the same for the same seed. */
export const random = (seed: number): (() => number) => randomFrom(seed).next;

/** A random of its own for the n-th of many things, so that each can be made anew without the ones before it. */
export const randomOf = (seed: number, n: number) =>
  random(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35));
