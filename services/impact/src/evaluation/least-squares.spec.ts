import { columns, earnings, ids, treated } from '../../test/evaluation/lalonde.js';
import { apart, reference } from '../../test/evaluation/reference.js';
import { columnsOf, designOf } from './design.js';
import { clusterCovariance, covariance, leastSquares, standardErrors } from './least-squares.js';
import { matrixOf } from './matrix.js';

type Named = Record<string, number>;
const expected =
  reference<Record<'coef' | 'se' | 'se_HC0' | 'se_HC1' | 'se_HC2' | 'se_HC3', Named>>('wls_and_separation');
const { ps } = reference<{ ps: Named }>('ps_logit');

const weights = ids.map((id, row) => {
  const score = ps[id] ?? Number.NaN;
  return treated[row] ? 1 : score / (1 - score);
});
const treat = { name: 'treat', values: treated.map(Number) };
const { names, matrix } = designOf([treat, ...columns], ids.length);
const fit = leastSquares(matrix, earnings, weights);

it('has the coefficients of R on the weighted Lalonde data', () => {
  expect(names).toEqual(Object.keys(expected.coef));
  Object.values(expected.coef).forEach((value, column) => {
    expect(apart(fit.coefficients[column], value)).toBeLessThan(1e-10);
  });
});

it.each([
  ['classical', 'se'],
  ['HC0', 'se_HC0'],
  ['HC1', 'se_HC1'],
  ['HC2', 'se_HC2'],
  ['HC3', 'se_HC3'],
] as const)('has the %s errors of R', (errors, key) => {
  const found = standardErrors(covariance(fit, errors));
  Object.values(expected[key]).forEach((value, column) => {
    expect(apart(found[column], value)).toBeLessThan(1e-10);
  });
});

it('knows no difference between rows in clusters of one and rows', () => {
  const alone = clusterCovariance(fit, ids, 'HC0');
  covariance(fit, 'HC0').values.forEach((value, at) => {
    expect(apart(alone.values[at], value)).toBeLessThan(1e-11);
  });
});

it('gives twice the same rows in clusters the errors of once', () => {
  const x = matrixOf([
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 4],
  ]);
  const y = [1, 3, 2, 7];
  const twice = matrixOf(
    [...Array(2)].flatMap(() => [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 4],
    ]),
  );
  const once = standardErrors(covariance(leastSquares(x, y), 'HC0'));
  const both = standardErrors(clusterCovariance(leastSquares(twice, [...y, ...y]), [0, 1, 2, 3, 0, 1, 2, 3], 'HC0'));
  both.forEach((error, column) => {
    expect(apart(error, once[column] ?? 0)).toBeLessThan(1e-13);
  });
});

it('leaves out who has no weight, also from the number of rows', () => {
  const x = matrixOf([
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 4],
  ]);
  const kept = leastSquares(x, [1, 3, 2, 7]);
  const more = leastSquares(
    matrixOf([
      [1, 0],
      [1, 9],
      [1, 1],
      [1, 2],
      [1, 4],
    ]),
    [1, 99, 3, 2, 7],
    [1, 0, 1, 1, 1],
  );
  for (const errors of ['classical', 'HC1', 'HC3'] as const)
    expect([...covariance(more, errors).values]).toEqual([...covariance(kept, errors).values]);
  const by = (fitted: typeof kept, cluster: number[]) => [...clusterCovariance(fitted, cluster, 'HC1').values];
  expect(by(more, [0, 5, 0, 1, 2])).toEqual(by(kept, [0, 0, 1, 2]));
});

it.each([
  [
    'too-few-rows',
    [
      [1, 2],
      [1, 3],
    ],
    undefined,
  ],
  [
    'too-few-rows',
    [
      [1, 2],
      [1, 3],
      [1, 4],
    ],
    [1, 1, 0],
  ],
  [
    'weight-below-zero',
    [
      [1, 2],
      [1, 3],
      [1, 4],
    ],
    [1, 1, -1],
  ],
  [
    'weight-below-zero',
    [
      [1, 2],
      [1, 3],
      [1, 4],
    ],
    [1, 1, Number.NaN],
  ],
  [
    'collinear',
    [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
    undefined,
  ],
])('refuses %s', (code, rows, weighed) => {
  expect(() => leastSquares(matrixOf(rows), [1, 2, 4], weighed)).toThrow(expect.objectContaining({ code }));
});

it.each(['HC2', 'HC3'] as const)('refuses %s where a row alone decides a coefficient', (errors) => {
  const alone = leastSquares(
    matrixOf([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 1],
    ]),
    [1, 2, 4, 8],
  );
  expect(() => covariance(alone, errors)).toThrow(
    expect.objectContaining({ code: 'row-decides-alone', details: { row: 3 } }),
  );
});

it('refuses a missing outcome by its row', () => {
  const x = matrixOf([
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
  expect(() => leastSquares(x, [1, 2, Number.NaN])).toThrow(
    expect.objectContaining({ code: 'outcome-is-no-number', details: { row: 2 } }),
  );
  expect(() => leastSquares(x, [1, 2])).toThrow(RangeError);
});

it('refuses one cluster', () => {
  expect(() =>
    clusterCovariance(
      fit,
      ids.map(() => 0),
      'HC1',
    ),
  ).toThrow(expect.objectContaining({ code: 'too-few-clusters' }));
});

it('refuses a covariate that is no number', () => {
  const age = { name: 'age', type: 'numeric', values: [30, Number.NaN] } as const;
  expect(() => columnsOf([age])).toThrow(
    expect.objectContaining({ code: 'covariate-is-no-number', details: { covariate: 'age', row: 1 } }),
  );
});
