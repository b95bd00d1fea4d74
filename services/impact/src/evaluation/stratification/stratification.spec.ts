import { covariates, earnings, treated } from '../../../test/evaluation/lalonde.js';
import { apart, reference } from '../../../test/evaluation/reference.js';
import { get } from '../matrix.js';
import { sharedOf } from '../shared.js';
import { stratifiedEffect } from './effect.js';
import { coarsened, type Strata, sameCovariates, stratumWeights } from './strata.js';
import { subclasses } from './subclasses.js';

type Said = { estimate: number; se: number; n: { treated: number; control: number } };
const truth = reference<{ exact: Said; cem: Said; subclassification: (Said & { classes: number })[] }>('estimators');
const shared = sharedOf({ covariates, treated, outcome: earnings });
const scores = shared.propensity('logit').probabilities;

it.each([
  ['exact', sameCovariates(covariates, treated.length), truth.exact],
  ['coarsened exact', coarsened(covariates, treated.length), truth.cem],
  ...truth.subclassification.map(
    (said) => [`${said.classes} classes`, subclasses(treated, scores, said.classes), said] as const,
  ),
] as [string, Strata, Said][])('has the effect, the error and the people of MatchIt: %s', (_, strata, said) => {
  const { effect, n, dropped } = stratifiedEffect(shared, strata, 'HC3', 1.96);
  expect(apart(effect.estimate, said.estimate)).toBeLessThan(1e-10);
  expect(apart(effect.standardError, said.se)).toBeLessThan(1e-10);
  expect(n).toEqual(said.n);
  expect(n.treated + n.control + dropped.length).toBe(treated.length);
});

it('is the mean, over the treated, of the differences within the strata', () => {
  const strata = coarsened(covariates, treated.length);
  const weights = stratumWeights(treated, strata);
  let [sum, count] = [0, 0];
  for (const stratum of new Set(strata)) {
    const rows = strata.flatMap((of, row) => (of === stratum && get(weights, row) > 0 ? [row] : []));
    const mean = (group: boolean) => {
      const own = rows.filter((row) => treated[row] === group);
      return { size: own.length, mean: own.reduce((total, row) => total + get(earnings, row), 0) / own.length };
    };
    const { size, mean: one } = mean(true);
    if (size === 0) continue;
    sum += size * (one - mean(false).mean);
    count += size;
  }
  expect(apart(stratifiedEffect(shared, strata, 'HC3', 1.96).effect.estimate, sum / count)).toBeLessThan(1e-12);
});

it('clusters by stratum where asked', () => {
  const strata = coarsened(covariates, treated.length);
  const { effect } = stratifiedEffect(shared, strata, 'cluster', 1.96);
  expect(effect.standardError).toBeGreaterThan(0);
  expect(effect.standardError).not.toBe(stratifiedEffect(shared, strata, 'HC3', 1.96).effect.standardError);
});

it('puts a number on a border into the upper interval', () => {
  const values = Array.from({ length: 8 }, (_, at) => at * 2);
  // Four intervals over 0 to 14, borders at 3.5, 7 and 10.5.
  const strata = coarsened([{ name: 'x', type: 'numeric', values: [...values.slice(0, 7), 14] }], 8);
  expect(new Set(strata).size).toBe(4);
  const borders = coarsened([{ name: 'x', type: 'numeric', values: [0, 2, 4, 8, 4, 6, 7, 1] }], 8);
  expect(borders[2]).not.toBe(borders[1]);
  expect(borders[2]).toBe(borders[4]);
});

it('fills a class without anybody of one group from the nearest', () => {
  const group = [true, true, true, true, false, false, false];
  expect(subclasses(group, [0.1, 0.2, 0.8, 0.9, 0.05, 0.1, 0.3], 2)).toEqual([0, 0, 1, 1, 0, 0, 1]);
});

it('has no classes between equal borders', () => {
  const group = [true, true, true, true, false, false];
  expect(new Set(subclasses(group, [0.5, 0.5, 0.5, 0.9, 0.5, 0.95], 4)).size).toBe(2);
});

it('refuses strata that nobody shares, too few people, and what is no number of classes', () => {
  expect(() => stratumWeights([true, false], ['a', 'b'])).toThrow(
    expect.objectContaining({ code: 'nobody-comparable' }),
  );
  expect(() => subclasses([true, true, true, false], [0.1, 0.5, 0.9, 0.2], 3)).toThrow(
    expect.objectContaining({ code: 'fewer-people-than-classes' }),
  );
  for (const classes of [1, 2.5])
    expect(() => subclasses(treated, scores, classes)).toThrow(expect.objectContaining({ code: 'no-classes' }));
  expect(() => subclasses([false, false], [0.1, 0.2], 2)).toThrow(
    expect.objectContaining({ code: 'one-group-is-empty' }),
  );
});
