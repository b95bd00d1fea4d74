import { covariates, treated } from '../../../test/evaluation/lalonde.js';
import { apart } from '../../../test/evaluation/reference.js';
import { get, type Matrix, matrixOf, rowOf } from '../matrix.js';
import { byPoint } from './by-point.js';
import { byScore } from './by-score.js';
import { matchedEffect } from './effect.js';
import { mahalanobisPoints } from './mahalanobis.js';
import type { Limits } from './matches.js';
import { nearest, orderOf } from './nearest.js';
import { leastOf } from './partial-sort.js';
import { nearestWithTies } from './with-ties.js';

const groups = (text: string) => [...text].map((letter) => letter === 't');
const onScore = (text: string, scores: number[], limits: Limits = {}, ratio = 1, replacement = false) =>
  nearest(groups(text), byScore(scores, limits), {
    order: orderOf(groups(text), 'largest', scores),
    ratio,
    replacement,
  });

it('lets the largest score choose first, and nobody twice', () => {
  const { made, dropped } = onScore('tttcc', [0.5, 0.9, 0.6, 0.8, 0.55]);
  expect(made).toEqual([
    { treated: 1, comparison: [3] },
    { treated: 2, comparison: [4] },
  ]);
  expect(dropped).toEqual([0]);
});

it('goes round by round: nobody has a second match before each has had a turn for a first', () => {
  const { made } = onScore('ttccc', [0.9, 0.8, 0.85, 0.7, 0.2], {}, 2);
  expect(made).toEqual([
    { treated: 0, comparison: [2, 4] },
    { treated: 1, comparison: [3] },
  ]);
});

it('with replacement gives each the nearest of all', () => {
  const { made } = onScore('ttccc', [0.9, 0.8, 0.85, 0.7, 0.2], {}, 2, true);
  expect(made.map(({ comparison }) => [...comparison].sort())).toEqual([
    [2, 3],
    [2, 3],
  ]);
});

it('of equally near takes the neighbour in the order of scores, below before above', () => {
  const chosen = (letters: string, of: number[]) => onScore(letters, of).made[0]?.comparison;
  expect(chosen('tccc', [0.5, 0.25, 0.25, 0.75])).toEqual([2]);
  expect(chosen('tcc', [0.5, 0.75, 0.75])).toEqual([1]);
  expect(chosen('tcc', [0.5, 0.75, 0.25])).toEqual([2]);
  expect(chosen('tcc', [0.5, 0.5, 0.5])).toEqual([1]);
});

it('matches only within the caliper and with the same key', () => {
  const scores = [0.9, 0.5, 0.9, 0.6, 0.1];
  const limits = { caliper: { scores, most: 0.35 }, exact: ['a', 'b', 'b', 'a', 'b'] };
  expect(onScore('ttccc', scores, limits)).toEqual({ made: [{ treated: 0, comparison: [3] }], dropped: [1] });
  const far = () => onScore('tc', [0.9, 0.1], { caliper: { scores: [0.9, 0.1], most: 0.2 } });
  expect(far).toThrow(expect.objectContaining({ code: 'nobody-comparable' }));
  for (const letters of ['cc', 'tt'])
    expect(() => onScore(letters, [0.9, 0.1])).toThrow(expect.objectContaining({ code: 'one-group-is-empty' }));
});

it('refuses whoever has no score', () => {
  expect(() => onScore('tcc', [0.9, Number.NaN, 0.1])).toThrow(
    expect.objectContaining({ code: 'no-score', details: { row: 1 } }),
  );
});

const points = matrixOf([
  [0, 0],
  [9, 9],
  [0, 2],
  [0.1, 0.1],
  [1, 0],
  [0, -1],
]);

it('on points takes the nearest left, of equally near the last on the way, within the caliper and the key', () => {
  const found = (limits: Limits = {}) => {
    const choosing = { order: [0, 1], ratio: 1, replacement: false };
    return nearest(groups('ttcccc'), byPoint(points, limits), choosing).made.map(({ comparison }) => comparison[0]);
  };
  expect(found()).toEqual([3, 2]);
  // On the way from the first: 2, 5 and, as near as 5, 4.
  expect(found({ exact: ['a', 'b', 'a', 'b', 'a', 'a'] })).toEqual([4, 3]);
  const scores = [0, 9, 9, 9, 1, 9];
  expect(found({ caliper: { scores, most: 1 }, exact: ['a', 'a', 'a', 'b', 'a', 'a'] })).toEqual([4, 2]);
});

