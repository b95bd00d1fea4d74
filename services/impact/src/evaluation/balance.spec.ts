import { columns as contrasts, covariates, ids, treated } from '../../test/evaluation/lalonde.js';
import { apart, reference } from '../../test/evaluation/reference.js';
import { type Balance, balance, effectiveSampleSize } from './balance.js';
import { columnsOf } from './design.js';

type Row = { variable: string; [key: string]: number | string | null };
type Truth = {
  balance: { all: Row[]; matched: Row[] };
  weights: Record<string, number>;
  effects: { ess_control: number };
};
const { ps } = reference<{ ps: Record<string, number> }>('ps_logit');

const columns = [{ name: 'distance', values: ids.map((id) => ps[id] ?? Number.NaN) }, ...columnsOf(covariates, true)];

function same(found: Balance[], expected: Row[]) {
  for (const row of expected) {
    // Scores are as exact as the iteration that found them, in R as well.
    const within = row.variable === 'distance' ? 1e-8 : 1e-10;
    const of = found.find(({ name }) => name === row.variable);
    const near = (value: number | undefined, key: string) =>
      expect(apart(value, Number(row[key] ?? Number.NaN))).toBeLessThan(within);
    near(of?.treatedMean, 'Means Treated');
    near(of?.comparisonMean, 'Means Control');
    near(of?.standardisedDifference, 'Std. Mean Diff.');
    if (row['Var. Ratio'] === null) expect(of?.varianceRatio).toBeUndefined();
    else near(of?.varianceRatio, 'Var. Ratio');
  }
}

it.each(['matchit_nn_ps_11_norepl', 'matchit_nn_ps_11_caliper02sd', 'matchit_nn_mahal_11_norepl'])(
  'is that of MatchIt before and after: %s',
  (name) => {
    const truth = reference<Truth>(name);
    same(balance(columns, treated), truth.balance.all);
    const weights = ids.map((id) => truth.weights[id] ?? Number.NaN);
    same(balance(columns, treated, weights), truth.balance.matched);
    const ofComparison = weights.filter((_, row) => !treated[row]);
    expect(effectiveSampleSize(ofComparison)).toBe(truth.effects.ess_control);
  },
);

it('is that of R with weights of odds: the effective sample size', () => {
  const { re78 } = reference<{ re78: { ATT: { ess0: number } } }>('ipw_aipw_ebal');
  const odds = columns[0]?.values.map((p) => p / (1 - p)).filter((_, row) => !treated[row]) ?? [];
  expect(apart(effectiveSampleSize(odds), re78.ATT.ess0)).toBeLessThan(1e-10);
});

it('leaves open what the treated do not vary in, and has no table of an empty group', () => {
  const groups = [true, true, false, false];
  const [found] = balance([{ name: 'age', values: [30, 30, 20, 40] }], groups);
  expect(found).toEqual({
    ...{ name: 'age', treatedMean: 30, comparisonMean: 30, standardisedDifference: undefined, varianceRatio: 0 },
  });
  expect(() => balance(contrasts, groups, [1, 1, 0, 0])).toThrow(
    expect.objectContaining({ code: 'one-group-is-empty' }),
  );
  expect(effectiveSampleSize([0, 0])).toBe(0);
});
