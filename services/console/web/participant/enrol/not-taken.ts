import type { FieldError } from '../../api/problem.js';
import type { Fault } from '../form/fault.js';
import type { StepName } from './answers.js';
import { faults } from './enrol.texts.js';
import { placeOf } from './form.js';

type Placed = { step: StepName; fault: Fault };

let last: Placed[] = [];

/** Remembers what the service did not take; the first page of it, or undefined where none of it is asked here. */
export function rememberNotTaken(errors: readonly FieldError[]): StepName | undefined {
  last = errors.flatMap(({ field }) => {
    const place = placeOf(field);
    return place ? [{ step: place.step, fault: { field: place.field, words: faults.notTaken } }] : [];
  });
  return last[0]?.step;
}

/** What was not taken of a page; told once. */
export function notTaken(step: StepName): Fault[] {
  return last.filter((one) => one.step === step).map(({ fault }) => fault);
}

export const forgetNotTaken = () => {
  last = [];
};
