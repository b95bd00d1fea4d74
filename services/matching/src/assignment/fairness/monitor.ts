import type { Solution } from '../problem.js';
import type { Pool } from '../score/pool-problem.js';
import type { Mentee, Mentor } from '../score/prepared.js';
import { scoreOf } from '../score/score.js';

/** Which group a mentee belongs to, by id. Only the monitor reads it: the score has no place for it. */
export type Groups = ReadonlyMap<string, Readonly<Partial<Record<Dimension, string>>>>;

export const dimensions = ['gender', 'origin', 'education'] as const;
export type Dimension = (typeof dimensions)[number];

/** A group smaller than this says too much about each of its members. */
export const smallest = 10;

export type Figures = {
  /** Share of the group that stays without a mentor. */
  readonly unmatchedRate: number;
  /** Mean score of those who get one; `null` when nobody does. */
  readonly meanScore: number | null;
};

export type GroupFigures = {
  readonly dimension: Dimension;
  /** A code, or `unknown` for those of whom it is not recorded. */
  readonly group: string;
  readonly n: number;
  /** Days waited until the meeting. */
  readonly meanWait: number;
  readonly longestWait: number;
  /** The proposal, and what would be proposed if only the score counted. */
  readonly proposed: Figures;
  readonly scoreOnly: Figures;
};

/** Told instead of figures; how small the group is stays unsaid. */
export type Withheld = {
  readonly dimension: Dimension;
  readonly group: string;
  readonly withheld: 'fewer-than-10' | 'protects-another-group';
};

export type Solved = { readonly pool: Pool; readonly solution: Solution };

/**
 * How groups of mentees fare in a proposal, beside the optimum in which only the score counts (`scoreOnly` of the
 * policy; the same facts, hard rules, pins and frozen pairs). It describes; it decides nothing.
 */
export function monitor(proposed: Solved, unconstrained: Solved, groups: Groups): (GroupFigures | Withheld)[] {
  const fates = [fatesOf(proposed), fatesOf(unconstrained)] as const;
  return dimensions.flatMap((dimension) => {
    const members = Map.groupBy(fates[0].keys(), (id) => groups.get(id)?.[dimension] ?? 'unknown');
    const withheld = withheldOf(new Map([...members].map(([group, ids]) => [group, ids.length])));
    return [...members.keys()].sort().map((group): GroupFigures | Withheld => {
      const why = withheld.get(group);
      if (why) return { dimension, group, withheld: why };
      const ids = members.get(group) ?? [];
      const waits = ids.map((id) => fates[0].get(id)?.waited ?? 0);
      return {
        dimension,
        group,
        n: ids.length,
        meanWait: mean(waits) ?? 0,
        longestWait: Math.max(...waits),
        proposed: figures(ids, fates[0]),
        scoreOnly: figures(ids, fates[1]),
      };
    });
  });
}

type Fate = { readonly waited: number; readonly score: number | undefined };

/** What becomes of each mentee of the pool; those in fixed pairs are matched, too. */
function fatesOf({ pool, solution }: Solved): ReadonlyMap<string, Fate> {
  const { prepared, fixed } = pool;
  const decided = fixed.map(({ mentee, score, waited }) => [mentee, { waited, score }] as const);
  const open = prepared.mentees.map((mentee: Mentee, row) => {
    const mentor: Mentor | undefined = prepared.mentors[solution.mentorOf[row] ?? -1];
    const score = mentor && scoreOf(prepared, mentee, mentor).score;
    return [mentee.id, { waited: mentee.waited, score }] as const;
  });
  return new Map([...decided, ...open]);
}

/**
 * Which groups are too small to be shown. Where that is one group only, the next smallest is withheld with it: the total
 * is known from elsewhere, and a difference would tell.
 */
function withheldOf(sizes: ReadonlyMap<string, number>): ReadonlyMap<string, Withheld['withheld']> {
  const small = [...sizes].filter(([, n]) => n < smallest).map(([group]) => group);
  const withheld = new Map<string, Withheld['withheld']>(small.map((group) => [group, 'fewer-than-10']));
  if (small.length !== 1) return withheld;
  const rest = [...sizes].filter(([group]) => !withheld.has(group));
  const [next] = rest.sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  return next ? withheld.set(next[0], 'protects-another-group') : withheld;
}

function figures(ids: readonly string[], fates: ReadonlyMap<string, Fate>): Figures {
  const scores = ids.map((id) => fates.get(id)?.score).filter((score) => score !== undefined);
  return { unmatchedRate: (ids.length - scores.length) / ids.length, meanScore: mean(scores) };
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
