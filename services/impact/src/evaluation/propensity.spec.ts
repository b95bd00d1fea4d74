import { design, ids, treated } from '../../test/evaluation/lalonde.js';
import { apart, reference } from '../../test/evaluation/reference.js';
import { designOf } from './design.js';
import { standardErrors } from './least-squares.js';
import { propensity } from './propensity.js';

type Named = Record<string, number>;
const expected = reference<{ coefficients: Named; se: Named; ps: Named; logLik: number }>('ps_logit');
const { separation } = reference<{ separation: { data: { x: number; z: number; y: number }[] } }>('wls_and_separation');

const { probit } = reference<{ probit: typeof expected }>('estimators');

const fit = propensity(design, treated);

it.each([
  ['logit', fit, expected],
  // With R's strictest rule for stopping; by its own it ends at scores that are off by one in a hundred thousand.
  ['probit', propensity(design, treated, 'probit'), probit],
] as const)('has the coefficients, errors, scores and likelihood of R on the Lalonde data: %s', (_, fit, expected) => {
  expect(fit.design.names).toEqual(Object.keys(expected.coefficients));
  const errors = standardErrors(fit.covariance);
  Object.values(expected.coefficients).forEach((value, column) => {
    expect(apart(fit.coefficients[column], value)).toBeLessThan(1e-8);
  });
  Object.values(expected.se).forEach((value, column) => {
    expect(apart(errors[column], value)).toBeLessThan(1e-8);
  });
  ids.forEach((id, row) => {
    expect(apart(fit.probabilities[row], expected.ps[id] ?? Number.NaN)).toBeLessThan(1e-8);
  });
  expect(apart(fit.logLikelihood, expected.logLik)).toBeLessThan(1e-12);
});

it('is at a maximum: treated and expected agree on every covariate', () => {
  const { matrix } = design;
  for (let column = 0; column < matrix.columns; column++) {
    let [seen, thought] = [0, 0];
    fit.probabilities.forEach((p, row) => {
      const x = matrix.values[row * matrix.columns + column] ?? Number.NaN;
      if (treated[row]) seen += x;
      thought += p * x;
    });
    expect(apart(thought, seen)).toBeLessThan(1e-11);
  }
});

const of = (columns: Record<string, number[]>, rows: number) =>
  designOf(
    Object.entries(columns).map(([name, values]) => ({ name, values })),
    rows,
  );
const groups = (text: string) => [...text].map((letter) => letter === 't');

it('refuses the separated data of the reference and names the column that separates', () => {
  const { data } = separation;
  const y = data.map((row) => row.y === 1);
  const x = of({ x: data.map((row) => row.x) }, data.length);
  expect(() => propensity(x, y)).toThrow(expect.objectContaining({ code: 'separated', details: { by: ['x'] } }));
  // Without x there is a maximum.
  expect(propensity(of({ z: data.map((row) => row.z) }, data.length), y).coefficients).toHaveLength(2);
});

it.each([
  [
    'a level nobody else has',
    { age: [20, 31, 25, 40, 22, 35, 28, 44], jobless: [1, 1, 0, 0, 0, 0, 0, 0] },
    ['jobless'],
  ],
  ['a border that some stand on', { age: [30, 40, 50, 60, 30, 20, 10, 5] }, ['age']],
  ['a sum of two', { a: [5, 1, 3, 4, 1, 0, 2, 3], b: [1, 5, 3, 4, 2, 3, 1, 0] }, ['a', 'b']],
  ['a border of two that some stand on', { a: [5, 1, 3, 4, 1, 0, 3, 2], b: [1, 5, 3, 2, 2, 3, 3, 4] }, ['a', 'b']],
  ['a wide gap', { euros: [1e6, 2e6, 3e6, 4e6, 1, 2, 3, 4] }, ['euros']],
])('refuses treated and others told apart by %s', (_, columns, by) => {
  for (const link of ['logit', 'probit'] as const)
    expect(() => propensity(of(columns, 8), groups('ttttcccc'), link)).toThrow(
      expect.objectContaining({ code: 'separated', details: { by } }),
    );
});

it('does not take one near thing for separation: one exception on the wrong side is enough', () => {
  const size = 2000;
  const x = Array.from({ length: size }, (_, row) => row / size);
  const told = x.map((value) => value >= 0.5);
  expect(() => propensity(of({ x }, size), told)).toThrow(expect.objectContaining({ code: 'separated' }));
  told[998] = true;
  told[1002] = false;
  const near = propensity(of({ x }, size), told);
  expect(near.coefficients[1]).toBeGreaterThan(100);
});

it('refuses collinear covariates by name, and an empty group', () => {
  const age = [20, 31, 25, 40, 22, 35, 28, 44];
  const twice = of({ age, months: age.map((years) => 12 * years) }, 8);
  const mixed = groups('tctctcct');
  expect(() => propensity(twice, mixed)).toThrow(
    expect.objectContaining({ code: 'collinear', details: { covariate: 'months' } }),
  );
  expect(() => propensity(of({ age }, 8), groups('tttttttt'))).toThrow(
    expect.objectContaining({ code: 'one-group-is-empty' }),
  );
});
