import type { Day, Side } from '@duo/kernel';
import type { Facts, MenteeFacts, MentorFacts } from '../enrolments/facts.js';
import { type RuleSet, ruleSets } from './rule-sets.js';

/** Who is judged: the facts of somebody, and the day of birth or, in an old record, its year. */
export type Candidate = { side: Side; born: string | null; facts: Facts };

export type Judgement = {
  /** The version of the rules of that day. */
  ruleSet: string;
  on: Day;
  /** Every rule, and whether it is kept. */
  rules: { rule: string; kept: boolean }[];
  eligible: boolean;
};

/** The rules in force on a day: an old intake is judged, and judged again, under the rules of its day. */
export function ruleSetOf(day: Day): RuleSet {
  const inForce = ruleSets.filter(({ from }) => from <= day);
  return inForce.at(-1) ?? (ruleSets[0] as RuleSet);
}

/** Judges somebody by the rules of a day; says of each rule whether it is kept. */
export function judge(candidate: Candidate, on: Day): Judgement {
  const { version, mentee, mentor } = ruleSetOf(on);
  const of = { age: ageOn(candidate.born, on), on };
  const rules =
    candidate.side === 'mentee'
      ? Object.entries(mentee).map(([rule, keeps]) => ({ rule, kept: keeps(candidate.facts as MenteeFacts, of) }))
      : Object.entries(mentor).map(([rule, keeps]) => ({ rule, kept: keeps(candidate.facts as MentorFacts, of) }));
  return { ruleSet: version, on, rules, eligible: rules.every(({ kept }) => kept) };
}

/** Whole years on a day; of somebody of whom only the year is known, the age reached that year; null: not known. */
export function ageOn(born: string | null, on: Day): number | null {
  if (born === null) return null;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return born.length === 4 || on.slice(5) >= born.slice(5) ? years : years - 1;
}
