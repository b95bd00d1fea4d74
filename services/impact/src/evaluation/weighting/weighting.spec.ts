import { columns, covariates, design, earnings, ids, treated, worked } from '../../../test/evaluation/lalonde.js';
import { apart, reference } from '../../../test/evaluation/reference.js';
import { balance, effectiveSampleSize } from '../balance.js';
import { columnsOf, designOf } from '../design.js';
import type { Effect } from '../interval.js';
import { propensity } from '../propensity.js';
import { weightedDifference } from './difference.js';
import { doublyRobust } from './doubly-robust.js';
import { entropyBalancing } from './entropy-balancing.js';
import { inverseProbability, oddsWeights } from './inverse-probability.js';

type Weighted = {
  ATT: { est: number; se_HC0: number; se_HC3: number };
  ATT_stacked: { est: number; se_stacked: number };
};
type Doubly = { ATT: { est: number; se_IF: number } };
type Balanced = { att: number; se_HC0: number; se_HC3: number };
const truth = reference<{
  re78: Weighted;
  emp78: Weighted;
  aipw: { re78: Doubly; emp78: Doubly };
  entropy_balancing: { weights: Record<string, number>; ess0: number; re78: Balanced; emp78: Balanced };
}>('ipw_aipw_ebal');

const score = propensity(design, treated);
const outcomes = [
  ['re78', earnings],
  ['emp78', worked],
] as const;

function same({ estimate, standardError, lower, upper }: Effect, expected: number, error: number, within = 1e-8) {
  expect(apart(estimate, expected)).toBeLessThan(within);
  expect(apart(standardError, error)).toBeLessThan(within);
  expect(apart(upper - lower, 2 * 1.959963984540054 * error)).toBeLessThan(within);
}

it.each(outcomes)(
  'by odds has the effect of R on %s, with stacked errors and with those that take weights as given',
  (name, y) => {
    const { ATT, ATT_stacked } = truth[name];
    same(inverseProbability(treated, y, score), ATT_stacked.est, ATT_stacked.se_stacked);
    const weights = oddsWeights(treated, score);
    same(weightedDifference(treated, y, weights), ATT.est, ATT.se_HC0);
    same(weightedDifference(treated, y, weights, { errors: 'HC3' }), ATT.est, ATT.se_HC3);
  },
);

it.each(outcomes)('doubly robust has the effect and the error of R on %s', (name, y) => {
  const { est, se_IF } = truth.aipw[name].ATT;
  same(doublyRobust(design, treated, y, score), est, se_IF);
});

it('doubly robust is right when the score is not, if the outcome is linear', () => {
  const poor = propensity(designOf(columns.slice(0, 1), ids.length), treated);
  const y = ids.map(
    (_, row) => 3 * (columns[1]?.values[row] ?? 0) - (columns[6]?.values[row] ?? 0) / 1e3 + (treated[row] ? 7 : 0),
  );
  expect(doublyRobust(design, treated, y, poor).estimate).toBeCloseTo(7, 8);
  expect(Math.abs(inverseProbability(treated, y, poor).estimate - 7)).toBeGreaterThan(0.5);
});

it('doubly robust names the covariate that the others do not vary in', () => {
  const jobless = { name: 'jobless', values: treated.map((value, row) => (value && row % 3 === 0 ? 1 : 0)) };
  const more = designOf([...columns, jobless], ids.length);
  expect(() => doublyRobust(more, treated, earnings, score)).toThrow(
    expect.objectContaining({ code: 'collinear', details: { covariate: 'jobless' } }),
  );
});

it('refuses an outcome that is missing, of either group', () => {
  for (const row of [3, 400]) {
    const y = earnings.with(row, Number.NaN);
    const missing = expect.objectContaining({ code: 'outcome-is-no-number', details: { row } });
    expect(() => inverseProbability(treated, y, score)).toThrow(missing);
    expect(() => doublyRobust(design, treated, y, score)).toThrow(missing);
  }
});

const weights = entropyBalancing(design, treated);

it.each(outcomes)('balanced by entropy has the effect and the errors of R on %s', (name, y) => {
  const { att, se_HC0, se_HC3 } = truth.entropy_balancing[name];
  same(weightedDifference(treated, y, weights), att, se_HC0);
  same(weightedDifference(treated, y, weights, { errors: 'HC3' }), att, se_HC3);
});

it('balanced by entropy has the weights of R and no imbalance at all', () => {
  ids.forEach((id, row) => {
    expect(apart(weights[row], truth.entropy_balancing.weights[id] ?? Number.NaN)).toBeLessThan(1e-8);
  });
  const ofOthers = weights.filter((_, row) => !treated[row]);
  expect(apart(effectiveSampleSize(ofOthers), truth.entropy_balancing.ess0)).toBeLessThan(1e-8);
  for (const { standardisedDifference } of balance(columnsOf(covariates, true), treated, weights))
    expect(Math.abs(standardisedDifference ?? Number.NaN)).toBeLessThan(1e-10);
});

const of = (values: number[], more: number[] = []) =>
  designOf([{ name: 'age', values }, ...(more.length > 0 ? [{ name: 'months', values: more }] : [])], values.length);
const groups = [true, true, false, false, false];

it('refuses a mean of the treated that no weights of the others reach', () => {
  expect(() => entropyBalancing(of([50, 60, 20, 30, 40]), groups)).toThrow(
    expect.objectContaining({ code: 'balance-out-of-reach' }),
  );
});

it('leaves out who is beside a border that the mean of the treated is on', () => {
  const [, , ...ofOthers] = entropyBalancing(of([40, 40, 20, 30, 40]), groups);
  expect(ofOthers[2]).toBeCloseTo(2, 10);
  expect(effectiveSampleSize(ofOthers)).toBeCloseTo(1, 10);
});

it('refuses collinear covariates and an empty group by name', () => {
  const age = [25, 35, 20, 30, 40];
  expect(() =>
    entropyBalancing(
      of(
        age,
        age.map((years) => years * 12),
      ),
      groups,
    ),
  ).toThrow(expect.objectContaining({ code: 'collinear', details: { covariate: 'months' } }));
  const everybody = groups.map(() => true);
  for (const build of [() => entropyBalancing(of(age), everybody), () => weightedDifference(everybody, age, age)])
    expect(build).toThrow(expect.objectContaining({ code: 'one-group-is-empty' }));
});
