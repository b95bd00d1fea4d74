import { seeded } from '@duo/testing';
import { apart, reference, table } from '../../../test/evaluation/reference.js';
import type { CurveEstimate, EffectEstimate, Evaluation } from '../evaluation.js';
import { specificationOf } from '../specification/specification.js';
import type { Row } from '../study/cells.js';
import { evaluate } from './evaluate.js';

const rowsOf = (name: string): Row[] =>
  table(name).map((cells, at) => ({ place: `${name}.csv line ${at + 2}`, cells }));
const people = rowsOf('matchit_lalonde');
const lalonde = {
  treatment: 'treat',
  outcome: { name: 're78', type: 'continuous' },
  covariates: {
    age: 'numeric',
    educ: 'numeric',
    race: 'categorical',
    married: 'numeric',
    nodegree: 'numeric',
    re74: 'numeric',
    re75: 'numeric',
  },
  estimators: [
    { method: 'difference' },
    { method: 'matching' },
    { method: 'matching', caliper: 0.2 },
    { method: 'ipw' },
    { method: 'entropy-balancing' },
    { method: 'aipw' },
  ],
};
const reported = (rows: readonly Row[], specification: object, code = 'c0de'): Evaluation =>
  evaluate(rows, specificationOf(specification), { code });
const report = reported(people, lalonde);
const effects = report.estimates as EffectEstimate[];
const by = (label: string) => effects.find((effect) => effect.label === label);

it.each([
  ['difference', -635.026250406911, 657.137423698494],
  ['matching', 894.367480270271, 705.2297640616],
  ['matching, caliper 0.2', 1571.7444544247785, 1010.9479698],
  ['ipw', 1214.07122329291, 798.154627831637],
  ['entropy-balancing', 1273.26181391191, 824.386727634],
  ['aipw', 1226.5437405543, 813.41623559167],
])('has the %s of R', (label, estimate, se) => {
  expect(apart(by(label)?.estimate, estimate)).toBeLessThan(1e-6);
  expect(apart(by(label)?.se, se)).toBeLessThan(1e-6);
});

it('says what an estimator was asked beside what it says, and which is the headline', () => {
  expect(by('matching, caliper 0.2')).toMatchObject({
    caliper: 0.2,
    errors: 'cluster',
    n: { treated: 113, control: 113 },
  });
  expect(effects.filter(({ headline }) => headline).map(({ label }) => label)).toEqual(['aipw']);
  expect(report.n).toEqual({ treated: 185, control: 429 });
});

it('has the propensity score of R, whose covariates have names', () => {
  const { coefficients } = reference<{ coefficients: Record<string, number> }>('ps_logit');
  expect(Object.keys(report.propensity?.coefficients ?? {})).toEqual(Object.keys(coefficients));
  for (const [name, value] of Object.entries(coefficients))
    expect(apart(report.propensity?.coefficients[name], value)).toBeLessThan(1e-8);
});

it('says who is in no estimate and why', () => {
  expect(report.dropped).toEqual([
    { reason: 'nobody-comparable', label: 'matching, caliper 0.2', treated: 72, control: 0, rows: expect.any(Array) },
  ]);
  const rows = report.dropped[0]?.rows ?? [];
  expect(rows).toEqual(rows.toSorted((one, other) => one - other));
  expect(people[(rows[0] ?? 0) - 1]?.cells.treat).toBe('1');
});

it('shows the balance before and after, every level of a category by itself', () => {
  expect(report.balance.map(({ covariate }) => covariate)).toEqual([
    'age',
    'educ',
    'raceblack',
    'racehispan',
    'racewhite',
    'married',
    'nodegree',
    're74',
    're75',
  ]);
  const [age] = report.balance;
  expect(age?.before.smd).toBeCloseTo(-0.3094453, 6);
  expect(Object.keys(age?.after ?? {})).toEqual(effects.slice(1).map(({ label }) => label));
  for (const { after } of report.balance) expect(Math.abs(after['entropy-balancing']?.smd ?? 1)).toBeLessThan(1e-9);
  expect(report.effectiveSampleSize.find(({ label }) => label === 'ipw')?.control).toBeCloseTo(99.8154, 3);
});

it('warns of what is left of the differences, by estimate', () => {
  const left = report.warnings.filter(({ code }) => code === 'imbalance-left');
  expect(left.map(({ label }) => label)).toEqual(['matching', 'matching, caliper 0.2', 'ipw', 'aipw']);
  expect(left.at(-1)).toEqual({ code: 'imbalance-left', label: 'aipw', over: 0.1, covariates: ['age'] });
});

it('is the same to the last byte, and its hashes tell which part is another', () => {
  expect(JSON.stringify(reported(people, lalonde))).toBe(JSON.stringify(report));
  const [first, ...others] = people as [Row, ...Row[]];
  const otherRows = [{ ...first, cells: { ...first.cells, age: '38' } }, ...others];
  const unused = [{ ...first, cells: { ...first.cells, id: 'X' } }, ...others];
  const changed = (one: Evaluation) =>
    Object.entries(one.hashes).flatMap(([part, hash]) => (hash === Object(report.hashes)[part] ? [] : [part]));
  expect(changed(reported(otherRows, lalonde))).toEqual(['data']);
  expect(changed(reported(people.toReversed(), lalonde))).toEqual(['data']);
  expect(changed(reported(unused, lalonde))).toEqual([]);
  expect(changed(reported(people, { ...lalonde, threshold: 11 }))).toEqual(['specification']);
  expect(changed(reported(people, { ...lalonde, threshold: 10 }))).toEqual([]);
  expect(changed(reported(people, lalonde, 'other'))).toEqual(['code']);
  expect(new Set([report, reported(people, lalonde, 'other')].map(({ hash }) => hash)).size).toBe(2);
});

