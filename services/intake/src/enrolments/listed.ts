import { languages, sides } from '@duo/kernel';
import { z } from 'zod';

const day = z.iso.date().nullable();

/** A person as a coordinator sees them: who they are, and how far they came. */
export const listed = z.object({
  id: z.uuid(),
  side: z.enum(sides),
  status: z.enum(['enrolled', 'not-yet', 'ready', 'refused', 'withdrawn']),
  givenName: z.string(),
  familyName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.enum(languages),
  born: z.string().nullable(),
  synthetic: z.boolean().describe('Made up: nobody is meant'),
  languages: z.array(z.string()),
  enrolledOn: z.iso.date(),
  informedOn: day,
  interviewedOn: day,
  trainedOn: day,
  readyOn: day,
  refusedOn: day,
  withdrewOn: day,
  recontactOn: day,
});

/** A person's file: the answers as given, the corrections beside them, what was agreed to, and what happened. */
export const file = listed.extend({
  facts: z.record(z.string(), z.unknown()),
  corrections: z.record(z.string(), z.unknown()),
  version: z.int().describe('Of the corrections; goes along with the next one'),
  reasons: z.array(z.string()),
  referral: z.string().nullable(),
  withdrawalReason: z.string().nullable(),
  consents: z.array(
    z.object({
      purpose: z.string(),
      textVersion: z.string(),
      language: z.string(),
      givenOn: z.iso.date(),
      withdrawnOn: day,
    }),
  ),
  interviews: z.array(
    z.object({
      heldOn: z.iso.date(),
      outcome: z.string(),
      reasons: z.array(z.string()),
      ruleSet: z.string(),
      note: z.string().nullable(),
    }),
  ),
  bookings: z.array(
    z.object({
      session: z.uuid(),
      startsAt: z.iso.datetime(),
      place: z.string().nullable(),
      status: z.enum(['booked', 'attended', 'absent', 'cancelled']),
    }),
  ),
  modules: z.array(z.object({ module: z.int(), followedOn: z.iso.date() })),
  assessments: z.array(
    z.object({
      assessedOn: z.iso.date(),
      respondent: z.string(),
      period: z.string(),
      barriers: z.array(z.object({ barrier: z.string(), severity: z.int() })),
    }),
  ),
});

export type Listed = z.infer<typeof listed>;
export type File = z.infer<typeof file>;
