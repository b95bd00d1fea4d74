import { type Figure, median, percentile, reaches, rowOf } from './figure.ts';
import { tableOf, withBlock } from './table.ts';

const figure: Figure = {
  name: 'writes',
  unit: '/s',
  better: 'higher',
  of: 'writes through HTTP',
  against: 'the same statements',
  goal: { ratio: 0.35 },
};

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

it.each([
  [50, 50],
  [99, 99],
  [100, 100],
])('%d of a hundred values do not exceed %d', (percent, value) =>
  expect(
    percentile(
      Array.from({ length: 100 }, (_, at) => 100 - at),
      percent,
    ),
  ).toBe(value),
);

it.each([
  [
    { value: 1234.56, reference: 3000.4 },
    { value: 1235, reference: 3000, ratio: 0.411 },
  ],
  [
    { value: 0.123456, reference: 2.5 },
    { value: 0.123, reference: 2.5, ratio: 0.0494 },
  ],
])('a row of %j says no more than was measured', (measured, told) =>
  expect(rowOf(figure, measured)).toEqual({ name: 'writes', unit: '/s', better: 'higher', ...told }),
);

it.each<[Partial<Figure>, number, boolean]>([
  [{}, 350, true],
  [{}, 349, false],
  [{ better: 'lower', goal: { value: 100 } }, 100, true],
  [{ better: 'lower', goal: { value: 100 } }, 101, false],
])('%j with %d of 1000: reached %s', (of, value, reached) => {
  const that = { ...figure, ...of };
  expect(reaches(that, rowOf(that, { value, reference: 1000 }))).toBe(reached);
});

it('a table has a line for each row', () => {
  expect(tableOf([rowOf(figure, { value: 1200, reference: 3000 })], [figure])).toBe(
    [
      '| figure | value    | against  | ratio | goal         | reached |',
      '| ------ | -------- | -------- | ----- | ------------ | ------- |',
      '| writes | 1,200 /s | 3,000 /s | 0.4   | ratio ≥ 0.35 | yes     |',
    ].join('\n'),
  );
});

it('the block between the marks is replaced, and must be there', () => {
  expect(withBlock('a\n<!-- measured -->old<!-- /measured -->\nb', 'new')).toBe(
    'a\n<!-- measured -->\n\nnew\n\n<!-- /measured -->\nb',
  );
  expect(() => withBlock('a', 'new')).toThrow('there is no');
});
