import { counted, linesOf, tallied, together } from './coverage.js';
import { confoundingOf, type Design, studyOf, trueEffect } from './simulation.js';

const design: Design = 'along the score';
const size = { treated: 322, control: 1200 };
const studies = 100;

/** Where the count of so many studies lies in 999 of 1,000 seeds, when each covers with this probability. */
const around = (share: number) => {
  const reach = 3.29 * Math.sqrt((share * (1 - share)) / studies);
  return [share - reach, Math.min(1, share + reach)] as const;
};

const names = ['AIPW', 'IPW, stacked errors', 'matched pairs', 'naive difference'];
const tallies = tallied({ design, seed: 7, size, of: studies, first: 0, step: 1 }, names);

it.each([
  ['AIPW', 0.95],
  ['IPW, stacked errors', 0.95],
  ['matched pairs', 0.95],
  ['naive difference', 0.76],
])('the 95 %% interval of %s holds the effect in about %d of the studies', (name, share) => {
  const { covered = 0, studies: of = 0 } = tallies[name] ?? {};
  const [least, most] = around(share);
  expect(of).toBe(studies);
  expect(covered / of).toBeGreaterThanOrEqual(least);
  expect(covered / of).toBeLessThanOrEqual(most);
});

it('the naive difference is off by the confounding, and the others are not', () => {
  const bias = (name: string) => (tallies[name]?.estimates ?? Number.NaN) / studies - trueEffect;
  const within = (3.29 * 0.085) / Math.sqrt(studies);
  expect(Math.abs(bias('naive difference') - confoundingOf(design))).toBeLessThan(within);
  for (const name of ['AIPW', 'IPW, stacked errors']) expect(Math.abs(bias(name))).toBeLessThan(within);
});

it('the same seed makes the same studies, whichever thread makes them', () => {
  const study = () => studyOf(design, 3, 5, { treated: 2, control: 3 });
  expect(study()).toEqual(study());
  const few = { design, seed: 3, size: { treated: 40, control: 80 }, of: 6 };
  const apart = [0, 1].map((first) => tallied({ ...few, first, step: 2 }, ['AIPW']));
  const whole = tallied({ ...few, first: 0, step: 1 }, ['AIPW']);
  expect(together(apart).AIPW?.covered).toBe(whole.AIPW?.covered);
  expect(together(apart).AIPW?.estimates).toBeCloseTo(whole.AIPW?.estimates ?? Number.NaN, 10);
});

it('tells every estimator in a line', () => {
  expect(
    linesOf(tallied({ design, seed: 1, size: { treated: 40, control: 80 }, of: 2, first: 0, step: 1 })),
  ).toHaveLength(1 + Object.keys(counted).length);
});
