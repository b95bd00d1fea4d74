import { languages } from '@duo/kernel';
import { z } from 'zod';

const name = z.string().trim().min(1).max(100);

const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d ()./-]{6,30}$/, 'must be a telephone number');

const nameOfLanguage = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const spokenLanguage = z
  .string()
  .regex(/^[a-z]{2}$/, 'must be two letters')
  .refine((code) => nameOfLanguage.of(code) !== undefined, 'must be a language of ISO 639-1');

/** What somebody tells who enrols. */
export const form = z
  .strictObject({
    givenName: name,
    familyName: name,
    email: z.email().max(200).nullable().default(null),
    phone: phone.nullable().default(null),
    language: z.enum(languages).describe('The language we write in'),
    languages: z.array(spokenLanguage).min(1).max(20).describe('Working languages, ISO 639-1'),
  })
  .refine(({ email, phone }) => email ?? phone, {
    path: ['email'],
    message: 'must be given, or a telephone number',
    params: { rule: 'email-or-phone' },
  });

export type Form = z.infer<typeof form>;
