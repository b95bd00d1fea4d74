import { z } from 'zod';
import { stepNames } from './figures.js';

/** The funnel as its routes answer it; the two differ in whether a number may be left out. */
const funnel = <Count extends z.ZodType, More extends z.ZodRawShape>(count: Count, more: More) =>
  z.object({
    indicator: z.literal('K9'),
    branch: z.string(),
    asOf: z.iso.date().describe('The day on which it was counted'),
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

export const funnelAnswer = funnel(people, {});

export const publishedAnswer = funnel(people.nullable(), {
  reason: z.enum(['below-threshold']).nullable().describe('Why a number was left out'),
}).extend({ threshold: z.int().describe('Numbers that count fewer persons are left out') });
