import { randomUUIDv7 } from 'node:crypto';
import type { Id } from '@duo/kernel';

/** A new id (UUID version 7): random, and ascending by time so that indexes grow at one end. */
export const newId = <Kind extends string>(): Id<Kind> => randomUUIDv7() as string;
