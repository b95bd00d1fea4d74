import { situations } from '@duo/kernel';
import { z } from 'zod';
import { solutionForm } from '../solutions/form.js';

/** How things stand with the mentee. To have no work is an answer too. */
export const measureForm = z.strictObject({
  situation: z.enum(situations),
  daysWorked: z.int().min(0).max(366).nullable().default(null).describe('Within the 12 months; of that measure alone'),
  solution: solutionForm.nullable().default(null).describe('What was found meanwhile'),
});