it('with ties takes all who are equally near, and drops whoever has too few within the limits', () => {
  const found = (ratio: number, limits?: Limits) => nearestWithTies(groups('ttcccc'), points, ratio, limits);
  expect(found(2).made[0]).toEqual({ treated: 0, comparison: [3, 4, 5] });
  const exact = ['a', 'b', 'a', 'b', 'a', 'a'];
  expect(found(2, { exact })).toEqual({ made: [{ treated: 0, comparison: [4, 5] }], dropped: [1] });
});

// What g++ 12 leaves; 20,000 more arrays with ties were compared once.
it('keeps of equally large at the border whom a heap keeps', () => {
  const kept = (values: number[], count: number) => leastOf(values, count).sort((one, other) => one - other);
  expect(kept([3, 1, 2], 5)).toEqual([0, 1, 2]);
  expect(kept([3, 1, 2], 2)).toEqual([1, 2]);
  expect(kept([5, 5, 4], 2)).toEqual([0, 2]);
  expect(kept([5, 5, 5, 4, 4], 3)).toEqual([1, 3, 4]);
  expect(kept([4, 4, 4, 4], 2)).toEqual([0, 1]);
});

function distance({ points: at, one, other }: { points: Matrix; one: number; other: number }) {
  const [a, b] = [rowOf(at, one), rowOf(at, other)];
  return Math.hypot(...a.map((value, column) => value - get(b, column)));
}

it('has Mahalanobis distances that do not depend on units, nor on which level of a category has no column', () => {
  const other = covariates.map((covariate) =>
    covariate.type === 'numeric' && covariate.name === 're74'
      ? { ...covariate, values: covariate.values.map((euros) => euros / 1000 + 3) }
      : covariate,
  );
  const race = covariates.find(({ name }) => name === 'race');
  const dummies = ['hispan', 'black'].map((level) => ({
    name: level,
    type: 'numeric' as const,
    values: treated.map((_, row) => (race?.values[row] === level ? 1 : 0)),
  }));
  const again = mahalanobisPoints([...other.filter(({ name }) => name !== 'race'), ...dummies], treated);
  const first = mahalanobisPoints(covariates, treated);
  for (const [one, two] of [
    [0, 200],
    [17, 613],
    [184, 185],
  ] as const) {
    const [found, expected] = [again, first].map((at) => distance({ points: at, one, other: two }));
    expect(apart(found, expected ?? Number.NaN)).toBeLessThan(1e-10);
  }
});

it('names a covariate that others explain, and wants one that varies', () => {
  const twice = { name: 'again', type: 'numeric' as const, values: covariates[0]?.values.map(Number) ?? [] };
  expect(() => mahalanobisPoints([...covariates, twice], treated)).toThrow(
    expect.objectContaining({ code: 'collinear', details: { covariate: 'again' } }),
  );
  const constant = { name: 'one', type: 'numeric' as const, values: treated.map(() => 1) };
  expect(() => mahalanobisPoints([constant], treated)).toThrow(
    expect.objectContaining({ code: 'no-covariate-varies' }),
  );
});

it('has for pairs the error of a mean of differences, apart from the small-sample factor', () => {
  const outcome = [5, 1, 3, 2, 8, 2, 4, 5];
  const { estimate, standardError } = matchedEffect(
    [0, 2, 4, 6].map((row) => ({ treated: row, comparison: [row + 1] })),
    outcome,
  );
  expect(estimate).toBeCloseTo(2.5, 14);
  const one = Math.sqrt([4, 1, 6, -1].reduce((sum, d) => sum + (d - 2.5) ** 2, 0)) / 4;
  expect(apart(standardError, one * Math.sqrt((4 / 3) * (7 / 6)))).toBeLessThan(1e-13);
});
