import type { Problem, Solution } from './problem.js';
import { aloneLoss, alternatives, waysOf } from './reasons/alternatives.js';
import { placeGains } from './reasons/gains.js';
import { residualOf } from './reasons/residual.js';

/** What it would cost all together, exactly, if something else were decided; read from the duals, without solving again. */
export type Losses = {
  /** If this pair were forced; Infinity: it cannot be. */
  pair(mentee: number, mentor: number): number;
  /** If this mentee were made to stay unmatched. */
  alone(mentee: number): number;
};

/** For one decision at a time, as a coordinator asks; `explain` tells those of a whole meeting. */
export function lossesOf(problem: Problem, solution: Solution): Losses {
  const residual = residualOf(problem, solution);
  const ways = waysOf(residual, placeGains(residual));
  const { mentorOf } = solution;
  return {
    pair(mentee, mentor) {
      if (mentorOf[mentee] === mentor) return 0;
      const others = alternatives(residual, ways, mentee, Number.POSITIVE_INFINITY);
      return others.find(({ column }) => column === mentor)?.loss ?? Number.POSITIVE_INFINITY;
    },
    alone: (mentee) => aloneLoss(residual, ways, mentee),
  };
}
