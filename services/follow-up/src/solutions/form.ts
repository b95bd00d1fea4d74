import { contracts, solutionKinds } from '@duo/kernel';
import { z } from 'zod';

/** A job, internship or training as it is told; whether it is stable follows from it. */
export const solutionForm = z.strictObject({
  kind: z.enum(solutionKinds),
  startsOn: z.iso.date(),
  contract: z.enum(contracts).nullable().default(null),
  months: z.int().min(0).max(600).nullable().default(null).describe('How long it lasts, when it is not permanent'),
  weeklyHours: z.int().min(1).max(80).nullable().default(null),
  occupation: z
    .string()
    .regex(/^\d{1,4}$/, 'must be 1 to 4 digits of ISCO-08')
    .nullable()
    .default(null),
  sector: z
    .string()
    .regex(/^[A-V]$/, 'must be a section of NACE')
    .nullable()
    .default(null),
});
