import { barriers, halfDays, levels, meetingWays } from '@duo/kernel';
import { z } from 'zod';

const nameOf = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

export const spokenLanguage = z
  .string()
  .regex(/^[a-z]{2}$/, { error: 'must be two letters', abort: true })
  .refine((code) => nameOf.language.of(code) !== undefined, 'must be a language of ISO 639-1');

/** ISO 3166-1 alpha-2; Kosovo is `XK`. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'must be two capital letters', abort: true })
  .refine((code) => nameOf.region.of(code) !== undefined, 'must be a country of ISO 3166-1');

const day = z.iso.date();
const list = <T extends readonly string[]>(codes: T) =>
  z.array(z.enum(codes)).transform((given) => [...new Set(given)]);

/** Coded facts of anybody: what is looked for or offered, and when. None of them says who somebody is. */
const facts = {
  languages: z
    .record(spokenLanguage, z.enum(levels))
    .refine((known) => Object.keys(known).length > 0, 'must name a language')
    .describe('ISO 639-1 code to level of the CEFR, or native; self-declared'),
  education: z
    .strictObject({
      level: z.int().min(0).max(8).describe('ISCED 2011'),
      country,
      recognised: z.enum(['no', 'pending', 'recognised']).describe('In Belgium'),
    })
    .nullable()
    .default(null),
  occupation: z
    .string()
    .regex(/^\d{1,4}$/, 'must be 1 to 4 digits of ISCO-08')
    .nullable()
    .default(null)
    .describe('What a mentee looks for, what a mentor has done; null: no project yet'),
  sector: z
    .string()
    .regex(/^[A-V]$/, 'must be a section of NACE')
    .nullable()
    .default(null),
  interests: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'must be a code'))
    .max(20)
    .default([]),
  availability: list(halfDays).default([]),
  postalCode: z.string().regex(/^[1-9]\d{3}$/, 'must be a Belgian postal code'),
  meeting: z.enum(meetingWays).default('hybrid'),
  digital: z.strictObject({ access: z.boolean(), skill: z.int().min(0).max(4) }).default({ access: true, skill: 2 }),
  help: list(barriers).default([]).describe('What a mentee asks help with, what a mentor is good at'),
};

export const menteeFacts = z.strictObject({
  ...facts,
  reachKm: z.int().min(0).max(200).nullable().default(null),
  nationality: country,
  originBasis: z
    .enum(['nationality', 'parent', 'grandparent', 'none'])
    .describe('What ties the person to a country outside the EU: the basis, not the family tree'),
  stay: z.strictObject({ kind: z.enum(['unlimited', 'long-term', 'temporary']), until: day.nullable().default(null) }),
  seeksWork: z.boolean().default(true),
  unemployedMonths: z.int().min(0).max(240).nullable().default(null),
  registeredWith: z.enum(['actiris', 'forem', 'vdab', 'none']).nullable().default(null),
});

export const mentorFacts = z.strictObject({
  ...facts,
  generalist: z.boolean().default(false),
  capacity: z.int().min(0).max(5).default(1).describe('Mentees at a time'),
  pausedUntil: day.nullable().default(null),
  hasWorked: z.boolean().default(true).describe('Professional experience'),
  informationNote: z
    .strictObject({ version: z.string().min(1).max(20), givenOn: day, language: z.enum(['fr', 'nl', 'en']) })
    .nullable()
    .default(null)
    .describe('The note that Belgian law wants given to volunteers'),
});

export type MenteeFacts = z.infer<typeof menteeFacts>;
export type MentorFacts = z.infer<typeof mentorFacts>;
export type Facts = MenteeFacts | MentorFacts;
