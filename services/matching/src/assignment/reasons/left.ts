import type { Pool } from '../score/pool-problem.js';
import type { Mentor } from '../score/prepared.js';
import { type Funnel, funnelOf, nobodyLeft, ruledOut } from './funnel.js';
import type { Residual } from './residual.js';

/** Why a mentor with a place stays without a mentee: the first of these that applies. */
export const mentorReasons = [...nobodyLeft, 'fitting-mentees-are-better-off'] as const;
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
    const funnel = funnelOf(pool.prepared, mentees, [mentor]);
    const out = ruledOut(funnel, pool.unknownPostalCodes.includes(mentor.id));
    const reason =
      out === undefined || out === 'fitting-mentors-have-no-place' ? 'fitting-mentees-are-better-off' : out;
    return [{ mentor: mentor.id, places, reason, funnel }];
  });
}
