import { refusal } from '@duo/kernel';
import { normalDensity, normalDistribution } from '../distributions.js';

/**
 * What a bond pays from one result on until the next tier begins. The result is whatever the contract measures: the
 * difference of two rates, or one relative to the other. Every number is a parameter: each contract has its own.
 */
export type Tier = {
  readonly name: string;
  /** The least result of this tier; null: whatever is under the second one. */
  readonly from: number | null;
  /** One amount, or what is paid at the beginning and what it grows to, in proportion, until the next tier. */
  readonly pays: number | readonly [number, number];
};

/** What is known of the result: an estimate that is near normal, or the draws of a bootstrap. */
export type Result =
  | { readonly estimate: number; readonly standardError: number }
  | { readonly estimate: number; readonly draws: ArrayLike<number> };

export type Payout = {
  /** Where the estimate itself falls, and what is paid there. Alone it says too much. */
  readonly tier: string;
  readonly payout: number;
  readonly probabilities: readonly { readonly tier: string; readonly probability: number }[];
  readonly expected: number;
};

type Step = { name: string; from: number; to: number; at: number; slope: number };

/** How probable each tier is, and what is to be paid on average. Draws count where they fall; a tier has its lower end. */
export function payoutOf(tiers: readonly Tier[], result: Result): Payout {
  const steps = stepsOf(tiers);
  const spread = spreadOf(steps, result);
  const [tier, payout] = paidAt(steps, result.estimate);
  return {
    tier,
    payout,
    probabilities: steps.map(({ name }, at) => ({ tier: name, probability: spread[at]?.probability ?? 0 })),
    expected: spread.reduce((sum, { paid }) => sum + paid, 0),
  };
}

/**
 * u = pT/pC - 1, the result of a later Belgian bond, with the error of the delta method (Casella and Berger, *Statistical
 * Inference* (2002), 5.5.4): √(vT/pC² + pT² vC/pC⁴) of two independent rates. Where pC is near 0 it is far from normal:
 * draws then tell more. Refuses `nobody-of-the-comparison-worked`.
 */
export function uplift(treated: Rate, comparison: Rate): { estimate: number; standardError: number } {
  if (!(comparison.rate > 0)) throw refusal('nobody-of-the-comparison-worked');
  const ratio = treated.rate / comparison.rate;
  const standardError = Math.hypot(treated.standardError, ratio * comparison.standardError) / comparison.rate;
  return { estimate: ratio - 1, standardError };
}
type Rate = { readonly rate: number; readonly standardError: number };

/**
 * The terms that are published of a later Belgian bond (*Interventions sur les Offres et les Demandes*, INDIGO-POJ-0222), for
 * a capital of 1 and its `uplift`: less than the comparison, all is lost; up to half more, the capital comes back; then a
 * premium that grows until twice, 7.5 % a year at most. Our choice, since the source does not say: the premium grows in
 * proportion, and years compound.
 */
export function termsOfALaterBond(years: number): Tier[] {
  const most = 1.075 ** years;
  return [
    { name: 'capital-lost', from: null, pays: 0 },
    { name: 'capital-back', from: 0, pays: 1 },
    { name: 'premium', from: 0.5, pays: [1, most] },
    { name: 'highest-premium', from: 1, pays: most },
  ];
}

function stepsOf(tiers: readonly Tier[]): Step[] {
  const names = new Set(tiers.map(({ name }) => name));
  if (tiers.length === 0 || names.size < tiers.length) throw refusal('tiers-without-names');
  return tiers.map(({ name, from, pays }, at) => {
    const begin = from ?? Number.NEGATIVE_INFINITY;
    const to = at === tiers.length - 1 ? Number.POSITIVE_INFINITY : (tiers[at + 1]?.from ?? Number.NaN);
    if ((from === null) !== (at === 0) || !(begin < to)) throw refusal('tiers-are-not-in-order', { tier: name });
    if (typeof pays === 'number') return { name, from: begin, to, at: pays, slope: 0 };
    const slope = (pays[1] - pays[0]) / (to - begin);
    if (!Number.isFinite(to - begin)) throw refusal('tier-grows-without-end', { tier: name });
    return { name, from: begin, to, at: pays[0], slope };
  });
}

function paidAt(steps: readonly Step[], result: number): [string, number] {
  const step = steps.find(({ to }) => result < to);
  if (!step) throw refusal('result-is-no-number');
  return [step.name, step.slope === 0 ? step.at : step.at + step.slope * (result - step.from)];
}

function spreadOf(steps: readonly Step[], result: Result): { probability: number; paid: number }[] {
  if ('draws' in result) return ofDraws(steps, Array.from(result.draws));
  const { estimate, standardError } = result;
  if (!(standardError >= 0)) throw refusal('result-is-no-number');
  return standardError === 0
    ? ofDraws(steps, [estimate])
    : steps.map((step) => ofNormal(step, estimate, standardError));
}

function ofDraws(steps: readonly Step[], draws: readonly number[]) {
  if (draws.length === 0) throw refusal('no-draws');
  const all = draws.map((draw) => paidAt(steps, draw));
  return steps.map(({ name }) => {
    const own = all.filter(([tier]) => tier === name);
    return { probability: own.length / all.length, paid: own.reduce((sum, [, paid]) => sum + paid, 0) / all.length };
  });
}

/** Of a normal X: P(a ≤ X < b), and what is paid there, from E[X; a ≤ X < b] = μP + σ(φ(a) - φ(b)). */
function ofNormal({ from, to, at, slope }: Step, mean: number, error: number) {
  const [low, high] = [(from - mean) / error, (to - mean) / error];
  // Of two tails the nearer one, so that a small probability keeps its digits.
  const probability =
    low > 0 ? normalDistribution(-low) - normalDistribution(-high) : normalDistribution(high) - normalDistribution(low);
  if (slope === 0) return { probability, paid: at * probability };
  const beyond = (mean - from) * probability + error * (normalDensity(low) - normalDensity(high));
  return { probability, paid: at * probability + slope * beyond };
}
