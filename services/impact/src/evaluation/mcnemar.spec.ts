import { mcNemar } from './mcnemar.js';

it('has the p-values of R: mcnemar.test with and without correction, binom.test', () => {
  const { exact, chiSquared, corrected } = mcNemar({ gained: 12, lost: 5 });
  expect(exact).toBeCloseTo(0.1434631, 7);
  expect(chiSquared.statistic).toBeCloseTo(49 / 17, 12);
  expect(chiSquared.pValue).toBeCloseTo(0.08956, 5);
  expect(corrected.statistic).toBeCloseTo(36 / 17, 12);
  expect(corrected.pValue).toBeCloseTo(0.1456, 4);
});

it('has the published p-values of airway hyper-responsiveness before and after transplantation: 1 and 7 of 21 children', () => {
  const { exact, midP, chiSquared } = mcNemar({ gained: 1, lost: 7 });
  expect(exact).toBeCloseTo(0.0703, 4);
  expect(midP).toBeCloseTo(0.0391, 4);
  expect(chiSquared.pValue).toBeCloseTo(0.0339, 4);
});

it('does not depend on which of the two is called gained, and is certain of nothing where both are as many', () => {
  expect(mcNemar({ gained: 3, lost: 9 })).toEqual(mcNemar({ gained: 9, lost: 3 }));
  expect(mcNemar({ gained: 4, lost: 4 })).toMatchObject({ exact: 1, midP: 1, corrected: { pValue: 1 } });
  expect(mcNemar({ gained: 900, lost: 1500 }).exact).toBeGreaterThan(0);
});

it.each([
  [{ gained: 0, lost: 0 }, 'no-pair-differs'],
  [{ gained: -1, lost: 2 }, 'no-count'],
  [{ gained: 1.5, lost: 2 }, 'no-count'],
])('refuses %j: %s', (counts, code) => {
  expect(() => mcNemar(counts)).toThrow(expect.objectContaining({ code }));
});
