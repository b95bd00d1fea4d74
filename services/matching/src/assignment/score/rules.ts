import type { Mentee, Mentor } from './prepared.js';

/**
 * The hard rules. A pair that breaks one of them is impossible: it has no arc in the problem, whatever its score. They
 * are told in this order.
 */
export const rules = [
  'common-language',
  'common-half-day',
  'near-or-remote',
  'no-earlier-refusal',
  'no-veto',
  'mentor-has-a-place',
] as const;
export type Rule = (typeof rules)[number];

/** Both know one and the same working language well enough to work in it. */
export const commonLanguage = (mentee: Mentee, mentor: Mentor): boolean => (mentee.working & mentor.working) !== 0;

/** There is a half-day in the week on which both can. */
export const commonHalfDay = (mentee: Mentee, mentor: Mentor): boolean => (mentee.slots & mentor.slots) !== 0;

/** The mentor is within the mentee's reach, or both can and want to meet remotely. `tenths` of a kilometre. */
export const nearOrRemote = (mentee: Mentee, mentor: Mentor, tenths: number): boolean =>
  isNear(mentee, tenths) || (mentee.remote && mentor.remote);

export const isNear = (mentee: Mentee, tenths: number): boolean => tenths <= mentee.reach;

/** Neither has said no to the other before. */
export const noEarlierRefusal = (mentee: Mentee, mentor: Mentor): boolean => !mentee.refused?.has(mentor.id);

/** The coordinator has nothing against the two. */
export const noVeto = (mentee: Mentee, mentor: Mentor): boolean => !mentee.vetoed?.has(mentor.id);

/** The mentor is not paused, and accompanies fewer mentees than he or she can. */
export const mentorHasAPlace = (mentor: Mentor): boolean => mentor.places > 0;

/** Whether two people fit by all rules but the last: they would have an arc if the mentor had a place. */
export const fits = (mentee: Mentee, mentor: Mentor, tenths: number): boolean =>
  commonLanguage(mentee, mentor) &&
  commonHalfDay(mentee, mentor) &&
  nearOrRemote(mentee, mentor, tenths) &&
  noEarlierRefusal(mentee, mentor) &&
  noVeto(mentee, mentor);

const holds: Readonly<Record<Rule, (mentee: Mentee, mentor: Mentor, tenths: number) => boolean>> = {
  'common-language': commonLanguage,
  'common-half-day': commonHalfDay,
  'near-or-remote': nearOrRemote,
  'no-earlier-refusal': noEarlierRefusal,
  'no-veto': noVeto,
  'mentor-has-a-place': (_, mentor) => mentorHasAPlace(mentor),
};

/** Which rules the pair breaks; none: the pair is possible. */
export const broken = (mentee: Mentee, mentor: Mentor, tenths: number): Rule[] =>
  rules.filter((rule) => !holds[rule](mentee, mentor, tenths));

/** The place in `rules` of the first that the pair breaks; behind the last when it keeps them all. */
export function firstBroken(mentee: Mentee, mentor: Mentor, tenths: number): number {
  const at = rules.findIndex((rule) => !holds[rule](mentee, mentor, tenths));
  return at < 0 ? rules.length : at;
}
