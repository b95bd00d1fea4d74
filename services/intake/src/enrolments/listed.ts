import { languages } from '@duo/kernel';
import { z } from 'zod';

/** A person as a coordinator sees them: who they are, and how far they came. */
export const listed = z.object({
  id: z.uuid(),
  side: z.enum(['mentee', 'mentor']),
  status: z.enum(['enrolled', 'ready', 'withdrawn']),
  givenName: z.string(),
  familyName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.enum(languages),
  languages: z.array(z.string()),
  enrolledOn: z.iso.date(),
  readyOn: z.iso.date().nullable(),
  withdrewOn: z.iso.date().nullable(),
});

export type Listed = z.infer<typeof listed>;
