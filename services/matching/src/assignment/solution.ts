import type { Problem, Solution } from './problem.js';
import { alone, costOf, type State } from './state.js';

/** What a state at the optimum says, apart from it: it may go on changing. */
export function solutionOf(
  { mentees, mentors, capacity }: Pick<Problem, 'mentees' | 'mentors' | 'capacity'>,
  state: State,
): Solution {
  const [u, v] = [state.u.slice(0, mentees), state.v.slice(0, mentors)];
  let total = 0;
  let gap = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    const mentor = state.mentorOf[mentee] as number;
    const cost = mentor === alone ? (state.unmatched[mentee] as number) : costOf(state, mentee, mentor);
    total += cost;
    gap += cost - (u[mentee] as number) - (mentor === alone ? 0 : (v[mentor] as number));
  }
  for (let mentor = 0; mentor < mentors; mentor++)
    if (v[mentor]) gap -= (v[mentor] as number) * ((capacity[mentor] as number) - (state.load[mentor] as number));
  return { mentorOf: state.mentorOf.slice(0, mentees), total, certificate: { mentees: u, mentors: v, gap } };
}
