import { z } from 'zod';
import { Malformed } from '../malformed.js';
import { faultsOf } from './faults.js';
import { type Asked, isCurve, type Specification, specificationSchema } from './schema.js';

/** Reads a specification, of JSON or of what was parsed from it. Throws `Malformed`, which names every field at fault and its rule. */
export function specificationOf(given: unknown): Specification {
  const read = specificationSchema.safeParse(given);
  if (!read.success) {
    const said = read.error.issues.map(({ path, message }) => `${z.core.toDotPath(path) || 'the whole'}: ${message}`);
    throw new Malformed(`specification: ${said.join('; ')}`);
  }
  const whole = {
    ...read.data,
    estimators: read.data.estimators.map((asked) => byTreatment(asked, read.data.treatment)),
  };
  const faults = faultsOf(whole);
  if (faults.length > 0) throw new Malformed(`specification: ${faults.join('; ')}`);
  return whole;
}

const byTreatment = (asked: Asked, treatment: string | null): Asked =>
  isCurve(asked) && asked.by === undefined ? { ...asked, by: treatment } : asked;
