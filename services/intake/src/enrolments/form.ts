import { barriers, languages, periods } from '@duo/kernel';
import { z } from 'zod';
import { menteeFacts, mentorFacts } from './facts.js';

/** Goes along with a correction. */
export const seenVersion = z
  .int()
  .min(1)
  .optional()
  .describe('The version of the file that was seen; an older one is refused');

const name = z.string().trim().min(1).max(100);

const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d ()./-]{6,30}$/, 'must be a telephone number');

/** What the form asks for. */
export const formPurposes = ['programme', 'evaluation', 'testimony', 'partner-sharing', 'alumni-contact'] as const;
/** Beside it: whether another branch may have the data of this one, when it closes. */
export const purposes = [...formPurposes, 'hand-over'] as const;
export type Purpose = (typeof purposes)[number];

/** Without the first nobody can be accompanied; refusing another never stands in the way. */
const consents = z.strictObject({
  textVersion: z.string().min(1).max(20),
  programme: z.literal(true),
  evaluation: z.boolean().default(false),
  testimony: z.boolean().default(false),
  'partner-sharing': z.boolean().default(false),
  'alumni-contact': z.boolean().default(false),
});

/** How somebody is reached. */
export const contacts = {
  email: z.email().max(200).nullable().default(null),
  phone: phone.nullable().default(null),
};

const person = {
  givenName: name,
  familyName: name,
  ...contacts,
  language: z.enum(languages).describe('The language we write in'),
  born: z.iso.date().describe('Day of birth'),
  consents,
};

/** What a coordinator corrects of who somebody is and how to reach them; what is not given stays. */
export const details = z.strictObject({
  givenName: name.optional(),
  familyName: name.optional(),
  email: z.email().max(200).nullable().optional(),
  phone: phone.nullable().optional(),
  language: person.language.optional(),
  born: person.born.optional(),
});
export type Details = z.infer<typeof details>;

/** What stands in a mentee's way: each barrier once, 0 (not at all) to 4, ranked by the order in which they are told. */
export const assessment = z.strictObject({
  period: z.enum(periods).default('after'),
  barriers: z
    .array(z.strictObject({ barrier: z.enum(barriers), severity: z.int().min(0).max(4) }))
    .max(barriers.length)
    .refine((told) => new Set(told.map(({ barrier }) => barrier)).size === told.length, 'must name each barrier once'),
});
export type Assessment = z.infer<typeof assessment>;

const reachable = <S extends z.ZodType<{ email: string | null; phone: string | null }>>(schema: S) =>
  schema.refine(({ email, phone }) => email ?? phone, {
    path: ['email'],
    message: 'must be given, or a telephone number',
    params: { rule: 'email-or-phone' },
  });

/** What somebody tells who enrols. */
export const menteeForm = reachable(
  z.strictObject({ ...person, facts: menteeFacts, assessment: assessment.nullable().default(null) }),
);
export const mentorForm = reachable(z.strictObject({ ...person, facts: mentorFacts }));

export type MenteeForm = z.infer<typeof menteeForm>;
export type MentorForm = z.infer<typeof mentorForm>;
export type Consents = z.infer<typeof consents>;
