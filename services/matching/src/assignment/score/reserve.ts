import { placeGains } from '../reasons/gains.js';
import { placeCosts } from '../reasons/place-costs.js';
import { residualOf } from '../reasons/residual.js';
import { solve } from '../solve.js';
import type { MenteeFacts, PoolFacts } from './facts.js';
import type { Policy } from './policy.js';
import { poolProblem } from './pool-problem.js';

/**
 * What a place at each mentor is worth with those who are expected before the next round: the price to ask of whoever
 * would be given it this week (bid prices; Talluri and van Ryzin 1998). Solves today's pool and the expected arrivals
 * together. Any duals of that optimum are prices under which what it gives to today's mentees is an optimum of today's
 * pool, so a mentor whom the arrivals need is left to them where today's mentees do nearly as well without. At the
 * highest duals (what all lose with a place less) who should have a mentor would as soon not, at the lowest (what all
 * gain by a place more) who should not would as soon have one: the middle is taken, which rounded down is a dual again
 * (discrete midpoint convexity; Murota 2003).
 *
 * `share`, in hundredths, says how sure the arrivals are: with less, fewer places are kept.
 */
export function reservePrices(
  facts: PoolFacts,
  arrivals: readonly MenteeFacts[],
  policy: Policy,
  share = 100,
): Readonly<Record<string, number>> {
  const free: Policy = { ...policy, reserve: { ...policy.reserve, prices: {} } };
  const { problem, mentors } = poolProblem({ ...facts, mentees: [...facts.mentees, ...arrivals] }, free);
  const residual = residualOf(problem, solve(problem));
  const [highest, lowest] = [placeCosts(residual), placeGains(residual).gain];
  const middle = (column: number) => Math.floor(((highest[column] ?? 0) + (lowest[column] ?? 0)) / 2);
  const asked = mentors.map((id, column) => [id, Math.floor((middle(column) * share) / 100)] as const);
  return Object.fromEntries(asked.filter(([, price]) => price > 0 && Number.isFinite(price)).sort());
}
