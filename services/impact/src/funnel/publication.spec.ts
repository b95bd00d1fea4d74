import { type Count, funnelOf } from './figures.js';
import { publish } from './publication.js';

const counts = (mentees: Partial<Count>, mentors: Partial<Count>): Count[] => {
  const nothing = { informed: 0, interviewed: 0, trained: 0, proposed: 0, met: 0, agreed: 0 };
  const many = { ...nothing, year: 2021, enrolled: 50, ready: 40, withdrawn: 20, overTarget: 30 };
  return [
    { ...many, ...mentees, side: 'mentee' },
    { ...many, ...mentors, side: 'mentor' },
  ];
};

/** The published numbers of one step: mentees, mentors and their total. */
const published = (step: string, given: Count[]) =>
  publish(funnelOf(given), 10)
    .find((row) => row.step === step)
    ?.figures.map(({ numerator, denominator }) => [numerator, denominator]);

it.each`
  because                                                               | step            | mentees                        | mentors              | numbers
  ${'nothing is small'}                                                 | ${'withdrawn'}  | ${{ withdrawn: 10 }}           | ${{ withdrawn: 12 }} | ${[[10, 50], [12, 50], [22, 100]]}
  ${'a small part hides itself, and the total that would give it away'} | ${'withdrawn'}  | ${{ withdrawn: 9 }}            | ${{}}                | ${[[null, 50], [20, 50], [null, 100]]}
  ${'nobody is a small number too'}                                     | ${'withdrawn'}  | ${{ withdrawn: 0 }}            | ${{}}                | ${[[null, 50], [20, 50], [null, 100]]}
  ${'two small parts hide a total of 18, for only 9 and 9 make it'}     | ${'withdrawn'}  | ${{ withdrawn: 9 }}            | ${{ withdrawn: 9 }}  | ${[[null, 50], [null, 50], [null, 100]]}
  ${'a small denominator is hidden as well'}                            | ${'overTarget'} | ${{ ready: 8, overTarget: 8 }} | ${{}}                | ${[[null, null], [30, 40], [null, null]]}
`('$because', ({ step, mentees, mentors, numbers }) => {
  expect(published(step, counts(mentees, mentors))).toEqual(numbers);
});

it('gives a reason exactly where a number is left out', () => {
  const figures = publish(funnelOf(counts({ withdrawn: 3 }, {})), 10).flatMap((step) => step.figures);
  for (const { numerator, denominator, reason } of figures) {
    expect(reason).toBe(numerator === null || denominator === null ? 'below-threshold' : null);
  }
});

it('leaves a hidden number as unknown as the threshold says: each value below it fits what was published', () => {
  const everyPair = Array.from({ length: 25 * 25 }, (_, n) => [n % 25, Math.floor(n / 25)] as const);
  const fitting = Map.groupBy(everyPair, ([mentee, mentor]) =>
    JSON.stringify(published('withdrawn', counts({ withdrawn: mentee }, { withdrawn: mentor }))),
  );
  for (const [numbers, pairs] of fitting) {
    const hidden = [0, 1].filter((side) => JSON.parse(numbers)[side][0] === null);
    for (const side of hidden) expect(new Set(pairs.map((pair) => pair[side])).size).toBe(10);
  }
});