it('tries the same estimators on what came before, without it among the covariates', () => {
  const placebo = { name: 're75', type: 'continuous' };
  const { placebo: found, estimates } = reported(people, { ...lalonde, placebo });
  const { re75: _, ...covariates } = lalonde.covariates;
  const direct = reported(people, { ...lalonde, outcome: placebo, covariates });
  expect(found).toEqual(direct.estimates);
  expect(estimates).toEqual(report.estimates);
});

it('bounds what something unmeasured would have to be, of means and of rates', () => {
  expect(report.sensitivity.map(({ label }) => label)).toEqual(effects.map(({ label }) => label));
  const worked = people.map((row) => ({
    ...row,
    cells: { ...row.cells, worked: Number(row.cells.re78) > 0 ? '1' : '0' },
  }));
  const { sensitivity, estimates } = reported(worked, { ...lalonde, outcome: { name: 'worked', type: 'binary' } });
  const [difference] = estimates as EffectEstimate[];
  const ratio = 140 / 185 / (140 / 185 - (difference?.estimate ?? 0));
  const away = Math.max(ratio, 1 / ratio);
  expect(sensitivity[0]?.eValue).toBeCloseTo(away + Math.sqrt(away * (away - 1)), 10);
});

const patients = rowsOf('lung');
const time = { type: 'survival', time: 'time', event: 'status' };

it('has the curves of R, by group and without', () => {
  const { estimates, n } = reported(patients, {
    outcome: time,
    estimators: [{ method: 'kaplan-meier', by: 'sex', horizon: 365 }, { method: 'kaplan-meier' }],
  });
  const [bySex, all] = estimates as CurveEstimate[];
  expect(n).toEqual({ treated: 0, control: 228 });
  expect(all?.curves).toMatchObject([
    { group: 'all', n: 228, events: 165, median: { time: 310, lower: 285, upper: 363 } },
  ]);
  expect(bySex?.curves).toMatchObject([
    {
      group: '1',
      n: 138,
      events: 112,
      median: { time: 270, lower: 212, upper: 310 },
      restrictedMean: { horizon: 365 },
    },
    { group: '2', n: 90, events: 53, median: { time: 426, lower: 348, upper: 550 } },
  ]);
  expect(apart(bySex?.logRank?.chiSquared, 10.3267419549)).toBeLessThan(1e-10);
  expect(apart(bySex?.logRank?.pValue, 0.00131116)).toBeLessThan(1e-5);
});

it('weighs curves by a column, and by weights that it estimates', () => {
  const treated = patients.map(({ place, cells }) => ({
    place,
    cells: { ...cells, woman: cells.sex === '2' ? '1' : '0', one: '1' },
  }));
  const asked = (weights: string | null) => ({
    treatment: 'woman',
    outcome: time,
    covariates: { age: 'numeric' },
    estimators: [{ method: 'kaplan-meier', weights }],
  });
  const curvesOf = (weights: string | null) => reported(treated, asked(weights)).estimates[0] as CurveEstimate;
  expect(curvesOf('one').curves).toEqual(curvesOf(null).curves);
  for (const weights of ['ipw', 'entropy-balancing']) {
    const [men, women] = curvesOf(weights).curves;
    expect(women).toEqual(curvesOf(null).curves[1]);
    expect(men?.median).not.toEqual(curvesOf(null).curves[0]?.median);
    expect(curvesOf(weights).logRank).toBeUndefined();
  }
});

it('refuses groups that nothing can compare, and says whose refusal it is', () => {
  const random = seeded();
  const row = (treat: boolean, age: number): Row => ({
    place: 'x',
    cells: { treat: treat ? '1' : '0', age: String(age), re78: String(random.next()) },
  });
  const asked = { ...lalonde, covariates: { age: 'numeric' }, estimators: [{ method: 'difference' }] };
  const apartBy = Array.from({ length: 40 }, (_, at) => row(at < 20, at));
  expect(() => reported(apartBy, asked)).toThrow(
    expect.objectContaining({ code: 'separated', details: { by: ['age'] } }),
  );
  const outer = Array.from({ length: 40 }, (_, at) =>
    row(at < 5 || at > 34, at < 5 || at > 34 ? at : 20 + (at % 3) / 10),
  );
  expect(() => reported(outer, asked)).toThrow(
    expect.objectContaining({ code: 'no-overlap', details: { treated: 10 } }),
  );
  const nobody = { ...asked, estimators: [{ method: 'matching', caliper: 1e-9 }] };
  const mixed = Array.from({ length: 40 }, (_, at) => row(at % 2 === 0, at));
  expect(() => reported(mixed, nobody)).toThrow(
    expect.objectContaining({ code: 'nobody-comparable', details: { estimator: 'matching' } }),
  );
  const one = mixed.filter(({ cells }) => cells.treat === '1');
  expect(() => reported(one, asked)).toThrow(expect.objectContaining({ code: 'one-group-is-empty' }));
});

it('warns of groups that are too few for a figure about them', () => {
  const few = people.filter(({ cells }, at) => cells.race !== 'hispan' || at % 3 === 0);
  expect(reported(few, lalonde).warnings).toContainEqual({
    code: 'small-cell',
    covariate: 'race',
    level: 'hispan',
    group: 'treated',
    fewerThan: 10,
  });
});
