import type { Evaluation } from '../evaluation.js';
import type { Sample } from '../sample.js';
import type { Specification } from '../specification/schema.js';
import type { Compared } from './compared.js';

export function sensitivityOf(
  _sample: Sample,
  _compared: readonly Compared[],
  _specification: Specification,
): Evaluation['sensitivity'] {
  return [];
}
