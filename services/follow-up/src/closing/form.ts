import { z } from 'zod';
import { barriersTold, period, qualitiesRated } from '../assessments/form.js';
import { solutionForm } from '../solutions/form.js';

/** How one side looks back. Barriers in hindsight, qualities and a solution are asked of the mentee. */
export const lookBackForm = z.strictObject({
  satisfaction: z.int().min(1).max(5),
  wouldRecommend: z.boolean(),
  comment: z.string().trim().min(1).max(4000).nullable().default(null).describe('Private to the branch'),
  period,
  barriers: barriersTold.describe('What stood in the way, in hindsight'),
  qualities: qualitiesRated,
  solution: solutionForm.nullable().default(null),
});
