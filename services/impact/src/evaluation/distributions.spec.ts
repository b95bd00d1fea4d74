import { apart, reference } from '../../test/evaluation/reference.js';
import { pValueOf, quantileOf } from './distributions.js';
import { z95 } from './interval.js';

type At = { df: number };
const truth = reference<{
  p: number[];
  qnorm: number[];
  pnorm: { x: number; p: number }[];
  qt: (At & { q: number[] })[];
  pt: (At & { x: number[]; p: number[] })[];
  pchisq_upper: (At & { x: number[]; p: number[] })[];
}>('distributions');

it('has the p-values of R far out in the tail, of the normal distribution and of Student', () => {
  for (const { x, p } of truth.pnorm) if (x < 0 && p > 0) expect(apart(pValueOf(x), 2 * p)).toBeLessThan(1e-12);
  for (const { df, x, p } of truth.pt)
    x.forEach((value, at) => {
      if (value < 0) expect(apart(pValueOf(value, df), 2 * (p[at] ?? Number.NaN))).toBeLessThan(1e-10);
    });
});

it('has the p-values of chi-squared with one degree of freedom, which are those of its root', () => {
  const one = truth.pchisq_upper.find(({ df }) => df === 1);
  one?.x.forEach((value, at) => {
    expect(apart(pValueOf(Math.sqrt(value)), one.p[at] ?? Number.NaN)).toBeLessThan(1e-12);
  });
  expect(one?.x.length).toBeGreaterThan(3);
});

it('has the quantiles of R for levels that anybody asks for', () => {
  truth.p.forEach((p, at) => {
    if (p < 0.9 || p > 0.9999) return;
    const level = 2 * p - 1;
    expect(apart(quantileOf(level), truth.qnorm[at] ?? Number.NaN)).toBeLessThan(1e-12);
    for (const { df, q } of truth.qt) expect(apart(quantileOf(level, df), q[at] ?? Number.NaN)).toBeLessThan(1e-8);
  });
  expect(apart(quantileOf(0.95), z95)).toBeLessThan(1e-15);
});

it('never says that chance is impossible, nor more than certain', () => {
  expect(pValueOf(60)).toBeGreaterThan(0);
  expect(pValueOf(0)).toBe(1);
  expect(pValueOf(Number.POSITIVE_INFINITY)).toBeGreaterThan(0);
});
