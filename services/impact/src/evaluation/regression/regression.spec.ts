import { columns, covariates, design, earnings, ids, treated } from '../../../test/evaluation/lalonde.js';
import { apart, reference, table } from '../../../test/evaluation/reference.js';
import { columnsOf, designOf } from '../design.js';
import { pValueOf } from '../distributions.js';
import { leastSquares } from '../least-squares.js';
import { get, rowOf, rowsOf } from '../matrix.js';
import { regressionAdjusted } from './adjustment.js';
import { difference } from './difference.js';
import { oaxacaBlinder } from './oaxaca-blinder.js';

type Said = Record<'diff' | 'se_pooled' | 'se_welch' | 'df_welch' | 'p_pooled' | 'p_welch', number> & {
  reg_with_married: number;
  reg_with_married_se: number;
};
const { nsw_dw_445: experiment, cps_controls3 } = reference<Record<string, Said>>('experimental_and_naive');
const { regression } = reference<{
  regression: { estimate: number; p: number; classical: number; errors: Record<'HC0' | 'HC1' | 'HC2' | 'HC3', number> };
}>('estimators');

const rows = table('nsw_dw');
const column = (name: string) => rows.map((row) => Number(row[name]));
const trained = column('treat').map((value) => value === 1);
const later = column('re78');

it('of the experiment is the published difference, with both errors and p-values of R', () => {
  for (const [error, se, p] of [
    ['pooled', experiment?.se_pooled, experiment?.p_pooled],
    ['welch', experiment?.se_welch, experiment?.p_welch],
  ] as const) {
    const { estimate, standardError, freedom } = difference(trained, later, error);
    expect(apart(estimate, experiment?.diff ?? 0)).toBeLessThan(1e-10);
    expect(apart(standardError, se ?? 0)).toBeLessThan(1e-10);
    expect(apart(pValueOf(estimate / standardError, freedom), p ?? 0)).toBeLessThan(1e-8);
    if (error === 'welch') expect(apart(freedom, experiment?.df_welch ?? 0)).toBeLessThan(1e-10);
  }
  expect(apart(difference(treated, earnings).estimate, cps_controls3?.diff ?? 0)).toBeLessThan(1e-5);
});

it('adjusted by regression is that of R on the experiment', () => {
  const age = column('age');
  const numeric = ['education', 'married', 'nodegree', 'black', 'hispanic', 're74', 're75'].map((name) => ({
    name,
    values: column(name),
  }));
  const squared = { name: 'age squared', values: age.map((years) => years * years) };
  const { estimate, standardError } = regressionAdjusted(
    designOf([{ name: 'age', values: age }, squared, ...numeric], rows.length),
    trained,
    later,
    'classical',
  );
  expect(apart(estimate, experiment?.reg_with_married ?? 0)).toBeLessThan(1e-8);
  expect(apart(standardError, experiment?.reg_with_married_se ?? 0)).toBeLessThan(1e-8);
});

it('adjusted by regression has every error of R', () => {
  for (const [errors, se] of [['classical', regression.classical], ...Object.entries(regression.errors)] as const) {
    const found = regressionAdjusted(design, treated, earnings, errors as 'HC0');
    expect(apart(found.estimate, regression.estimate)).toBeLessThan(1e-9);
    expect(apart(found.standardError, se)).toBeLessThan(1e-9);
    if (errors === 'classical')
      expect(apart(pValueOf(found.estimate / found.standardError, found.freedom), regression.p)).toBeLessThan(1e-8);
  }
});

it('Oaxaca-Blinder is what the treated have beyond a fit of the others', () => {
  const others = ids.flatMap((_, row) => (treated[row] ? [] : [row]));
  const { coefficients } = leastSquares(
    rowsOf(design.matrix, others),
    others.map((row) => get(earnings, row)),
  );
  const own = ids.flatMap((_, row) => (treated[row] ? [row] : []));
  const beyond = own.map(
    (row) => get(earnings, row) - rowOf(design.matrix, row).reduce((sum, x, at) => sum + x * get(coefficients, at), 0),
  );
  const { estimate } = oaxacaBlinder(design, treated, earnings);
  expect(apart(estimate, beyond.reduce((sum, value) => sum + value, 0) / own.length)).toBeLessThan(1e-12);
});

it('Oaxaca-Blinder without covariates is the difference of means with the error of Welch, but for n - 1', () => {
  const none = designOf([], treated.length);
  const { estimate, standardError } = oaxacaBlinder(none, treated, earnings);
  const welch = difference(treated, earnings, 'welch');
  expect(apart(estimate, welch.estimate)).toBeLessThan(1e-12);
  expect(apart(standardError, welch.standardError)).toBeLessThan(2e-3);
});

it('Oaxaca-Blinder finds an effect that differs between people, where one coefficient does not', () => {
  const age = columns[0]?.values ?? [];
  const effect = (row: number) => (treated[row] ? get(age, row) - 20 : 0);
  const y = ids.map((_, row) => 3 * get(age, row) - (columns[6]?.values[row] ?? 0) / 1e3 + effect(row));
  const own = ids.flatMap((_, row) => (treated[row] ? [effect(row)] : []));
  const expected = own.reduce((sum, value) => sum + value, 0) / own.length;
  expect(oaxacaBlinder(design, treated, y).estimate).toBeCloseTo(expected, 8);
  expect(Math.abs(regressionAdjusted(design, treated, y).estimate - expected)).toBeGreaterThan(0.1);
});

it('refuses groups of nobody, too few, and collinear covariates by name', () => {
  const nobody = [false, false, false];
  for (const build of [
    () => difference(nobody, [1, 2, 3]),
    () => regressionAdjusted(designOf([], 3), nobody, [1, 2, 3]),
    () => oaxacaBlinder(designOf([], 3), nobody, [1, 2, 3]),
  ])
    expect(build).toThrow(expect.objectContaining({ code: 'one-group-is-empty' }));
  expect(() => difference([true, false, false], [1, 2, 3])).toThrow(expect.objectContaining({ code: 'too-few-rows' }));
  const twice = { name: 'again', values: columns[0]?.values.map((value) => 2 * value) ?? [] };
  const wide = designOf([...columnsOf(covariates), twice], treated.length);
  for (const build of [() => regressionAdjusted(wide, treated, earnings), () => oaxacaBlinder(wide, treated, earnings)])
    expect(build).toThrow(expect.objectContaining({ code: 'collinear', details: { covariate: 'again' } }));
});
