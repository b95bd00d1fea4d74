import { backSearchFor, fill } from './backward.js';
import { type Search, searchFor, seat } from './forward.js';
import { Cancelled, Infeasible, type Watch } from './problem.js';
import { type State, undecided } from './state.js';

/**
 * Brings a state to the optimum: everybody undecided is decided for, then every free place with a price is filled or made
 * free of charge. False: more than `budget` mentees were asked before the end. Throws `Infeasible`, `Cancelled`.
 */
export function settle(state: State, watch: Watch, budget = Number.POSITIVE_INFINITY): boolean {
  const { mentees, mentorOf } = state;
  const search = searchFor(mentees, state.mentors);
  for (let mentee = 0; mentee < mentees; mentee++) {
    if (mentorOf[mentee] !== undecided) continue;
    look(watch, mentee, mentees);
    if (!seat(state, search, mentee)) throw infeasible(state, search, mentee);
    if (search.work > budget) return false;
  }
  fillAll(state, watch);
  watch.progress?.({ step: 'pairs', done: mentees, of: mentees });
  return true;
}

function fillAll(state: State, watch: Watch): void {
  const { mentors, load, capacity, v } = state;
  let search: ReturnType<typeof backSearchFor> | undefined;
  for (let mentor = 0; mentor < mentors; mentor++)
    while ((load[mentor] as number) < (capacity[mentor] as number) && (v[mentor] as number) < 0) {
      look(watch, state.mentees, state.mentees);
      search ??= backSearchFor(state.mentees, mentors);
      fill(state, search, mentor);
    }
}

function look({ progress, cancel }: Watch, done: number, of: number): void {
  if (cancel?.aborted) throw new Cancelled(`cancelled after ${done} of ${of} mentees`);
  if ((done & 255) === 0) progress?.({ step: 'pairs', done, of });
}

/** Says who competes: the mentees asked on the way have, all together, only mentors who are full of them. */
function infeasible({ rows }: State, search: Search, mentee: number): Infeasible {
  const rivals = [...search.asked.subarray(0, search.count)].sort((a, b) => a - b);
  if (rows.start[mentee] === rows.end[mentee])
    return new Infeasible(`row ${mentee}: this mentee has no possible mentor`, [mentee]);
  const places = rivals.length - 1;
  const some = rivals.length > 12 ? `${rivals.slice(0, 12).join(', ')}, …` : rivals.join(', ');
  return new Infeasible(
    `row ${mentee}: this mentee cannot be matched: the ${rivals.length} mentees of rows ${some} have only mentors with ${places} places between them`,
    rivals,
  );
}
