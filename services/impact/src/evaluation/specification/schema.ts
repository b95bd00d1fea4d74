import { z } from 'zod';
import { estimatorSchema } from './estimators.js';

const column = z.string().min(1);
const measured = z.strictObject({ name: column, type: z.enum(['continuous', 'binary']) });
const outcome = z.discriminatedUnion('type', [
  z.strictObject({ name: column, type: z.literal('continuous') }),
  z.strictObject({ name: column, type: z.literal('binary') }),
  z.strictObject({ type: z.literal('survival'), time: column, event: column }),
]);

export const specificationSchema = z.strictObject({
  treatment: column.nullable().default(null),
  outcome,
  covariates: z.record(column, z.enum(['numeric', 'categorical'])).default({}),
  estimators: z.array(estimatorSchema).min(1),
  placebo: measured.nullable().default(null),
  /** Of every interval. */
  level: z.number().min(0.5).max(0.9999).default(0.95),
  /** Groups of fewer people call for a warning. */
  threshold: z.int().min(1).default(10),
  bootstrap: z
    .strictObject({
      replicates: z.int().min(2).max(100_000).default(999),
      seed: z
        .int()
        .min(0)
        .max(2 ** 32 - 1)
        .default(1),
    })
    .nullable()
    .default(null),
});

/** What is to be found out and how, with every default filled in; frozen before anybody looks at outcomes. */
export type Specification = z.infer<typeof specificationSchema>;
export type Asked = Specification['estimators'][number];
export type AskedCurve = Extract<Asked, { method: 'kaplan-meier' }>;
export type AskedEffect = Exclude<Asked, { method: 'kaplan-meier' }>;

export const isCurve = (asked: Asked): asked is AskedCurve => asked.method === 'kaplan-meier';
export const isEffect = (asked: Asked): asked is AskedEffect => !isCurve(asked);
