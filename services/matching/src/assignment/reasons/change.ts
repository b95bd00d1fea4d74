import { count } from '../score/bits.js';
import { costOf, costRow, impossible } from '../score/cost.js';
import { unknownDistance } from '../score/distance.js';
import { type HalfDay, halfDays, type Level, levels } from '../score/facts.js';
import type { Pool } from '../score/pool-problem.js';
import type { Mentee } from '../score/prepared.js';
import { fits } from '../score/rules.js';
import { tenthsBetween } from '../score/score.js';
import type { Gains } from './gains.js';

/** A change after which the mentee is matched in every optimum, and no smaller one of its kind does that. */
export type Change =
  | { readonly kind: 'half-days'; readonly add: readonly HalfDay[] }
  | { readonly kind: 'reach'; readonly byKm: number }
  | { readonly kind: 'level'; readonly language: string; readonly to: Level }
  /** The mentee agrees to meet remotely and has what is needed for it. */
  | { readonly kind: 'meet-remotely' }
  | { readonly kind: 'lift-veto'; readonly mentor: string }
  /** `gain`: what the whole proposal gains by it, exactly. */
  | { readonly kind: 'one-more-place'; readonly mentor: string; readonly gain: number }
  /** Leaving the mentee unmatched costs so much more; 1,000 a point. */
  | { readonly kind: 'penalty'; readonly by: number };

/** What changes are judged by. */
export type Ground = {
  readonly pool: Pool;
  /** What it costs the others to do without a place at each mentor, see `placeCosts`. */
  readonly places: Float64Array;
  readonly gains: Gains;
  /** What the mentee costs unmatched. */
  readonly unmatched: number;
  readonly row: number;
};

/** The smallest change of each kind that has one. */
export function smallestChanges(ground: Ground, mentee: Mentee): Change[] {
  const found = [
    moreHalfDays(ground, mentee),
    moreReach(ground, mentee),
    higherLevel(ground, mentee),
    remotely(ground, mentee),
    withoutVeto(ground, mentee),
    oneMorePlace(ground),
    higherPenalty(ground, mentee),
  ];
  return found.filter((change) => change !== undefined);
}

/**
 * The mentee, with the facts changed, is matched when some mentor costs less than staying unmatched: the pair's own cost
 * and what the others lose by the place. Returns the best such mentor and the total; nothing else in the pool changes.
 */
function best({ pool, places }: Ground, mentee: Mentee): { column: number; total: number } {
  const row = costRow(pool.prepared, pool.costs, mentee, new Float64Array(places.length));
  let [column, total] = [-1, Number.POSITIVE_INFINITY];
  for (let at = 0; at < row.length; at++) {
    const cost = row[at] === impossible ? Number.POSITIVE_INFINITY : (row[at] as number) + (places[at] as number);
    if (cost < total) [column, total] = [at, cost];
  }
  return { column, total };
}

function moreHalfDays({ pool, places, unmatched }: Ground, mentee: Mentee): Change | undefined {
  let add: readonly HalfDay[] | undefined;
  const changed = { ...mentee };
  pool.prepared.mentors.forEach((mentor, column) => {
    const tenths = tenthsBetween(pool.prepared, mentee, mentor);
    const missing = mentor.slots & ~mentee.slots;
    const most = Math.min(count(missing), add === undefined ? Number.POSITIVE_INFINITY : add.length - 1);
    changed.slots = mentee.slots | missing;
    if (most < 1 || places[column] === Number.POSITIVE_INFINITY || !fits(changed, mentor, tenths)) return;
    for (let days = 1; days <= most; days++) {
      changed.slots = mentee.slots | lowest(missing, days);
      if (costOf(pool.costs, changed, mentor, tenths) + (places[column] as number) >= unmatched) continue;
      add = halfDays.filter((_, bit) => (lowest(missing, days) >>> bit) & 1);
      return;
    }
  });
  return add && { kind: 'half-days', add };
}

/** The first so many of the bits. */
function lowest(bits: number, many: number): number {
  let left = bits;
  for (let at = 0; at < many; at++) left &= left - 1;
  return bits ^ left;
}

function moreReach({ pool, places, unmatched }: Ground, mentee: Mentee): Change | undefined {
  const anywhere: Mentee = { ...mentee, reach: Number.POSITIVE_INFINITY };
  let byKm = Number.POSITIVE_INFINITY;
  pool.prepared.mentors.forEach((mentor, column) => {
    const tenths = tenthsBetween(pool.prepared, mentee, mentor);
    const more = Math.ceil((tenths - mentee.reach) / 10);
    if (tenths === unknownDistance || more < 1 || more >= byKm || !fits(anywhere, mentor, tenths)) return;
    if (costOf(pool.costs, anywhere, mentor, tenths) + (places[column] as number) < unmatched) byKm = more;
  });
  return Number.isFinite(byKm) ? { kind: 'reach', byKm } : undefined;
}

function higherLevel(ground: Ground, mentee: Mentee): Change | undefined {
  const { policy, languageBits } = ground.pool.prepared;
  const needed = levels.indexOf(policy.working.level);
  const open = policy.working.languages
    .map((language, bit) => ({ language, bit, steps: needed - (mentee.known[bit] as number) }))
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => a.steps - b.steps || a.bit - b.bit);
  for (const { language, bit } of open) {
    const learnt = languageBits([language]);
    const spoken = mentee.spoken.map((word, at) => word | (learnt[at] as number));
    const changed: Mentee = { ...mentee, spoken, working: mentee.working | (1 << bit) };
    if (best(ground, changed).total < ground.unmatched) return { kind: 'level', language, to: policy.working.level };
  }
  return undefined;
}

function remotely(ground: Ground, mentee: Mentee): Change | undefined {
  if (mentee.remote) return undefined;
  return best(ground, { ...mentee, remote: true }).total < ground.unmatched ? { kind: 'meet-remotely' } : undefined;
}

function withoutVeto(ground: Ground, mentee: Mentee): Change | undefined {
  if (mentee.vetoed === undefined) return undefined;
  const { column, total } = best(ground, { ...mentee, vetoed: undefined });
  const mentor = ground.pool.mentors[column];
  return mentor !== undefined && total < ground.unmatched ? { kind: 'lift-veto', mentor } : undefined;
}

function oneMorePlace({ pool, gains, row }: Ground): Change | undefined {
  let [column, most] = [-1, 0];
  gains.whom.forEach((whom, at) => {
    const gain = gains.gain[at] as number;
    if (whom === row && gain > most && gain > (gains.otherwise[at] as number)) [column, most] = [at, gain];
  });
  const mentor = pool.mentors[column];
  return mentor === undefined ? undefined : { kind: 'one-more-place', mentor, gain: most };
}

function higherPenalty(ground: Ground, mentee: Mentee): Change | undefined {
  const { total } = best(ground, mentee);
  return Number.isFinite(total) ? { kind: 'penalty', by: total - ground.unmatched + 1 } : undefined;
}
