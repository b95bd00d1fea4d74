import { languages } from '@duo/kernel';
import { type Count, funnelOf, stepNames } from './figures.js';

const nothing = { informed: 0, interviewed: 0, trained: 0, proposed: 0, met: 0, agreed: 0 };
const mentees = {
  ...nothing,
  year: 2021,
  side: 'mentee',
  enrolled: 40,
  ready: 25,
  withdrawn: 5,
  overTarget: 3,
} as const;
const mentors = {
  ...nothing,
  year: 2021,
  side: 'mentor',
  enrolled: 30,
  ready: 20,
  withdrawn: 2,
  overTarget: 1,
} as const;

const figure = (counts: Count[], step: string, year: number, side: string) =>
  funnelOf(counts)
    .find((row) => row.step === step)
    ?.figures.find((cell) => cell.year === year && cell.side === side);

it.each`
  step            | side        | numerator | denominator
  ${'enrolled'}   | ${'mentee'} | ${40}     | ${40}
  ${'ready'}      | ${'mentee'} | ${25}     | ${40}
  ${'withdrawn'}  | ${'mentor'} | ${2}      | ${30}
  ${'overTarget'} | ${'mentor'} | ${1}      | ${20}
  ${'ready'}      | ${'both'}   | ${45}     | ${70}
  ${'overTarget'} | ${'both'}   | ${4}      | ${45}
`('$step, $side: $numerator of $denominator', ({ step, side, numerator, denominator }) => {
  expect(figure([mentees, mentors], step, 2021, side)).toEqual({ year: 2021, side, numerator, denominator });
});

it('has both sides of a year in which only one enrolled', () => {
  expect(figure([mentees], 'enrolled', 2021, 'mentor')).toMatchObject({ numerator: 0, denominator: 0 });
  expect(figure([mentees], 'enrolled', 2021, 'both')).toMatchObject({ numerator: 40, denominator: 40 });
});

it('tells the newest year first, and nothing where nobody enrolled', () => {
  const [enrolled] = funnelOf([{ ...mentees, year: 2019 }, mentees]);
  expect(enrolled?.figures.map(({ year }) => year)).toEqual([2021, 2021, 2021, 2019, 2019, 2019]);
  expect(funnelOf([]).map(({ figures }) => figures)).toEqual(stepNames.map(() => []));
});

it('defines every step in the three languages', () => {
  for (const { definition } of funnelOf([])) {
    expect(Object.keys(definition).sort()).toEqual([...languages].sort());
    expect(Object.values(definition).every((text) => text.trim() !== '')).toBe(true);
  }
});
