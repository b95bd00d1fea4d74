import type { Random, WithdrawalReason } from '@duo/kernel';
import { numberOf, workday } from './days.ts';
import { between, weighted } from './draws.ts';
import type { Duo } from './duos.ts';
import type { Person } from './people/person.ts';
import { type DemoBranch, lastDay, planOf } from './plan.ts';

/** When a mentor stopped, and why. */
export type Left = { readonly withdrewOn: number; readonly withdrawalReason: WithdrawalReason };

const last = numberOf(lastDay);
const reasons = {
  'no-time': 34,
  health: 14,
  'moved-away': 9,
  'other-programme': 9,
  'no-longer-interested': 22,
  other: 12,
};

/** Mentors stop some time after their last duo, but for those who still wait on the last day. */
export function leavingMentors(random: Random, branch: DemoBranch, duos: readonly Duo[]): Map<Person, Left> {
  const lastOf = [...new Map(duos.map((duo) => [duo.mentor, duo])).entries()];
  const stays = new Set(
    lastOf
      .filter(([, { reason }]) => reason !== 'mentor-withdrew')
      .sort(([, a], [, b]) => b.closedOn - a.closedOn)
      .slice(0, planOf(branch).waiting.ofThemAgain)
      .map(([mentor]) => mentor),
  );
  const leaves = lastOf.filter(([mentor]) => !stays.has(mentor));
  return new Map(leaves.map(([mentor, duo]) => [mentor, leftAfter(random, duo)]));
}

function leftAfter(random: Random, { closedOn, reason }: Duo): Left {
  const days = reason === 'mentor-withdrew' ? 0 : between(random, 5, 90);
  return { withdrewOn: Math.min(last, workday(closedOn + days)), withdrawalReason: weighted(random, reasons) };
}
