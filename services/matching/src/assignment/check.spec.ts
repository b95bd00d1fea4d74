import { problemFrom } from '../../test/problems.js';
import { check } from './check.js';
import type { Solution } from './problem.js';
import { solve } from './solve.js';

const problem = problemFrom(
  [
    [4, 1, 7],
    [2, 0, 9],
    [3, 5, 8],
  ],
  [1, 1, 1],
  [20, 20, 20],
);
const solved = solve(problem);

/** The solution with something else in the place of what it says. */
const other = (change: { mentorOf?: number[]; total?: number; u?: number[]; v?: number[]; gap?: number }): Solution => {
  const { mentorOf, total, certificate } = solved;
  return {
    mentorOf: Int32Array.from(change.mentorOf ?? mentorOf),
    total: change.total ?? total,
    certificate: {
      mentees: Float64Array.from(change.u ?? certificate.mentees),
      mentors: Float64Array.from(change.v ?? certificate.mentors),
      gap: change.gap ?? certificate.gap,
    },
  };
};
const [u, v] = [[...solved.certificate.mentees], [...solved.certificate.mentors]];

it('accepts what is proved', () => expect(() => check(problem, solved)).not.toThrow());

it.each<[string, Parameters<typeof other>[0]]>([
  ['an answer for 2 of 3 mentees', { mentorOf: [0, 1] }],
  ['2 duals for 3 mentors', { v: [0, 0] }],
  ['u + v is not what she costs', { mentorOf: [0, 1, 2].map((at) => ((solved.mentorOf[at] as number) + 1) % 3) }],
  ['u + v is over the cost', { u: u.map((one) => one + 1) }],
  ['u + v is not what she costs', { u: u.map((one) => one - 1) }],
  ['u + v is over the cost', { u: [Number.POSITIVE_INFINITY, 0, 0] }],
  ['is no whole number', { u: u.map((one) => one - 0.5) }],
  ['is no whole number', { u: [Number.NaN, ...u.slice(1)] }],
  ['is no whole number <= 0', { v: v.map((one) => one + 100), u: u.map((one) => one - 100) }],
  ['the pairs cost', { total: solved.total + 1 }],
  ['the gap is 0, and is said to be 1', { gap: 1 }],
  ['may not have 5', { mentorOf: [5, 1, 0] }],
])('refuses: %s', (fault, change) => {
  expect(() => check(problem, other(change))).toThrow(
    expect.objectContaining({ name: 'Unproven', message: expect.stringContaining(fault) }),
  );
});

it('refuses a mentor with too many mentees, a price on a free place, and staying alone where everybody must be matched', () => {
  const two = (capacity: number, v: number, u: number) => () =>
    check(problemFrom([[3], [3]], [capacity], [9, 9]), {
      mentorOf: Int32Array.of(0, 0),
      total: 6,
      certificate: { mentees: Float64Array.of(u, u), mentors: Float64Array.of(v), gap: 0 },
    });
  expect(two(2, 0, 3)).not.toThrow();
  expect(two(1, 0, 3)).toThrow('mentor 0 has 2 mentees and 1 places');
  expect(two(3, -1, 4)).toThrow('mentor 0 has a free place and v = -1');
  const alone = {
    mentorOf: Int32Array.of(-1),
    total: 0,
    certificate: { mentees: Float64Array.of(0), mentors: Float64Array.of(0), gap: 0 },
  };
  expect(() => check(problemFrom([[3]]), alone)).toThrow('mentee 0 may not stay alone');
});
