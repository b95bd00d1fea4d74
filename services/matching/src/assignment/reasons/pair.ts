import { reserveOf, switchingOf } from '../score/cost.js';
import { unknownDistance } from '../score/distance.js';
import { type HalfDay, halfDays } from '../score/facts.js';
import type { Parts } from '../score/policy.js';
import type { Pool } from '../score/pool-problem.js';
import type { Mentee, Mentor } from '../score/prepared.js';
import { isNear, type Rule, rules } from '../score/rules.js';
import { scoreOf, tenthsBetween } from '../score/score.js';
import { aloneLoss, alternatives, type Ways } from './alternatives.js';
import type { Residual } from './residual.js';

/** Why these two. All codes and numbers: the words are the console's. */
export type PairReasons = {
  readonly mentee: string;
  readonly mentor: string;
  readonly score: number;
  /** They add up to the score. */
  readonly parts: Parts;
  /** What the levers of the policy added to the pair's cost; 1,000 a point. */
  readonly reserve: number;
  readonly switching: number;
  /** The hard rules that the pair keeps, which is all of them. */
  readonly kept: readonly Rule[];
  readonly languages: readonly string[];
  readonly halfDays: readonly HalfDay[];
  /** `null` where a postal code is unknown. */
  readonly km: number | null;
  readonly meet: 'near' | 'remote';
  /** The three mentors whom it would cost the whole proposal least to give this mentee instead. */
  readonly alternatives: readonly { readonly mentor: string; readonly score: number; readonly loss: number }[];
  /** What it would cost the whole proposal to leave this mentee without a mentor. */
  readonly alone: number;
};

export function pairReasons(pool: Pool, residual: Residual, ways: Ways, row: number): PairReasons {
  const mentee = pool.prepared.mentees[row] as Mentee;
  const mentorAt = (column: number) => pool.prepared.mentors[column] as Mentor;
  const mentor = mentorAt(residual.solution.mentorOf[row] as number);
  const tenths = tenthsBetween(pool.prepared, mentee, mentor);
  const both = mentee.slots & mentor.slots;
  const working = mentee.working & mentor.working;
  return {
    mentee: mentee.id,
    mentor: mentor.id,
    ...scoreOf(pool.prepared, mentee, mentor),
    reserve: reserveOf(pool.costs, mentee, mentor),
    switching: switchingOf(pool.costs, mentee, mentor),
    kept: rules,
    languages: pool.prepared.policy.working.languages.filter((_, bit) => (working >>> bit) & 1),
    halfDays: halfDays.filter((_, bit) => (both >>> bit) & 1),
    km: tenths === unknownDistance ? null : tenths / 10,
    meet: isNear(mentee, tenths) ? 'near' : 'remote',
    alternatives: alternatives(residual, ways, row).map(({ column, loss }) => ({
      mentor: mentorAt(column).id,
      score: scoreOf(pool.prepared, mentee, mentorAt(column)).score,
      loss,
    })),
    alone: aloneLoss(residual, ways, row),
  };
}
