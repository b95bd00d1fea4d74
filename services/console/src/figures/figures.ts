import { z } from 'zod';

const count = z.int().min(0).nullable();
const localized = z.object({ fr: z.string(), nl: z.string(), en: z.string() });

const counts = z.object({
  accompanied: count,
  jobs: count,
  internshipsOrTrainings: count,
  solutions: count,
  /** Solutions as they are published, rounded. */
  publishedAs: count,
});
const countsByYear = counts.extend({ years: z.record(z.string(), counts) });

/** What impact answers to `GET /public/figures.json`: figures that may be shown to everyone. */
export const publishedFigures = z.object({
  branch: z.string(),
  asOf: z.iso.date(),
  threshold: z.int(),
  /** Some of the records are made up. */
  synthetic: z.boolean(),
  total: countsByYear,
  branches: z.record(z.string(), countsByYear),
  rounding: localized,
  steps: z.array(
    z.object({
      step: z.string(),
      definition: localized,
      figures: z.array(
        z.object({
          year: z.int(),
          side: z.enum(['mentee', 'mentor', 'both']),
          /** Null where the number is not published. */
          numerator: count,
          denominator: count,
        }),
      ),
    }),
  ),
});

export type PublishedCounts = z.infer<typeof counts>;
export type PublishedFigures = z.infer<typeof publishedFigures>;
export type PublishedFigure = PublishedFigures['steps'][number]['figures'][number];
