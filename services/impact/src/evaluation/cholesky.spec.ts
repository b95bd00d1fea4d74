import { Refusal } from '@duo/kernel';
import { factor, inverse, solve } from './cholesky.js';
import { at, gram, matrixOf, product, rowsOf, times, transposedTimes } from './matrix.js';

// 1 / (i + j + 1): its inverse is known and whole, its condition number of 4.8e5 asks for care.
const hilbert = matrixOf([0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => 1 / (i + j + 1))));

it('solves a system whose answer is known', () => {
  const a = matrixOf([
    [4, 2, -2],
    [2, 10, 2],
    [-2, 2, 5],
  ]);
  const x = solve(factor(a), times(a, [1, -2, 3]));
  [1, -2, 3].forEach((value, row) => {
    expect(x[row]).toBeCloseTo(value, 14);
  });
});

it('inverts the Hilbert matrix of order five, whose inverse is whole', () => {
  const inverted = inverse(factor(hilbert));
  expect(at(inverted, 0, 0)).toBeCloseTo(25, 8);
  expect(at(inverted, 0, 1)).toBeCloseTo(-300, 7);
  expect(Math.abs(at(inverted, 4, 4) / 44100 - 1)).toBeLessThan(1e-10);
  const one = product(hilbert, inverted);
  for (let i = 0; i < 5; i++) for (let j = 0; j < 5; j++) expect(at(one, i, j)).toBeCloseTo(i === j ? 1 : 0, 9);
});

it('is not thrown by units: columns in euros and in shares', () => {
  const x = matrixOf([0, 1, 2, 3, 4, 5].map((row) => [1, 1e7 * (row + 1), 1e-7 * ((row * row) % 5)]));
  const b = [3, 2e-7, 5e7];
  const found = solve(factor(gram(x)), transposedTimes(x, times(x, b)));
  b.forEach((value, column) => {
    expect(Math.abs((found[column] ?? Number.NaN) / value - 1)).toBeLessThan(1e-11);
  });
});

it.each([
  [
    'a sum of two others',
    [
      [1, 2, 3],
      [1, 5, 6],
      [1, -1, 0],
      [1, 4, 5],
    ],
    2,
  ],
  [
    'always nought',
    [
      [1, 0],
      [1, 0],
    ],
    1,
  ],
  [
    'not a number',
    [
      [1, Number.NaN],
      [1, 0],
    ],
    1,
  ],
])('refuses a column that is %s, and names it', (_, rows, column) => {
  const build = () => factor(gram(matrixOf(rows)));
  expect(build).toThrow(Refusal);
  expect(build).toThrow(expect.objectContaining({ code: 'collinear', details: { column } }));
});

it('refuses a matrix that is not positive definite', () => {
  const build = () =>
    factor(
      matrixOf([
        [1, 2],
        [2, 1],
      ]),
    );
  expect(build).toThrow(expect.objectContaining({ code: 'collinear' }));
});

it('weighs rows, takes some of them, and knows no ragged matrix and no entry outside', () => {
  const x = matrixOf([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect([...gram(x, [1, 0, 2]).values]).toEqual([51, 62, 62, 76]);
  expect([...rowsOf(x, [2, 0]).values]).toEqual([5, 6, 1, 2]);
  expect(() => matrixOf([[1], [2, 3]])).toThrow(RangeError);
  expect(() => at(x, 3, 0)).toThrow(RangeError);
});
