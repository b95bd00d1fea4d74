import { lossOf100, outOf100, partNames } from './points.js';

const weights = {
  sector: 260,
  help: 240,
  interests: 100,
  languages: 60,
  availability: 120,
  distance: 100,
  digital: 50,
  waiting: 70,
};
const none = Object.fromEntries(partNames.map((part) => [part, 0]));
const givenOf = (parts: Record<string, number>) => {
  const all = { ...none, ...parts };
  const score = Object.values(all).reduce((sum, points) => sum + points, 0);
  return outOf100(score, all, weights);
};

it('says a score as whole numbers of 100 that add up', () => {
  const { whole, parts } = givenOf({
    sector: 182,
    help: 120,
    availability: 60,
    distance: 87,
    digital: 38,
    waiting: 23,
  });
  expect(whole).toBe(51);
  expect(parts.reduce((sum, { given }) => sum + given, 0)).toBe(51);
  expect(parts.map(({ part, given, most }) => `${part} ${given}/${most}`)).toEqual([
    'sector 18/26',
    'help 12/24',
    'availability 6/12',
    'interests 0/10',
    'distance 9/10',
    'waiting 2/7',
    'languages 0/6',
    'digital 4/5',
  ]);
});

it('gives no part more than it can have', () => {
  const { parts } = givenOf({ ...weights, waiting: 65 });
  for (const { given, most } of parts) expect(given).toBeLessThanOrEqual(most);
});

it('adds up for every score', () => {
  for (let seed = 0; seed < 200; seed++) {
    const parts = Object.fromEntries(
      Object.entries(weights).map(([part, most], at) => [part, (seed * 37 + at * 61) % (most + 1)]),
    );
    const told = givenOf(parts);
    expect(told.parts.reduce((sum, { given }) => sum + given, 0)).toBe(told.whole);
  }
});

it.each([
  [0, 'nothing'],
  [-3, 'nothing'],
  [1, 'some'],
  [4_999, 'some'],
  [5_000, 1],
  [62_300, 6],
])('says a cost of %i as %s', (cost, said) => expect(lossOf100(cost)).toBe(said));
