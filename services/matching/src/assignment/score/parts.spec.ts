import * as fit from './parts.js';

/** Never lower with more, and within 0 and 1. */
function rises(values: number[]) {
  for (const value of values) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
  expect(values).toEqual(values.toSorted((a, b) => a - b));
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at);

describe('the soft parts', () => {
  it.each([
    [0, false, true, false, 0],
    [1, false, true, false, 0.4],
    [4, false, true, false, 1],
    [0, true, true, false, 0.6],
    [2, true, true, false, 0.7],
    [0, false, true, true, 0.3],
    [0, false, false, true, 1],
    [0, false, false, false, 0.3],
  ])(
    'sector: %i digits, same section %s, project %s, generalist %s: %d',
    (digits, section, project, generalist, value) => {
      expect(fit.sectorFit(digits, section, project, generalist)).toBe(value);
      rises(upTo(4).map((more) => fit.sectorFit(more, section, project, generalist)));
    },
  );

  it('help: the share of what was asked, and half where nothing was', () => {
    expect([0, 1, 2].map((met) => fit.helpFit(met, 2))).toEqual([0, 0.5, 1]);
    expect(fit.helpFit(0, 0)).toBe(0.5);
  });

  it('interests and languages: two are enough', () => {
    expect(upTo(3).map(fit.interestFit)).toEqual([0, 0.5, 1, 1]);
    expect(upTo(3).map(fit.languageFit)).toEqual([0, 0.5, 1, 1]);
  });

  it('availability: four half-days are enough', () => {
    expect(upTo(5).map(fit.availabilityFit)).toEqual([0, 0.25, 0.5, 0.75, 1, 1]);
    rises(upTo(14).map(fit.availabilityFit));
  });

  it('distance: nearer is better, and remote saves at least half', () => {
    expect([0, 150, 300, 400].map((tenths) => fit.distanceFit(tenths, 300, false, false))).toEqual([1, 0.5, 0, 0]);
    expect([0, 150, 300, 65_535].map((tenths) => fit.distanceFit(tenths, 300, true, false))).toEqual([
      1, 0.5, 0.5, 0.5,
    ]);
    expect(fit.distanceFit(65_535, 300, true, true)).toBe(1);
    expect(fit.distanceFit(0, 0, false, false)).toBe(0);
    rises(upTo(60).map((less) => fit.distanceFit(600 - 10 * less, 300, false, false)));
  });

  it('digital: side by side two skills add up, over a distance the weaker decides', () => {
    expect([fit.digitalFit(1, 1, true), fit.digitalFit(1, 4, true), fit.digitalFit(0, 4, true)]).toEqual([0.5, 1, 1]);
    expect([fit.digitalFit(1, 1, false), fit.digitalFit(1, 4, false), fit.digitalFit(0, 4, false)]).toEqual([
      0.25, 0.25, 0,
    ]);
    for (const near of [true, false]) rises(upTo(4).map((more) => fit.digitalFit(2, more, near)));
  });

  it('waiting: of both, up to 90 days', () => {
    expect(fit.waitingFit(0, 0)).toBe(0);
    expect(fit.waitingFit(45, 0)).toBe(0.25);
    expect(fit.waitingFit(400, 400)).toBe(1);
    rises(upTo(120).map((days) => fit.waitingFit(days, 30)));
  });
});
