import type { Problem } from '../problem.js';
import { costOf } from '../score/cost.js';
import type { Pool } from '../score/pool-problem.js';
import type { Mentee, Mentor } from '../score/prepared.js';
import { fits } from '../score/rules.js';
import { tenthsBetween } from '../score/score.js';
import { type Gains, nobody, placeGains } from './gains.js';
import type { Residual } from './residual.js';

/**
 * What one more place gains, also at mentors who have none (paused, or all taken before the round): those have no arcs,
 * so who would move to them is looked up here. Whoever moves leaves a place empty, whose gain is known.
 */
export function gainsOf(pool: Pool, residual: Residual): Gains {
  const gains = placeGains(residual);
  pool.prepared.mentors.forEach((mentor, column) => {
    if (mentor.places === 0) open(pool, residual, gains, mentor, column);
  });
  return gains;
}

function open(pool: Pool, { problem, solution }: Residual, gains: Gains, mentor: Mentor, column: number): void {
  const best = { gain: 0, whom: nobody, otherwise: 0, whomOtherwise: nobody };
  pool.prepared.mentees.forEach((mentee: Mentee, row) => {
    const tenths = tenthsBetween(pool.prepared, mentee, mentor);
    if (!fits(mentee, mentor, tenths)) return;
    const cost = costOf(pool.costs, mentee, mentor, tenths);
    const own = solution.mentorOf[row] as number;
    if (own < 0) {
      offer(best, (problem.unmatched?.[row] ?? 0) - cost, row);
      return;
    }
    const saved = (problem.cost[arcBetween(problem, row, own)] as number) - cost;
    offer(best, saved + (gains.gain[own] as number), gains.whom[own] as number);
    offer(best, saved + (gains.otherwise[own] as number), gains.whomOtherwise[own] as number);
  });
  gains.gain[column] = best.gain;
  gains.whom[column] = best.whom;
  gains.otherwise[column] = best.otherwise;
  gains.whomOtherwise[column] = best.whomOtherwise;
}

const arcBetween = ({ start, mentor }: Problem, row: number, column: number): number =>
  mentor.subarray(start[row], start[row + 1]).indexOf(column) + (start[row] as number);

type Best = { gain: number; whom: number; otherwise: number; whomOtherwise: number };

function offer(best: Best, gain: number, whom: number): void {
  if (whom === best.whom) {
    best.gain = Math.max(best.gain, gain);
  } else if (gain > best.gain) {
    Object.assign(best, { gain, whom, otherwise: best.gain, whomOtherwise: best.whom });
  } else if (gain > best.otherwise) {
    best.otherwise = gain;
    best.whomOtherwise = whom;
  }
}
