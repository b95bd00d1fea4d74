import type { Pair, PoolFacts } from './facts.js';
import { malformed } from './malformed.js';
import type { Prepared } from './prepared.js';
import { broken, type Rule } from './rules.js';
import { type Score, scoreOf, tenthsBetween } from './score.js';

/** A pair that is not up for decision. The rules it breaks are told, not enforced: people have decided. */
export type FixedPair = Pair &
  Score & {
    readonly why: 'frozen' | 'pinned';
    readonly breaks: readonly Rule[];
    /** Days the mentee has waited. */
    readonly waited: number;
  };

/**
 * The frozen and the pinned pairs of a pool. A frozen pair stands even where the mentor has no place left; a pin that
 * cannot be kept is refused, since the coordinator can still change it.
 */
export function fixedPairs(facts: PoolFacts, pool: Prepared): FixedPair[] {
  const mentees = new Map(pool.mentees.map((mentee) => [mentee.id, mentee]));
  const mentors = new Map(pool.mentors.map((mentor) => [mentor.id, mentor]));
  const taken = new Map<string, number>();
  const decided = new Set<string>();
  const fix = (pairs: readonly Pair[], why: FixedPair['why']) =>
    sorted(pairs).map((pair) => {
      const row = `${why} pair ${pair.mentee}, ${pair.mentor}`;
      const [mentee, mentor] = [mentees.get(pair.mentee), mentors.get(pair.mentor)];
      if (!mentee || !mentor) throw malformed(row, 'both are in the pool');
      if (decided.has(mentee.id)) throw malformed(row, 'a mentee has one fixed pair at most');
      const places = mentor.places - (taken.get(mentor.id) ?? 0);
      if (why === 'pinned' && places <= 0) throw malformed(row, 'the mentor has a place for who is pinned');
      if (why === 'pinned' && mentee.vetoed?.has(mentor.id)) throw malformed(row, 'a pair is not vetoed and pinned');
      decided.add(mentee.id);
      taken.set(mentor.id, (taken.get(mentor.id) ?? 0) + 1);
      const breaks = broken(mentee, mentor, tenthsBetween(pool, mentee, mentor));
      return { ...pair, ...scoreOf(pool, mentee, mentor), why, breaks, waited: mentee.waited };
    });
  return [...fix(facts.frozen, 'frozen'), ...fix(facts.pinned, 'pinned')];
}

const sorted = (pairs: readonly Pair[]) =>
  pairs.toSorted((a, b) => (a.mentee < b.mentee ? -1 : a.mentee > b.mentee ? 1 : a.mentor < b.mentor ? -1 : 1));
