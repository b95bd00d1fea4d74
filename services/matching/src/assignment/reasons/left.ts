import type { Pool } from '../score/pool-problem.js';
import type { Mentor } from '../score/prepared.js';
import { tenthsBetween } from '../score/score.js';
import type { Residual } from './residual.js';
import { type Funnel, funnelOf, ruledOut } from './unmatched.js';

/** Why a mentor with a place stays without a mentee: the first of these that applies. */
export const mentorReasons = [
  'no-mentees',
  'no-common-language',
  'no-common-half-day',
  'postal-code-unknown',
  'too-far',
  'refused-before',
  'vetoed',
  'fitting-mentees-are-better-off',
] as const;
export type MentorReason = (typeof mentorReasons)[number];

export type MentorLeft = {
  readonly mentor: string;
  readonly places: number;
  readonly reason: MentorReason;
  readonly funnel: Funnel;
};

/** The mentors with places that nobody got, although there may be mentees who fit. */
export function mentorsLeft(pool: Pool, { load }: Residual): MentorLeft[] {
  const { mentees, mentors } = pool.prepared;
  return mentors.flatMap((mentor: Mentor, column) => {
    const places = mentor.places - (load[column] as number);
    if (places === 0) return [];
    const pairs = mentees.map((mentee) => ({ mentee, mentor, tenths: tenthsBetween(pool.prepared, mentee, mentor) }));
    const funnel = funnelOf(pairs);
    const out = ruledOut(funnel, pool.unknownPostalCodes.includes(mentor.id));
    return [{ mentor: mentor.id, places, reason: named(out), funnel }];
  });
}

const named = (out: ReturnType<typeof ruledOut>): MentorReason =>
  out === undefined || out === 'fitting-mentors-have-no-place'
    ? 'fitting-mentees-are-better-off'
    : out === 'no-mentors'
      ? 'no-mentees'
      : out;
