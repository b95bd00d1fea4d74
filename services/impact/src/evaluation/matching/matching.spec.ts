import { covariates, earnings, ids, treated, worked } from '../../../test/evaluation/lalonde.js';
import { apart, reference } from '../../../test/evaluation/reference.js';
import { sharedOf } from '../shared.js';
import { type MatchingOptions, matchesOf, matching } from './matching.js';

type Effect = { att: number; se_cluster_pair_HC1: number };
type Pairs = { effects: { re78: Effect; emp78: Effect }; pairs: { treated: string; controls: string[] }[] };
type Said = { options: Partial<MatchingOptions>; estimate: number; se: number };
const truth = reference<{
  matching: (Said & { n: { treated: number; control: number } })[];
  ties: (Said & { pairs: number })[];
}>('estimators');

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
const asMatching = { replacement: true, ties: true, se: 'abadie-imbens', covariance: 'full' } as const;
const shared = sharedOf({ covariates, treated, outcome: earnings });
const ofWork = sharedOf({ covariates, treated, outcome: worked });

it.each([
  ['matchit_nn_ps_11_norepl', {}],
  ['matchit_nn_ps_11_caliper02sd', { caliper: 0.2 }],
  ['matchit_nn_mahal_11_norepl', { distance: 'mahalanobis' }],
] as const)('is that of MatchIt, pair for pair: %s', (name, asked) => {
  const { pairs, effects } = reference<Pairs>(name);
  const { made, dropped } = matchesOf(shared, { ...plain, ...asked });
  const found = made.map((match) => [match.treated, ...match.comparison].map((row) => ids[row]));
  const alone = dropped.map((row) => [ids[row]]);
  expect([...found, ...alone].map(String).sort()).toEqual(
    pairs.map((pair) => String([pair.treated, ...pair.controls])).sort(),
  );
  for (const [sample, expected] of [
    [shared, effects.re78],
    [ofWork, effects.emp78],
  ] as const) {
    const { estimate, standardError } = matching(sample, { ...plain, ...asked }, 1.96).effect;
    // A difference of rates of one in a hundred has two digits less in R.
    expect(Math.abs(estimate - expected.att)).toBeLessThan(1e-10 * Math.max(1, Math.abs(expected.att)));
    expect(apart(standardError, expected.se_cluster_pair_HC1)).toBeLessThan(1e-10);
  }
});

it.each(truth.matching.map((said) => [JSON.stringify(said.options), said] as const))(
  'has the effect, the error and the people of MatchIt and sandwich: %s',
  (_, { options, estimate, se, n }) => {
    const found = matching(shared, { ...plain, ...options }, 1.96);
    expect(apart(found.effect.estimate, estimate)).toBeLessThan(1e-10);
    expect(apart(found.effect.standardError, se)).toBeLessThan(1e-10);
    expect(found.n).toEqual(n);
    expect(found.dropped).toHaveLength(185 - n.treated);
  },
);

it.each(truth.ties.map((said) => [JSON.stringify(said.options), said] as const))(
  'has the effect and the Abadie-Imbens error of Matching: %s',
  (_, { options, estimate, se, pairs }) => {
    const asked = { ...plain, ...asMatching, ...options };
    const { effect } = matching(shared, asked, 1.96);
    expect(apart(effect.estimate, estimate)).toBeLessThan(1e-9);
    expect(apart(effect.standardError, se)).toBeLessThan(1e-9);
    expect(matchesOf(shared, asked).made.flatMap(({ comparison }) => comparison)).toHaveLength(pairs);
  },
);

it('with ties does not depend on the order of the rows', () => {
  const last = [...ids.keys()].reverse();
  const turned = sharedOf({
    covariates: covariates.map((covariate) =>
      covariate.type === 'numeric'
        ? { ...covariate, values: last.map((row) => covariate.values[row] ?? Number.NaN) }
        : { ...covariate, values: last.map((row) => covariate.values[row] ?? '') },
    ),
    treated: last.map((row) => treated[row] ?? false),
    outcome: last.map((row) => earnings[row] ?? Number.NaN),
  });
  const asked = { ...plain, ...asMatching, distance: 'inverse-variance', ratio: 3 } as const;
  const [one, other] = [shared, turned].map((sample) => matching(sample, asked, 1.96).effect);
  expect(apart(other?.estimate, one?.estimate ?? 0)).toBeLessThan(1e-10);
  expect(apart(other?.standardError, one?.standardError ?? 0)).toBeLessThan(1e-10);
});

it('has no error of reuse where nobody is reused, and moves nothing where covariates are the same', () => {
  const twins = (ages: number[]) =>
    sharedOf({
      covariates: [{ name: 'age', type: 'numeric', values: ages }],
      treated: [true, true, true, false, false, false],
      outcome: [5, 9, 4, 3, 6, 5],
    });
  const asked = { ...plain, ...asMatching, distance: 'inverse-variance' } as const;
  const exactly = twins([20, 30, 40, 20, 30, 40]);
  const { estimate, standardError } = matching(exactly, asked, 1.96).effect;
  expect(estimate).toBeCloseTo(4 / 3, 12);
  expect(standardError).toBeCloseTo(Math.sqrt([2, 3, -1].reduce((sum, d) => sum + (d - 4 / 3) ** 2, 0)) / 3, 12);
  expect(matching(exactly, { ...asked, biasAdjust: true }, 1.96).effect.estimate).toBeCloseTo(4 / 3, 12);
  // A year older than the match: what a year is worth among those who were matched is taken off.
  const older = matching(twins([21, 31, 41, 20, 30, 40]), { ...asked, biasAdjust: true }, 1.96).effect;
  expect(older.estimate).toBeCloseTo(4 / 3 - 0.1, 12);
});

it.each([
  ['ties-take-replacement', { ties: true }],
  ['abadie-imbens-takes-replacement', { se: 'abadie-imbens' }],
  ['bias-adjustment-takes-abadie-imbens', { biasAdjust: true, replacement: true }],
  ['no-caliper', { caliper: 0 }],
  ['no-ratio', { ratio: 1.5 }],
  ['no-ratio', { ...asMatching, ratio: 0 }],
  ['no-such-covariate', { exact: ['shoe-size'] }],
] as const)('refuses %s', (code, asked) => {
  expect(() => matching(shared, { ...plain, ...asked }, 1.96)).toThrow(expect.objectContaining({ code }));
});

it('tells whom it left out and how many have fewer matches than asked', () => {
  const { dropped, warnings, weights, n } = matching(shared, { ...plain, ratio: 3, caliper: 0.2 }, 1.96);
  expect(dropped).toHaveLength(185 - n.treated);
  expect(warnings.map(({ code }) => code)).toEqual(['treated-without-match', 'fewer-matches-than-asked']);
  const sum = weights?.reduce((total, weight) => total + weight, 0) ?? 0;
  expect(sum).toBeCloseTo(2 * n.treated, 10);
});
