import { menteeForm as menteeOf, mentorForm as mentorOf } from '@duo/testing';
import type { Candidate } from '../src/eligibility/eligibility.js';
import { menteeForm, mentorForm } from '../src/enrolments/form.js';

/** What the forms come to when they were read: a mentee and a mentor whom the rules of today let in. */
export const mentee = menteeForm.parse(menteeOf());
export const mentor = mentorForm.parse(mentorOf());

export const candidateOf = (side: Candidate['side'], facts: object = {}, born?: string | null): Candidate => {
  const usual = side === 'mentee' ? mentee : mentor;
  return { side, born: born === undefined ? usual.born : born, facts: { ...usual.facts, ...facts } };
};
