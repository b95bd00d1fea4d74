import { apart, type Figure, funnelOf, legendOf, linesOf, shareOf, shiftsOf, ticksTo } from './figures.js';

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
    { year: 2019, side: 'mentee', numerator: 3, denominator: 5 },
    { year: 2020, side: 'mentee', numerator: 4, denominator: 6 },
    { year: 2020, side: 'mentor', numerator: 9, denominator: 9 },
  ];
  const steps = [{ step: 'enrolled', definition: told, figures }];
  expect(funnelOf(steps, 'mentee', undefined)).toEqual([{ step: 'enrolled', persons: 7, of: 11 }]);
  expect(funnelOf(steps, 'mentee', 2020)).toEqual([{ step: 'enrolled', persons: 4, of: 6 }]);
});

it('moves labels apart, keeps their order, and stays above the bottom', () => {
  expect(apart([10, 12, 100], 20, 200)).toEqual([10, 30, 100]);
  expect(apart([190, 195, 198], 20, 200)).toEqual([160, 180, 200]);
  expect(apart([12, 10], 20, 200)).toEqual([30, 10]);
});

it('marks an axis with round numbers, as far as what is longest', () => {
  expect(ticksTo(137, 5)).toEqual([0, 50, 100, 150]);
  expect(ticksTo(3612, 5)).toEqual([0, 1000, 2000, 3000, 4000]);
  expect(ticksTo(2, 5)).toEqual([0, 1, 2]);
  expect(ticksTo(0, 5)).toEqual([0, 1]);
});

it('puts a legend into as many rows as it needs, and a long name into two lines', () => {
  const entries = [{ name: 'Jobs' }, { name: 'Internships' }, { name: 'Trainings' }];
  expect(legendOf(entries, 900).map(({ row }) => row)).toEqual([0, 0, 0]);
  expect(legendOf(entries, 220).map(({ row }) => row)).toEqual([0, 0, 1]);
  expect(linesOf('Techniques de recherche d’emploi', 18)).toEqual(['Techniques de', 'recherche d’emploi']);
  expect(linesOf('Langue', 18)).toEqual(['Langue']);
});
