import { z } from 'zod';

const count = z.int().min(0).nullable();
const localized = z.object({ fr: z.string(), nl: z.string(), en: z.string() });

/** What impact answers to `GET /public/figures.json`: figures that may be shown to everyone. */
export const publishedFigures = z.object({
  branch: z.string(),
  asOf: z.iso.date(),
  threshold: z.int(),
  /** Some of the records are made up. */
  synthetic: z.boolean(),
  total: z.object({
    accompanied: count,
    jobs: count,
    internshipsOrTrainings: count,
    solutions: count,
    publishedAs: count,
  }),
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

export type PublishedFigures = z.infer<typeof publishedFigures>;
export type PublishedFigure = PublishedFigures['steps'][number]['figures'][number];
