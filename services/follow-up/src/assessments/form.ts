import { barriers, periods, qualities } from '@duo/kernel';
import { z } from 'zod';
import type { Barrier } from './assessment.js';

const once = <T>(codeOf: (one: T) => string) =>
  [(told: T[]) => new Set(told.map(codeOf)).size === told.length, 'must name each once'] as const;

export const period = z.enum(periods).default('after').describe('Before, during or after the Covid-19 crisis');

/** What stands in the way: each barrier once, 0 (not at all) to 4, ranked by the order in which they are told. */
export const barriersTold = z
  .array(z.strictObject({ barrier: z.enum(barriers), severity: z.int().min(0).max(4) }))
  .max(barriers.length)
  .refine(...once(({ barrier }: { barrier: string }) => barrier))
  .default([]);

/** How the mentee sees himself or herself, each quality once, 1 to 5. */
export const qualitiesRated = z
  .array(z.strictObject({ quality: z.enum(qualities), value: z.int().min(1).max(5) }))
  .max(qualities.length)
  .refine(...once(({ quality }: { quality: string }) => quality))
  .default([]);

export const ranked = (told: z.output<typeof barriersTold>): Barrier[] =>
  told.map((barrier, at) => ({ ...barrier, rank: at + 1 }));
