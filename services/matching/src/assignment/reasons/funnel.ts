import type { Mentee, Mentor, Prepared } from '../score/prepared.js';
import { firstBroken, type Rule, rules } from '../score/rules.js';
import { tenthsBetween } from '../score/score.js';

/** How many of the other side are left after each hard rule, one after the other. */
export type Funnel = { readonly all: number; readonly left: Readonly<Record<Rule, number>> };

/** One person and everybody of the other side. */
export function funnelOf(pool: Prepared, mentees: readonly Mentee[], mentors: readonly Mentor[]): Funnel {
  const stopped = new Array<number>(rules.length + 1).fill(0);
  for (const mentee of mentees) {
    for (const mentor of mentors) {
      const at = firstBroken(mentee, mentor, tenthsBetween(pool, mentee, mentor));
      stopped[at] = (stopped[at] as number) + 1;
    }
  }
  const all = mentees.length * mentors.length;
  let left = all;
  const after = rules.map((rule, at) => {
    left -= stopped[at] as number;
    return [rule, left];
  });
  return { all, left: Object.fromEntries(after) as Funnel['left'] };
}

/** What both sides are told of the rules that leave nobody, in the order of the rules. */
export const nobodyLeft = [
  'nobody-there',
  'no-common-language',
  'no-common-half-day',
  'postal-code-unknown',
  'too-far',
  'refused-before',
  'vetoed',
] as const;

/** The hard rule after which nobody is left, if there is one. */
export function ruledOut({ all, left }: Funnel, placeUnknown: boolean) {
  if (all === 0) return 'nobody-there';
  if (left['common-language'] === 0) return 'no-common-language';
  if (left['common-half-day'] === 0) return 'no-common-half-day';
  if (left['near-or-remote'] === 0) return placeUnknown ? 'postal-code-unknown' : 'too-far';
  if (left['no-earlier-refusal'] === 0) return 'refused-before';
  if (left['no-veto'] === 0) return 'vetoed';
  return left['mentor-has-a-place'] === 0 ? 'fitting-mentors-have-no-place' : undefined;
}
