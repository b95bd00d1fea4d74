import { columns, design, earnings, ids, treated, worked } from '../../../test/evaluation/lalonde.js';
import { apart, reference } from '../../../test/evaluation/reference.js';
import { logistic } from '../logistic.js';
import { matrixOf } from '../matrix.js';
import { pairedEffect } from './effect.js';
import { mahalanobisPoints } from './mahalanobis.js';
import { caliperOf, distanceOf, type Nearest, nearestByPoint, nearestByScore } from './nearest.js';

type Outcome = { att: number; se_cluster_pair_HC1: number };
type Truth = {
  effects: { n_treated: number; n_control: number; re78: Outcome; emp78: Outcome };
  pairs: { treated: string; controls: string[] }[];
};

const scores = logistic(design, treated).probabilities;
const covariates = matrixOf(ids.map((_, row) => columns.map(({ values }) => values[row] ?? Number.NaN)));
const points = mahalanobisPoints(covariates, treated);

const named = ({ pairs, dropped }: Nearest) => {
  const made = pairs.map(({ treated: row, comparison }) => [ids[row], ids[comparison]].join(' with '));
  return [...made, ...dropped.map((row) => `${ids[row]} with `)].sort();
};
const rowsOf = (truth: Truth) =>
  truth.pairs.map((pair) => ({ treated: ids.indexOf(pair.treated), comparison: ids.indexOf(pair.controls[0] ?? '') }));

function sameEffects(pairs: Nearest['pairs'], { effects }: Truth) {
  expect(pairs).toHaveLength(effects.n_treated);
  expect(new Set(pairs.map(({ comparison }) => comparison)).size).toBe(effects.n_control);
  for (const [outcome, expected] of [
    [earnings, effects.re78],
    [worked, effects.emp78],
  ] as const) {
    const { estimate, standardError } = pairedEffect(pairs, outcome);
    // A difference of rates of one in a hundred has two digits less in R.
    expect(Math.abs(estimate - expected.att)).toBeLessThan(1e-10 * Math.max(1, Math.abs(expected.att)));
    expect(apart(standardError, expected.se_cluster_pair_HC1)).toBeLessThan(1e-10);
  }
}

it.each([
  ['matchit_nn_ps_11_norepl', {}],
  ['matchit_nn_ps_11_caliper02sd', { caliper: caliperOf(scores, 0.2) }],
])('on the score is that of MatchIt, pair for pair: %s', (name, limits) => {
  const truth = reference<Truth>(name);
  const found = nearestByScore(treated, scores, limits);
  expect(named(found)).toEqual(truth.pairs.map((pair) => `${pair.treated} with ${pair.controls[0] ?? ''}`).sort());
  sameEffects(found.pairs, truth);
});

it('on the Mahalanobis distance is that of MatchIt but for ties, of which it takes others', () => {
  const truth = reference<Truth>('matchit_nn_mahal_11_norepl');
  sameEffects(rowsOf(truth), truth);
  const left = new Set(treated.flatMap((value, row) => (value ? [] : [row])));
  for (const { treated: row, comparison } of rowsOf(truth)) {
    // Whom MatchIt takes is as near as anybody it has left.
    const nearest = Math.min(...[...left].map((other) => distanceOf(points, row, other)));
    expect(distanceOf(points, row, comparison) - nearest).toBeLessThan(1e-10);
    left.delete(comparison);
  }
  const { pairs, dropped } = nearestByPoint(treated, points);
  expect([pairs.length, dropped.length]).toEqual([185, 0]);
  expect(pairs.map(({ treated: row }) => row)).toEqual(rowsOf(truth).map(({ treated: row }) => row));
});

