import { z } from 'zod';

/*
 * What can be asked of each estimator. The defaults are those of the software that the numbers are checked against, and
 * stand in the README beside; they are filled in, so that what was used can be read in a report.
 */

const link = z.enum(['logit', 'probit']).default('logit');
const robust = ['HC0', 'HC1', 'HC2', 'HC3'] as const;
const errors = ['classical', ...robust] as const;
const ofStrata = z.enum(['cluster', ...errors]).default('HC3');

const orders = ['largest', 'smallest', 'data'] as const;
type Order = (typeof orders)[number];

const matching = z
  .strictObject({
    method: z.literal('matching'),
    distance: z.enum(['propensity', 'mahalanobis', 'inverse-variance']).default('propensity'),
    link,
    covariance: z.enum(['within-group', 'full']).default('within-group'),
    ratio: z.int().min(1).default(1),
    replacement: z.boolean().default(false),
    order: z.enum(orders).optional(),
    caliper: z.number().positive().nullable().default(null),
    exact: z.array(z.string()).default([]),
    ties: z.boolean().default(false),
    biasAdjust: z.boolean().default(false),
    se: z.enum(['cluster', 'abadie-imbens']).optional(),
  })
  .transform((given) => ({
    ...given,
    order: orderOf(given),
    se: given.se ?? (given.replacement ? ('abadie-imbens' as const) : ('cluster' as const)),
  }));

/** As MatchIt: where nobody has a score, nobody's is larger. */
function orderOf({
  distance,
  caliper,
  order,
}: {
  distance: string;
  caliper: number | null;
  order?: Order | undefined;
}): Order {
  if (distance === 'propensity') return order ?? 'largest';
  return caliper === null ? 'data' : (order ?? 'data');
}

export const curveSchema = z.strictObject({
  method: z.literal('kaplan-meier'),
  /** Whose values tell the curves apart; `null`: one curve. The treatment unless told otherwise. */
  by: z.string().nullable().optional(),
  /** A column of weights, or how they are estimated. */
  weights: z.string().nullable().default(null),
  conf: z.enum(['log', 'log-log']).default('log'),
  /** Of the restricted mean; `null`: as long as somebody of each group was followed. */
  horizon: z.number().positive().nullable().default(null),
});

export const estimatorSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('difference'), se: z.enum(['pooled', 'welch']).default('pooled') }),
  z.strictObject({ method: z.literal('regression'), se: z.enum(errors).default('HC1') }),
  z.strictObject({ method: z.literal('oaxaca-blinder'), se: z.enum(robust).default('HC1') }),
  matching,
  z.strictObject({ method: z.literal('exact'), se: ofStrata }),
  z.strictObject({ method: z.literal('cem'), se: ofStrata }),
  z.strictObject({ method: z.literal('subclassification'), classes: z.int().min(2).default(6), link, se: ofStrata }),
  z.strictObject({ method: z.literal('ipw'), link, se: z.enum(['stacked', ...robust]).default('stacked') }),
  z.strictObject({ method: z.literal('entropy-balancing'), se: z.enum(robust).default('HC0') }),
  z.strictObject({ method: z.literal('aipw'), link }),
  curveSchema,
]);
