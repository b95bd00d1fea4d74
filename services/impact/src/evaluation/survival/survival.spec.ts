import { apart, reference, table } from '../../../test/evaluation/reference.js';
import { kaplanMeier, type Step } from './kaplan-meier.js';
import { logRank } from './log-rank.js';
import { median, restrictedMean, survivalAt } from './summary.js';

type Cell = string | number | null;
type Table = { columns: string[]; rows: Cell[][] };
type Row = Record<string, number>;
const truth = reference<{
  km_all_log: Table;
  km_all_loglog: Table;
  km_by_sex_log: Table;
  table_all: Row;
  table_sex: Row[];
  rmean365_by_sex: Row[];
  at_times_by_sex: (Row & { strata: string })[];
  logrank: { chisq: number; observed: number[]; expected: number[]; var: number[][] };
}>('survival_lung');

const lung = table('lung').map(({ time, status, sex }) => ({ time: Number(time), event: status === '2', sex }));
const men = lung.filter(({ sex }) => sex === '1');
const women = lung.filter(({ sex }) => sex === '2');

const exact = (found: number | undefined, expected: number | undefined) =>
  expect(apart(found, expected ?? Number.NaN)).toBeLessThan(1e-10);

function same(curve: readonly Step[], { columns, rows }: Table, strata: string) {
  const column = (name: string) => columns.indexOf(name);
  const expected = rows.filter((row) => row[column('strata')] === strata);
  expect(curve).toHaveLength(expected.length);
  expected.forEach((row, at) => {
    const step = curve[at];
    const found = [step?.time, step?.atRisk, step?.events, step?.censored, step?.survival, step?.standardError];
    [...found, step?.interval?.lower, step?.interval?.upper].forEach((value, place) => {
      exact(value, Number(row[column('time') + place]));
    });
  });
}

it('is the curve of R on the lung data, with both intervals', () => {
  same(kaplanMeier(lung, 'log'), truth.km_all_log, 'all');
  same(kaplanMeier(lung, 'log-log'), truth.km_all_loglog, 'all');
});

it('is the curve of R for men and for women', () => {
  same(kaplanMeier(men, 'log'), truth.km_by_sex_log, 'sex=1');
  same(kaplanMeier(women, 'log'), truth.km_by_sex_log, 'sex=2');
});

it('has the medians of R with their intervals', () => {
  expect(median(kaplanMeier(lung, 'log'))).toEqual({ time: 310, lower: 285, upper: 363 });
  [men, women].forEach((group, at) => {
    const { median: time, '0.95LCL': lower, '0.95UCL': upper } = truth.table_sex[at] ?? {};
    expect(median(kaplanMeier(group, 'log'))).toEqual({ time, lower, upper });
  });
});

it('has the restricted means of R, within a year and over all', () => {
  const over = (curve: Step[], horizon: number, row: Row | undefined) => {
    const { mean, standardError } = restrictedMean(curve, horizon);
    exact(mean, row?.rmean);
    exact(standardError, row?.['se(rmean)']);
  };
  over(kaplanMeier(lung), 1022, truth.table_all);
  over(kaplanMeier(men), 365, truth.rmean365_by_sex[0]);
  over(kaplanMeier(women), 365, truth.rmean365_by_sex[1]);
});

it('has the shares of R at given days', () => {
  for (const { strata, time = Number.NaN, surv } of truth.at_times_by_sex)
    exact(survivalAt(kaplanMeier(strata === 'sex=1' ? men : women), time), surv);
});

it('has the log-rank test of R', () => {
  const { chisq, observed, expected, var: variance } = truth.logrank;
  const found = logRank(men, women);
  exact(found.chiSquared, chisq);
  exact(found.observed, observed[0]);
  exact(found.expected, expected[0]);
  exact(found.variance, variance[0]?.[0]);
  const other = logRank(women, men);
  exact(other.chiSquared, chisq);
  exact(other.expected, expected[1]);
});

it('counts whoever weighs two as two in the curve, and all that weigh the same as people in the error', () => {
  const double = kaplanMeier([...lung, ...men]);
  kaplanMeier(lung.map((one) => ({ ...one, weight: one.sex === '1' ? 2 : 1 }))).forEach((step, at) => {
    exact(step.survival, double[at]?.survival);
  });
  const plain = kaplanMeier(lung);
  kaplanMeier(lung.map((one) => ({ ...one, weight: 0.7 }))).forEach((step, at) => {
    exact(step.survival, plain[at]?.survival);
    exact(step.standardError, plain[at]?.standardError);
  });
});

it('has less certainty with uneven weights than with as many people', () => {
  const uneven = kaplanMeier(lung.map((one, at) => ({ ...one, weight: at % 2 === 0 ? 0.2 : 3 })));
  expect(uneven[0]?.effective).toBeCloseTo((114 * 3.2) ** 2 / (114 * 9.04), 8);
  expect(restrictedMean(uneven, 365).standardError).toBeGreaterThan(
    restrictedMean(kaplanMeier(lung), 365).standardError,
  );
});

const died = (...times: number[]) => times.map((time) => ({ time, event: true }));
const left = (...times: number[]) => times.map((time) => ({ time, event: false }));

it('takes the middle where the curve lies on a half, and knows no median that was not reached', () => {
  expect(median(kaplanMeier(died(1, 2, 3, 4))).time).toBe(2.5);
  expect(median(kaplanMeier([...died(1, 2), ...left(3, 4)])).time).toBe(2);
  expect(median(kaplanMeier([...died(1), ...left(2, 3, 4)])).time).toBeUndefined();
});

it('ends at 0 without an error when the last one has the event, also with weights', () => {
  const curve = kaplanMeier([...died(1, 2, 3), ...left(2)].map((one, at) => ({ ...one, weight: 0.1 * (at + 1) })));
  expect(curve.at(-1)).toMatchObject({ survival: 0, standardError: undefined, interval: undefined });
  expect(survivalAt(curve, 99)).toBe(0);
  expect(restrictedMean(curve, 99).mean).toBeCloseTo(restrictedMean(curve, 3).mean, 14);
});

it('says nothing beyond what was followed', () => {
  const curve = kaplanMeier([...died(100), ...left(200)]);
  expect(survivalAt(curve, 50)).toBe(1);
  expect(survivalAt(curve, 201)).toBeUndefined();
  expect(() => restrictedMean(curve, 365)).toThrow(expect.objectContaining({ code: 'horizon-after-follow-up' }));
  expect(() => restrictedMean(curve, 0)).toThrow(expect.objectContaining({ code: 'horizon-not-positive' }));
});

it.each([
  ['nobody-observed', []],
  ['no-time-or-no-weight', [{ time: -1, event: true }]],
  ['no-time-or-no-weight', [{ time: Number.NaN, event: true }]],
  ['no-time-or-no-weight', [{ time: 1, event: true, weight: 0 }]],
])('refuses %s', (code, subjects) => {
  expect(() => kaplanMeier(subjects)).toThrow(expect.objectContaining({ code }));
  expect(() => logRank(subjects, died(1))).toThrow();
});

it('refuses a log-rank test without events or with weights', () => {
  expect(() => logRank(left(1, 2), left(3))).toThrow(expect.objectContaining({ code: 'no-event-to-compare' }));
  const weighed = [{ time: 1, event: true, weight: 2 }];
  expect(() => logRank(weighed, died(2))).toThrow(expect.objectContaining({ code: 'log-rank-with-weights' }));
});
