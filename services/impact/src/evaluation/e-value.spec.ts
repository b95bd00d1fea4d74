import { eValueOfDifference, eValueOfRatio } from './e-value.js';

it.each([
  // The examples of VanderWeele and Ding.
  [3.9, 1.8, 8.7, 7.26, 3],
  [0.8, 0.71, 0.91, 1.81, 1.43],
  [1.2, 0.9, 1.6, 1.69, 1],
  [0.9, 0.7, 1.1, 1.46, 1],
])('of the risk ratio %d (%d to %d) is %d, of its limit %d', (ratio, lower, upper, eValue, ofLimit) => {
  const found = eValueOfRatio({ ratio, lower, upper });
  expect(found.eValue).toBeCloseTo(eValue, 2);
  expect(found.eValueOfLimit).toBeCloseTo(ofLimit, 2);
});

it('of a difference goes by way of the ratio exp(0.91 d), and is the same for a loss as for a gain', () => {
  const gain = eValueOfDifference({ estimate: 500, standardError: 200, deviation: 1000 });
  const ratio = Math.exp(0.91 * 0.5);
  expect(gain.eValue).toBeCloseTo(ratio + Math.sqrt(ratio * (ratio - 1)), 12);
  const limit = Math.exp(0.91 * 0.5 - 1.78 * 0.2);
  expect(gain.eValueOfLimit).toBeCloseTo(limit + Math.sqrt(limit * (limit - 1)), 12);
  const loss = eValueOfDifference({ estimate: -500, standardError: 200, deviation: 1000 });
  expect(loss.eValue).toBeCloseTo(gain.eValue, 12);
  expect(loss.eValueOfLimit).toBeCloseTo(gain.eValueOfLimit, 12);
});

it('refuses what is no ratio with its interval, and an outcome that does not vary', () => {
  for (const wrong of [
    { ratio: 2, lower: 0, upper: 3 },
    { ratio: 2, lower: 2.5, upper: 3 },
  ])
    expect(() => eValueOfRatio(wrong)).toThrow(expect.objectContaining({ code: 'no-risk-ratio' }));
  expect(() => eValueOfDifference({ estimate: 1, standardError: 1, deviation: 0 })).toThrow(
    expect.objectContaining({ code: 'outcome-does-not-vary' }),
  );
});
