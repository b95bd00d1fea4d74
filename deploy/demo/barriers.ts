import { type BarrierCode, barriers, type Day, type Period, type Random } from '@duo/kernel';
import { barrierShares, memory } from './calibration.ts';
import { chance, weighted } from './draws.ts';
import { covid } from './plan.ts';

/** A barrier that somebody names, 1 to 4. */
export type Told = { readonly barrier: BarrierCode; readonly severity: number };

const severities = { 1: 10, 2: 31, 3: 38, 4: 21 };

/** What a mentee names at the start, heaviest first. */
export const toldAtStart = (random: Random): Told[] => told(random, (barrier) => share(barrier, 0));

/**
 * What the same person names with hindsight. Who named it before is likelier to name it again, and who did not is less
 * likely by as much as keeps the share of all where it was calibrated.
 */
export function toldWithHindsight(random: Random, atStart: readonly Told[]): Told[] {
  const before = new Set(atStart.map(({ barrier }) => barrier));
  return told(random, (barrier) => {
    const start = share(barrier, 0);
    return share(barrier, 1) + memory * (before.has(barrier) ? 1 - start : -start);
  });
}

const share = (barrier: BarrierCode, at: 0 | 1): number => barrierShares[barrier][at] / 100;

function told(random: Random, likely: (barrier: BarrierCode) => number): Told[] {
  const named = random.shuffle(barriers).filter((barrier) => chance(random, likely(barrier)));
  // An empty cell would say that nobody asked.
  if (named.length === 0) return told(random, likely);
  const all = named.map((barrier) => ({ barrier, severity: Number(weighted(random, severities)) }));
  return all.sort((a, b) => b.severity - a.severity);
}

export const textOfBarriers = (all: readonly Told[]): string =>
  all.map(({ barrier, severity }) => `${barrier}:${severity}`).join(';');

export const periodOf = (day: Day): Period => (day < covid.from ? 'before' : day <= covid.until ? 'during' : 'after');
