import { apart, type Figure, funnelOf, shareOf, shiftsOf } from './figures.js';

const told = { fr: '', nl: '', en: '' };
const k12: Figure = {
  id: 'K12',
  name: told,
  definition: told,
  unit: 'share',
  values: [
    { part: 'language-start', numerator: 40, denominator: 100 },
    { part: 'language-hindsight', numerator: 10, denominator: 50 },
    { part: 'discrimination-start', numerator: 10, denominator: 100 },
    { part: 'discrimination-hindsight', numerator: 25, denominator: 50 },
    { part: 'other-start', numerator: 0, denominator: 0 },
    { part: 'other-hindsight', numerator: 0, denominator: 0 },
  ],
};

it('orders barriers by how much more they are named with hindsight, and leaves out what nobody was asked', () => {
  const shifts = shiftsOf([k12], false);
  expect(shifts.map(({ barrier, shift }) => [barrier, Math.round(shift)])).toEqual([
    ['discrimination', 40],
    ['language', -20],
  ]);
  expect(shifts[0]).toMatchObject({ named: { start: 10, hindsight: 25 }, asked: { start: 100, hindsight: 50 } });
  expect(shiftsOf([k12], true)).toEqual([]);
});

it('makes no share of nobody', () => {
  expect(shareOf({ part: null, numerator: 0, denominator: 0 })).toBeUndefined();
  expect(shareOf({ part: null, numerator: 1, denominator: 4 })).toBe(0.25);
});

it('adds the years of a step up unless one is asked for', () => {
  const figures = [
    { year: 2019, side: 'mentee', numerator: 3 },
    { year: 2020, side: 'mentee', numerator: 4 },
    { year: 2020, side: 'mentor', numerator: 9 },
  ];
  const steps = [{ step: 'enrolled', figures }];
  expect(funnelOf(steps, 'mentee', undefined)).toEqual([{ step: 'enrolled', persons: 7 }]);
  expect(funnelOf(steps, 'mentee', 2020)).toEqual([{ step: 'enrolled', persons: 4 }]);
});

it('moves labels apart, keeps their order, and stays above the bottom', () => {
  expect(apart([10, 12, 100], 20, 200)).toEqual([10, 30, 100]);
  expect(apart([190, 195, 198], 20, 200)).toEqual([160, 180, 200]);
  expect(apart([12, 10], 20, 200)).toEqual([30, 10]);
});
