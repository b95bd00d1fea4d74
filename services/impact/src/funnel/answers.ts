import { z } from 'zod';
import { published } from '../figures/disclosure.js';
import { stepNames } from './figures.js';

/** The funnel as its routes answer it; the two differ in whether a number may be left out. */
const funnel = <Count extends z.ZodType, More extends z.ZodRawShape>(count: Count, more: More) =>
  z.object({
    indicator: z.literal('K9'),
    branch: z.string(),
    asOf: z.iso.date().describe('The day on which it was counted'),
    synthetic: z.boolean().describe('Some of the records are made up'),
    steps: z.array(
      z.object({
        step: z.enum(stepNames),
        definition: z.object({ fr: z.string(), nl: z.string(), en: z.string() }),
        figures: z.array(
          z.object({
            year: z.int().describe('Year of enrolment'),
            side: z.enum(['mentee', 'mentor', 'both']),
            numerator: count,
            denominator: count,
            ...more,
          }),
        ),
      }),
    ),
  });

const people = z.int().min(0).describe('Persons');

const withheldFor = z.enum(['below-threshold', 'would-reveal-another']);
const count = people.nullable();
export const publishedCounts = z.object({
  accompanied: count.describe('Persons with a signed agreement'),
  duos: count,
  jobs: count,
  internshipsOrTrainings: count,
  solutions: count.describe('Jobs, internships and trainings; a person may have several'),
  personsWithSolution: count,
  publishedAs: z.int().nullable().describe('Solutions, rounded to hundreds'),
  withheld: z.partialRecord(z.enum(published), withheldFor).describe('Why a number was left out'),
});
const publishedOf = publishedCounts.extend({ years: z.record(z.string(), publishedCounts) });

export const funnelAnswer = funnel(people, {});

export const publishedAnswer = funnel(people.nullable(), {
  reason: z.enum(['below-threshold']).nullable().describe('Why a number was left out'),
}).extend({
  threshold: z.int().describe('Numbers that count fewer persons are left out'),
  total: publishedOf,
  branches: z.record(z.string(), publishedOf),
  rounding: z.object({ fr: z.string(), nl: z.string(), en: z.string() }).describe('How publishedAs comes about'),
});
