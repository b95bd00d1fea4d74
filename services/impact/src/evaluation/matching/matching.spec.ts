import { covariates, earnings, ids, treated } from '../../../test/evaluation/lalonde.js';
import { apart, reference } from '../../../test/evaluation/reference.js';
import { sharedOf } from '../shared.js';
import { type MatchingOptions, matchesOf, matching } from './matching.js';

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
const shared = sharedOf({ covariates, treated, outcome: earnings });
type Truth = {
  effects: { re78: { att: number; se_cluster_pair_HC1: number } };
  pairs: { treated: string; controls: string[] }[];
};
it.each([
  ['matchit_nn_ps_11_norepl', {}],
  ['matchit_nn_ps_11_caliper02sd', { caliper: 0.2 }],
  ['matchit_nn_mahal_11_norepl', { distance: 'mahalanobis' as const }],
])('is MatchIt %s', (name, options) => {
  const truth = reference<Truth>(name);
  const { made } = matchesOf(shared, { ...plain, ...options });
  const pairs = made.map((m) => [ids[m.treated], ...m.comparison.map((c) => ids[c])].join(' ')).sort();
  expect(pairs).toEqual(
    truth.pairs
      .filter((p) => p.controls.length)
      .map((p) => [p.treated, ...p.controls].join(' '))
      .sort(),
  );
  const { effect } = matching(shared, { ...plain, ...options }, 1.96);
  expect(apart(effect.estimate, truth.effects.re78.att)).toBeLessThan(1e-10);
  expect(apart(effect.standardError, truth.effects.re78.se_cluster_pair_HC1)).toBeLessThan(1e-10);
});
