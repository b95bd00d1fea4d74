import { covariates, earnings, treated, worked } from '../../test/evaluation/lalonde.js';
import { apart, reference, table } from '../../test/evaluation/reference.js';
import { type Estimator, estimate, type MatchingOptions, sharedOf } from './estimator.js';
import { newcombe } from './rates.js';

const plain: MatchingOptions = {
  method: 'matching',
  distance: 'propensity',
  link: 'logit',
  covariance: 'within-group',
  ratio: 1,
  replacement: false,
  order: 'largest',
  caliper: null,
  exact: [],
  ties: false,
  biasAdjust: false,
  se: 'cluster',
};
const sample = { covariates, treated, outcome: earnings };
const shared = sharedOf(sample);
const { re78, aipw, entropy_balancing } = reference<{
  re78: { ATT: { est: number; se_HC3: number }; ATT_stacked: { est: number; se_stacked: number } };
  aipw: { re78: { ATT: { est: number; se_IF: number } } };
  entropy_balancing: { re78: { att: number; se_HC0: number } };
}>('ipw_aipw_ebal');
const { att: balanced, se_HC0: errorOfBalanced } = entropy_balancing.re78;

it.each([
  [{ method: 'ipw', link: 'logit', se: 'stacked' }, re78.ATT_stacked.est, re78.ATT_stacked.se_stacked],
  [{ method: 'ipw', link: 'logit', se: 'HC3' }, re78.ATT.est, re78.ATT.se_HC3],
  [{ method: 'aipw', link: 'logit' }, aipw.re78.ATT.est, aipw.re78.ATT.se_IF],
  [{ method: 'entropy-balancing', se: 'HC0' }, balanced, errorOfBalanced],
] as [Estimator, number, number][])('%j has the effect and the error of R', (estimator, effect, error) => {
  const found = estimate(sample, estimator, shared);
  expect(apart(found.estimate, effect)).toBeLessThan(1e-8);
  expect(apart(found.se, error)).toBeLessThan(1e-8);
});

const every: Estimator[] = [
  { method: 'difference' },
  { method: 'difference', se: 'welch' },
  { method: 'regression', se: 'HC1' },
  { method: 'oaxaca-blinder' },
  plain,
  { ...plain, distance: 'inverse-variance', replacement: true, ties: true, biasAdjust: true, se: 'abadie-imbens' },
  { method: 'exact' },
  { method: 'cem', se: 'cluster' },
  { method: 'subclassification', classes: 6, link: 'probit' },
  { method: 'ipw', link: 'probit', se: 'stacked' },
  { method: 'entropy-balancing', se: 'HC2' },
  { method: 'aipw', link: 'probit' },
];

it.each(every)('%j answers alone as with what others share, and wider at a higher level', (estimator) => {
  const found = estimate(sample, estimator, shared);
  expect(estimate(sample, estimator)).toEqual(found);
  expect(found.lower).toBeLessThan(found.estimate);
  expect(found.upper).toBeGreaterThan(found.estimate);
  expect(found.pValue < 0.05).toBe(found.lower > 0 || found.upper < 0);
  const wider = estimate(sample, estimator, shared, 0.99);
  expect(wider.upper - wider.lower).toBeGreaterThan(found.upper - found.lower);
  const used = (group: boolean) => found.weights?.filter((weight, row) => weight > 0 && treated[row] === group).length;
  if (found.weights) expect([used(true), used(false)]).toEqual([found.n.treated, found.n.control]);
});

it('has stacked errors of the probit near those of the logit', () => {
  const [logit, probit] = (['logit', 'probit'] as const).map((link) =>
    estimate(sample, { method: 'ipw', link, se: 'stacked' }, shared),
  );
  expect(apart(probit?.se, logit?.se ?? 0)).toBeLessThan(0.1);
});

it('has the interval of Newcombe for a difference of rates', () => {
  const { estimate: found, lower, upper, n } = estimate({ ...sample, outcome: worked }, { method: 'difference' });
  const successes = (group: boolean) => worked.filter((value, row) => value === 1 && treated[row] === group).length;
  const expected = newcombe(
    { successes: successes(true), of: n.treated },
    { successes: successes(false), of: n.control },
  );
  expect(found).toBeCloseTo(expected.difference, 12);
  expect([lower, upper]).toEqual([expected.lower, expected.upper]);
});

it('has the published effect, error and p-value of the experiment, matched on a score with squares', () => {
  const rows = table('nsw_dw');
  const column = (name: string) => rows.map((row) => Number(row[name]));
  const named = (name: string, values: number[]) => ({ name, type: 'numeric' as const, values });
  const alone = ['black', 'hispanic', 'married', 'nodegree'].map((name) => named(name, column(name)));
  const squared = ['age', 'education', 're74', 're75'].flatMap((name) => [
    named(name, column(name)),
    named(
      `${name}²`,
      column(name).map((value) => value * value),
    ),
  ]);
  const jobless = ['74', '75'].map((year) =>
    named(
      `u${year}`,
      column(`re${year}`).map((earned) => (earned === 0 ? 1 : 0)),
    ),
  );
  const found = estimate(
    {
      covariates: [...alone, ...squared, ...jobless],
      treated: column('treat').map((value) => value === 1),
      outcome: column('re78'),
    },
    { ...plain, replacement: true, ties: true, se: 'abadie-imbens' },
  );
  // Sekhon, J. Statistical Software 42 (2011).
  expect(found.estimate).toBeCloseTo(2153.3, 1);
  expect(found.se).toBeCloseTo(825.4, 1);
  expect(found.pValue).toBeCloseTo(0.0090858, 6);
  expect(found.n.treated).toBe(185);
});

it('takes the outcome of the sample, not of whom the score is shared with, and only the same people', () => {
  const other = { ...sample, outcome: worked };
  const estimator = { method: 'aipw', link: 'logit' } as const;
  expect(estimate(other, estimator, shared)).toEqual(estimate(other, estimator));
  expect(() => estimate({ ...sample, treated: [...treated] }, estimator, shared)).toThrow(RangeError);
});

it('refuses an outcome that is missing or does not vary', () => {
  const code = (outcome: number[]) => () => estimate({ ...sample, outcome }, { method: 'difference' });
  expect(code(earnings.with(7, Number.NaN))).toThrow(expect.objectContaining({ code: 'outcome-is-no-number' }));
  expect(code(earnings.map(() => 3))).toThrow(expect.objectContaining({ code: 'outcome-does-not-vary' }));
});
