import { Malformed } from '../malformed.js';
import { specificationOf } from './specification.js';

const valid = {
  treatment: 'treat',
  outcome: { name: 're78', type: 'continuous' },
  covariates: { age: 'numeric', race: 'categorical' },
  estimators: [{ method: 'aipw' }],
};
const asked = (...estimators: object[]) => ({ ...valid, estimators });
const time = { type: 'survival', time: 'time', event: 'status' };

it('fills in every default, so that what was used can be read', () => {
  expect(specificationOf(asked({ method: 'matching' }))).toEqual({
    ...valid,
    estimators: [
      {
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
      },
    ],
    level: 0.95,
    threshold: 10,
    placebo: null,
    bootstrap: null,
  });
});

it.each([
  [{ method: 'difference' }, { se: 'pooled' }],
  [{ method: 'regression' }, { se: 'HC1' }],
  [{ method: 'oaxaca-blinder' }, { se: 'HC1' }],
  [
    { method: 'matching', replacement: true },
    { se: 'abadie-imbens', order: 'largest' },
  ],
  [
    { method: 'matching', distance: 'mahalanobis' },
    { se: 'cluster', order: 'data' },
  ],
  [{ method: 'matching', distance: 'mahalanobis', caliper: 1 }, { order: 'data' }],
  [{ method: 'exact' }, { se: 'HC3' }],
  [{ method: 'cem' }, { se: 'HC3' }],
  [{ method: 'subclassification' }, { classes: 6, link: 'logit', se: 'HC3' }],
  [{ method: 'ipw' }, { link: 'logit', se: 'stacked' }],
  [{ method: 'entropy-balancing' }, { se: 'HC0' }],
  [{ method: 'aipw' }, { link: 'logit' }],
])('%j is %j unless told otherwise', (given, expected) => {
  expect(specificationOf(asked(given)).estimators).toEqual([expect.objectContaining({ ...given, ...expected })]);
});

it('takes no order by a score where there is none', () => {
  const [matching] = specificationOf(
    asked({ method: 'matching', distance: 'mahalanobis', order: 'largest' }),
  ).estimators;
  expect(matching).toMatchObject({ order: 'data' });
});

it('tells curves apart by the treatment unless told otherwise', () => {
  const curve = (more: object) =>
    specificationOf({ ...valid, outcome: time, estimators: [{ method: 'kaplan-meier', ...more }] });
  expect(curve({}).estimators).toEqual([
    { method: 'kaplan-meier', by: 'treat', weights: null, conf: 'log', horizon: null },
  ]);
  expect(curve({ by: null }).estimators).toEqual([expect.objectContaining({ by: null })]);
});

it.each<[unknown, string]>([
  ['text', 'the whole: Invalid input: expected object'],
  [{ ...valid, seed: 1 }, 'the whole: Unrecognized key: "seed"'],
  [{ ...valid, outcome: { name: 'y', type: 'count' } }, 'outcome.type: '],
  [
    { ...valid, covariates: { age: 'number' } },
    'covariates.age: Invalid option: expected one of "numeric"|"categorical"',
  ],
  [{ ...valid, estimators: [] }, 'estimators: Too small'],
  [{ ...valid, level: 95 }, 'level: Too big'],
  [{ ...valid, bootstrap: { replicates: 1 } }, 'bootstrap.replicates: Too small'],
  [asked({ method: 'magic' }), 'estimators[0].method: '],
  [asked({ method: 'ipw', link: 'log' }), 'estimators[0].link: '],
  [asked({ method: 'aipw', se: 'HC0' }), 'estimators[0]: Unrecognized key: "se"'],
  [asked({ method: 'matching', ratio: 1.5 }), 'estimators[0].ratio: '],
  [asked({ method: 'matching', caliper: 0 }), 'estimators[0].caliper: '],
  [asked({ method: 'matching', exact: ['sex'] }), 'estimators[0].exact[0]: sex is no covariate'],
  [asked({ method: 'matching', se: 'abadie-imbens' }), 'estimators[0].se: abadie-imbens goes with replacement'],
  [asked({ method: 'matching', biasAdjust: true }), 'estimators[0].biasAdjust: goes with se abadie-imbens'],
  [asked({ method: 'matching', ties: true }), 'estimators[0].ties: '],
  [asked({ method: 'aipw' }, { method: 'aipw', link: 'logit' }), 'estimators[1]: asks for the same as an earlier one'],
  [asked({ method: 'kaplan-meier' }), 'estimators[0]: kaplan-meier takes an outcome of type survival'],
  [{ ...valid, outcome: time }, 'estimators[0]: aipw takes an outcome of type continuous or binary'],
  [{ ...valid, treatment: null }, 'estimators[0]: needs a treatment'],
  [{ ...valid, covariates: {} }, 'estimators[0]: needs covariates'],
  [{ ...valid, covariates: { re78: 'numeric' } }, 're78: a column has one part only'],
  [{ ...valid, placebo: { name: 're78', type: 'continuous' } }, 'placebo.name: re78 has another part'],
  [
    { ...valid, outcome: time, estimators: [{ method: 'kaplan-meier', by: 'race', weights: 'ipw' }] },
    'estimators[0]: estimated weights compare by treatment only',
  ],
])('refuses %j: %s', (given, why) => {
  expect(() => specificationOf(given)).toThrow(Malformed);
  expect(() => specificationOf(given)).toThrow(`specification: ${why}`);
});

it('says everything that is wrong at once', () => {
  expect(() => specificationOf(asked({ method: 'ipw', link: 'x' }, { method: 'magic' }))).toThrow(
    /estimators\[0\]\.link.*; estimators\[1\]\.method/,
  );
});
