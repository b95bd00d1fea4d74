import type { Day } from '@duo/kernel';
import type { Level } from './facts.js';

/** The soft parts of a score, in the order in which they are told. */
export const parts = [
  'sector',
  'help',
  'interests',
  'languages',
  'availability',
  'distance',
  'digital',
  'waiting',
] as const;
export type Part = (typeof parts)[number];
export type Parts = Readonly<Record<Part, number>>;

/** The best score there is: the weights of a set add up to it. */
export const fullScore = 1_000;

/** How much each part counts, whole points. A set that has been used is never changed: it gets a successor. */
export type WeightSet = { readonly id: string; readonly date: Day; readonly weights: Parts };

export const weights2026: WeightSet = {
  id: '2026-1',
  date: '2026-11-23',
  weights: {
    sector: 260,
    help: 240,
    interests: 100,
    languages: 60,
    availability: 120,
    distance: 100,
    digital: 50,
    waiting: 70,
  },
};

/** Every set that was ever used, so that an old round can still say what its scores were made of. */
const weightSets: readonly WeightSet[] = [weights2026];

/** Undefined for an id that no set has. */
export const weightsOf = (id: string): Parts | undefined => weightSets.find((set) => set.id === id)?.weights;

/**
 * What the branch has decided about matching. Points are those of the score; a point costs 1,000 in the problem.
 * None of these is a prediction: they say what the branch prefers.
 */
export type Policy = {
  readonly weights: WeightSet;
  /** The day of the meeting: waiting times and pauses are counted to it. */
  readonly today: Day;
  /** Names the round. Ties between equal proposals fall by a hash of it and the ids, so not for the same people always. */
  readonly round: string;
  /** The languages in which duos work, at most 31, and the level from which one can. */
  readonly working: { readonly languages: readonly string[]; readonly level: Level };
  readonly reachKm: number;
  /** Badness is squared, so that one bad pair costs more than two middling ones. */
  readonly convex: boolean;
  /** What it costs to leave a mentee without a mentor: points, and more for each day waited, up to so many days. */
  readonly unmatched: { readonly points: number; readonly perDay: number; readonly untilDays: number };
  /** Points for proposing otherwise than earlier. */
  readonly switching: number;
  /**
   * Cost (1,000 a point) of giving a place at a mentor away this week, by the mentor's id; see `reservePrices`.
   * A mentee who has waited so many days does not pay it.
   */
  readonly reserve: { readonly prices: Readonly<Record<string, number>>; readonly exemptFromDays: number };
  /** In a pool of more pairs than this only the cheapest so many mentors of each mentee are kept. */
  readonly prune: { readonly abovePairs: number; readonly keep: number };
};

/** What a branch begins with. */
export const usualPolicy = (today: Day, round: string): Policy => ({
  weights: weights2026,
  today,
  round,
  working: { languages: ['fr', 'nl', 'en'], level: 'B1' },
  reachKm: 30,
  convex: true,
  unmatched: { points: 1_200, perDay: 5, untilDays: 180 },
  switching: 40,
  reserve: { prices: {}, exemptFromDays: 30 },
  prune: { abovePairs: 1_000_000, keep: 40 },
});

/** The same branch as if nothing counted but the score: what the levers are compared with. */
export const scoreOnly = (policy: Policy): Policy => ({
  ...policy,
  convex: false,
  unmatched: { ...policy.unmatched, perDay: 0 },
  switching: 0,
  reserve: { ...policy.reserve, prices: {} },
});