it('has distances that do not depend on units, nor on which level of a category has no column', () => {
  const other = columns.map(({ name, values }) => {
    if (name === 're74') return values.map((euros) => euros / 1000 + 3);
    if (name !== 'racewhite') return values;
    const hispanic = columns.find((column) => column.name === 'racehispan')?.values ?? [];
    return values.map((white, row) => 1 - white - (hispanic[row] ?? 0));
  });
  const again = mahalanobisPoints(
    matrixOf(ids.map((_, row) => other.map((values) => values[row] ?? Number.NaN))),
    treated,
  );
  for (const [one, two] of [
    [0, 200],
    [17, 613],
    [184, 185],
  ] as const)
    expect(apart(distanceOf(again, one, two), distanceOf(points, one, two))).toBeLessThan(1e-10);
});

const groups = (text: string) => [...text].map((letter) => letter === 't');

it('lets the largest score choose first, and nobody twice', () => {
  const { pairs, dropped } = nearestByScore(groups('tttcc'), [0.5, 0.9, 0.6, 0.8, 0.55]);
  expect(pairs).toEqual([
    { treated: 1, comparison: 3 },
    { treated: 2, comparison: 4 },
  ]);
  expect(dropped).toEqual([0]);
});

it('of equally near takes the neighbour in the order of scores, below before above', () => {
  const chosen = (letters: string, of: number[]) => nearestByScore(groups(letters), of).pairs[0]?.comparison;
  expect(chosen('tccc', [0.5, 0.25, 0.25, 0.75])).toBe(2);
  expect(chosen('tcc', [0.5, 0.75, 0.75])).toBe(1);
  expect(chosen('tcc', [0.5, 0.75, 0.25])).toBe(2);
  expect(chosen('tcc', [0.5, 0.5, 0.5])).toBe(1);
});

it('pairs only within the caliper and with the same key', () => {
  const found = nearestByScore(groups('ttccc'), [0.9, 0.5, 0.9, 0.6, 0.1], {
    caliper: 0.35,
    exact: ['a', 'b', 'b', 'a', 'b'],
  });
  expect(found).toEqual({ pairs: [{ treated: 0, comparison: 3 }], dropped: [1] });
  const far = () => nearestByScore(groups('tc'), [0.9, 0.1], { caliper: 0.2 });
  expect(far).toThrow(expect.objectContaining({ code: 'nobody-comparable' }));
  expect(() => nearestByScore(groups('cc'), [0.9, 0.1])).toThrow(
    expect.objectContaining({ code: 'one-group-is-empty' }),
  );
  expect(() => nearestByScore(groups('tt'), [0.9, 0.1])).toThrow(
    expect.objectContaining({ code: 'one-group-is-empty' }),
  );
});

it('on points takes the nearest left, of equally near the first row, within the caliper and the key', () => {
  const points = matrixOf([
    [0, 0],
    [9, 9],
    [0, 2],
    [0.1, 0.1],
    [1, 0],
    [0, -1],
  ]);
  const found = (limits = {}) =>
    nearestByPoint(groups('ttcccc'), points, limits).pairs.map(({ comparison }) => comparison);
  expect(found()).toEqual([3, 2]);
  expect(found({ exact: ['a', 'b', 'a', 'b', 'a', 'a'] })).toEqual([4, 3]);
  expect(found({ caliper: 1, exact: ['a', 'b', 'a', 'b', 'a', 'a'] })).toEqual([4]);
});

it('refuses whoever has no score', () => {
  expect(() => nearestByScore(groups('tcc'), [0.9, Number.NaN, 0.1])).toThrow(
    expect.objectContaining({ code: 'no-score', details: { row: 1 } }),
  );
});

it('has the error of a mean of differences, apart from the small-sample factor', () => {
  const outcome = [5, 1, 3, 2, 8, 2, 4, 5];
  const { estimate, standardError } = pairedEffect(
    [0, 2, 4, 6].map((row) => ({ treated: row, comparison: row + 1 })),
    outcome,
  );
  expect(estimate).toBeCloseTo(2.5, 14);
  const plain = Math.sqrt([4, 1, 6, -1].reduce((sum, d) => sum + (d - 2.5) ** 2, 0)) / 4;
  expect(apart(standardError, plain * Math.sqrt((4 / 3) * (7 / 6)))).toBeLessThan(1e-13);
});
