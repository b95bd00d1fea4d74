import { seeded, withSeed } from '@duo/testing';
import { bruteForce, smallProblem, sparseProblem, totalOf } from '../../test/problems.js';
import { applyChanges, openMatching } from './incremental.js';
import { lossesOf } from './loss.js';
import type { Problem } from './problem.js';
import { solve } from './solve.js';

/** The problem in which a mentee has this mentor and no other choice; undefined: stays alone. */
function forced(problem: Problem, mentee: number, mentor: number | undefined): Problem {
  const keep = (arc: number) =>
    arc < (problem.start[mentee] as number) ||
    arc >= (problem.start[mentee + 1] as number) ||
    problem.mentor[arc] === mentor;
  const gone = (before: number) => Array.from({ length: before }, (_, arc) => arc).filter((arc) => !keep(arc)).length;
  const unmatched = problem.unmatched?.slice() ?? new Float64Array(problem.mentees).fill(Number.POSITIVE_INFINITY);
  if (mentor !== undefined) unmatched[mentee] = Number.POSITIVE_INFINITY;
  return {
    ...problem,
    start: problem.start.map((at) => at - gone(at)),
    mentor: problem.mentor.filter((_, arc) => keep(arc)),
    cost: problem.cost.filter((_, arc) => keep(arc)),
    unmatched,
  };
}

it(
  'on small problems every loss is the difference to the least of all with the pair forced',
  withSeed((random) => {
    for (let time = 0; time < 300; time++) {
      const problem = smallProblem(random);
      const total = totalOf(() => solve(problem));
      if (total === Number.POSITIVE_INFINITY) continue;
      const losses = lossesOf(problem, solve(problem));
      const others = Array.from({ length: problem.mentors }, (_, at) => at);
      for (let mentee = 0; mentee < problem.mentees; mentee++) {
        const each = others.map((mentor) => bruteForce(forced(problem, mentee, mentor)) - total);
        expect(others.map((mentor) => losses.pair(mentee, mentor))).toEqual(each);
        if (problem.unmatched)
          expect(losses.alone(mentee)).toBe(bruteForce(forced(problem, mentee, undefined)) - total);
      }
    }
  }),
);

it.each([
  ['tight', { mentees: 300, mentors: 140, degree: 12, unmatched: 300_000 }],
  ['slack', { mentees: 300, mentors: 200, degree: 12, unmatched: 300_000 }],
])(
  '1,000 random pairs of a %s problem of a branch: the loss is what solving again with the pair forced loses',
  (_, shape) => {
    const random = seeded(9);
    const problem = sparseProblem(random, shape);
    const before = solve(problem);
    const losses = lossesOf(problem, before);
    const matching = openMatching(problem);
    for (let time = 0; time < 1_000; time++) {
      const mentee = random.int(problem.mentees);
      const mentor = problem.mentor[(problem.start[mentee] as number) + random.int(12)] as number;
      const { total } = applyChanges(matching, [{ kind: 'pin', mentee, mentor }]);
      applyChanges(matching, [{ kind: 'unpin', mentee }]);
      expect([mentee, mentor, losses.pair(mentee, mentor)]).toEqual([mentee, mentor, total - before.total]);
      if (time % 50 === 0) expect(total).toBe(solve(forced(problem, mentee, mentor)).total);
    }
  },
);
