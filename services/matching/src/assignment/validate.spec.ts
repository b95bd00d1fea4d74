import { problemFrom } from '../../test/problems.js';
import type { Problem } from './problem.js';
import { solve } from './solve.js';
import { validate } from './validate.js';

const good = problemFrom(
  [
    [1, 2],
    [undefined, 3],
  ],
  [1, 2],
  [7, 8],
);
const largest = Math.floor((2 ** 53 - 1) / 2);

it.each<[string, Partial<Problem>]>([
  ['mentees is -1, it must be a whole number', { mentees: -1 }],
  ['mentors is NaN, it must be a whole number', { mentors: Number.NaN }],
  ['mentees is 1.5, it must be a whole number', { mentees: 1.5 }],
  ['start has 2 entries, it must have 3', { start: Int32Array.of(0, 3) }],
  ['start[0] is 1, it must be 0', { start: Int32Array.of(1, 2, 3) }],
  ['row 0: its arcs end before they start', { start: Int32Array.of(0, -1, 3) }],
  ['mentor has 2 entries, it must have 3', { mentor: Int32Array.of(0, 1) }],
  ['cost has 4 entries, it must have 3', { cost: Float64Array.of(1, 2, 3, 4) }],
  ['capacity has 1 entries, it must have 2', { capacity: Int32Array.of(1) }],
  ['unmatched has 1 entries, it must have 2', { unmatched: Float64Array.of(1) }],
  ['mentor 1: the capacity -2 is negative', { capacity: Int32Array.of(1, -2) }],
  ['row 1: there is no mentor 2, they are 0 to 1', { mentor: Int32Array.of(0, 1, 2) }],
  ['row 0: there is no mentor -1', { mentor: Int32Array.of(-1, 1, 1) }],
  ['row 0: mentor 1 is there twice', { mentor: Int32Array.of(1, 1, 1) }],
  ['row 0: mentor 0 comes after mentor 1', { mentor: Int32Array.of(1, 0, 1) }],
  ['row 1: the cost NaN is not a whole number', { cost: Float64Array.of(1, 2, Number.NaN) }],
  ['row 0: the cost 0.5 is not a whole number', { cost: Float64Array.of(1, 0.5, 2) }],
  ['row 1: a cost is infinite', { cost: Float64Array.of(1, 2, Number.POSITIVE_INFINITY) }],
  ['row 0: a cost is infinite', { cost: Float64Array.of(Number.NEGATIVE_INFINITY, 2, 2) }],
  ['row 1: the cost NaN of staying unmatched', { unmatched: Float64Array.of(1, Number.NaN) }],
  ['row 0: the cost 1.5 of staying unmatched', { unmatched: Float64Array.of(1.5, 1) }],
  [`row 1: costs from 0 to ${largest + 1} are out of range`, { cost: Float64Array.of(1, 2, largest + 1) }],
  ['row 1: costs from -1 to', { cost: Float64Array.of(-1, 2, largest) }],
  [`row 0: costs from 0 to ${largest + 1} are out of range`, { unmatched: Float64Array.of(largest + 1, 0) }],
])('%s', (fault, change) => {
  const named = expect.objectContaining({ name: 'Malformed', message: expect.stringContaining(fault) });
  expect(() => validate({ ...good, ...change })).toThrow(named);
  expect(() => solve({ ...good, ...change })).toThrow(named);
});

it('accepts what is well formed: the largest costs that fit, nobody at all, and who must be matched', () => {
  expect(() => validate(good)).not.toThrow();
  expect(
    solve(
      problemFrom([
        [largest, 0],
        [0, largest],
      ]),
    ).total,
  ).toBe(0);
  expect(
    solve(
      problemFrom([
        [largest, largest],
        [largest, largest],
      ]),
    ).total,
  ).toBe(2 * largest);
  expect(solve(problemFrom([], []))).toMatchObject({ total: 0, certificate: { gap: 0 } });
  expect(solve(problemFrom([], [3])).certificate.mentors).toEqual(Float64Array.of(0));
  expect([...solve(problemFrom([[5], [4]], [1], [1, Number.POSITIVE_INFINITY])).mentorOf]).toEqual([-1, 0]);
});

it.each([
  ['prices has 1 entries, it must have 2', [1]],
  ['mentor 1: the price -1 is no whole number', [0, -1]],
  ['mentor 0: the price 0.5 is no whole number', [0.5, 0]],
  ['mentor 0: the price NaN is no whole number', [Number.NaN, 0]],
  ['mentor 1: the price Infinity is no whole number', [0, Number.POSITIVE_INFINITY]],
])('%s', (fault, prices) =>
  expect(() => solve(good, { prices: Float64Array.from(prices) })).toThrow(
    expect.objectContaining({ name: 'Malformed', message: expect.stringContaining(fault) }),
  ),
);
