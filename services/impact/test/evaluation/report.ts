import type { Curve, EffectEstimate, Evaluation } from '../../src/evaluation/evaluation.js';
import { kaplanMeier } from '../../src/evaluation/survival/kaplan-meier.js';
import { median, restrictedMean } from '../../src/evaluation/survival/summary.js';
import { table } from './reference.js';

const effect = (method: string, estimate: number, se: number, more: Partial<EffectEstimate> = {}): EffectEstimate => ({
  method,
  label: method,
  estimate,
  se,
  lower: estimate - 1.96 * se,
  upper: estimate + 1.96 * se,
  pValue: 0.13,
  n: { treated: 185, control: 429 },
  ...more,
});

const after = (smd: number) => ({ controlMean: 1, smd, varianceRatio: 1.1 });
const row = (covariate: string, treatedMean: number, before: number | null, weighted: number | null) => ({
  covariate,
  treatedMean,
  before: { controlMean: 0.5, smd: before, varianceRatio: before === null ? null : 0.44 },
  after: { aipw: { ...after(0), smd: weighted }, 'matching, caliper none': after(0.24), ipw: after(weighted ?? 0) },
});

/** A name that would be markup, had nobody seen to it. */
export const hostile = `<script>alert("it's me")</script>`;

/** A report on earnings, somewhat as the data of MatchIt give it, with names as hostile as files may have them. */
export const earningsReport: Evaluation = {
  outcome: { name: `re78 ${hostile}`, type: 'continuous' },
  level: 0.95,
  n: { treated: 185, control: 429 },
  dropped: [
    { reason: 'incomplete', label: null, treated: 3, control: 12, rows: [4, 9] },
    { reason: 'nobody-comparable', label: 'matching, caliper 0.2', treated: 72, control: 0, rows: [1, 2] },
  ],
  estimates: [
    effect('difference', -635.03, 657.14, { pValue: 0.33 }),
    effect('regression', 1548.24, 746.2, { pValue: 0.0385 }),
    effect('matching', 894.37, 705.23, { label: 'matching, caliper none', n: { treated: 185, control: 185 } }),
    effect('matching', 1571.74, 905.1, { label: 'matching, caliper 0.2', n: { treated: 113, control: 113 } }),
    effect('ipw', 1214.07, 798.16),
    effect('entropy-balancing', 1273.26, 773.4),
    effect('aipw', 1226.54, 813.42, {
      headline: true,
      bootstrap: { replicates: 999, refused: 0, seed: 1, se: 830, lower: -402.1, upper: 2850.3 },
    }),
  ],
  balance: [
    row('age', 25.816, -0.309, 0.05),
    row('educ', 10.346, 0.055, -0.112),
    row('raceblack', 0.843, 1.757, 0.004),
    row('married', 0.189, -0.826, -0.041),
    row('re74', 2095.57, -0.721, -0.006),
    row('constant', 1, null, null),
    row(`${hostile} with a name that is much too long for any chart`, 0.5, 0.2, 0.15),
  ],
  sensitivity: [
    { label: 'aipw', eValue: 1.62, eValueOfLimit: 1 },
    { label: 'regression', eValue: 1.74, eValueOfLimit: 1.13 },
  ],
  placebo: [effect('aipw', -88.1, 512.9), effect('difference', -3511.9, 415.2, { pValue: 1e-9 })],
  effectiveSampleSize: [
    { label: 'ipw', treated: 185, control: 99.82 },
    { label: 'entropy-balancing', treated: 185, control: 98.46 },
  ],
  warnings: [
    { code: 'imbalance-left', label: 'matching, caliper none', over: 0.1, covariates: ['raceblack', hostile] },
    { code: 'imbalance-left', label: 'aipw', over: 0.1, covariates: ['educ'] },
    { code: 'small-cell', covariate: 'race', level: 'hispan', group: 'treated', fewerThan: 10 },
    { code: 'something-new', level: 7 },
  ],
  hash: '0f'.repeat(32),
  hashes: { data: '1a'.repeat(32), specification: '2b'.repeat(32), code: '3c'.repeat(32) },
};

const lung = table('lung').map(({ time, status, sex }) => ({ time: Number(time), event: status === '2', sex }));

const curve = (group: string): Curve => {
  const subjects = lung.filter(({ sex }) => sex === group);
  const steps = kaplanMeier(subjects);
  const { time = null, lower = null, upper = null } = median(steps);
  const { mean, standardError: se } = restrictedMean(steps, 365);
  return {
    group,
    n: subjects.length,
    events: subjects.filter(({ event }) => event).length,
    median: { time, lower, upper },
    restrictedMean: { horizon: 365, estimate: mean, se, lower: mean - 1.96 * se, upper: mean + 1.96 * se },
    points: steps.map(({ interval, ...step }) => ({
      ...step,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
    })),
  };
};

/** A report on the times of R's lung data. */
export const lungReport: Evaluation = {
  ...earningsReport,
  outcome: { type: 'survival', time: 'time', event: hostile },
  level: 0.95,
  estimates: [
    {
      method: 'kaplan-meier',
      label: 'kaplan-meier',
      by: 'sex',
      weights: null,
      conf: 'log-log',
      curves: [curve('1'), curve('2')],
      logRank: { chiSquared: 10.32674, pValue: 0.00131 },
      difference: { horizon: 365, estimate: 54.2, se: 17.1, lower: 20.7, upper: 87.7, pValue: 0.0015 },
    },
  ],
  balance: [],
  sensitivity: [],
  placebo: [],
  dropped: [],
  effectiveSampleSize: [],
  warnings: [],
};
