import { isMonth, monthsLater, weeksOf } from './month.js';

it('lays a month out in weeks from Monday to Sunday', () => {
  const weeks = weeksOf('2021-03');
  expect(weeks.map(([monday]) => monday)).toEqual([
    '2021-03-01',
    '2021-03-08',
    '2021-03-15',
    '2021-03-22',
    '2021-03-29',
  ]);
  expect(weeks.at(-1)?.at(-1)).toBe('2021-04-04');
  expect(weeksOf('2021-08')[0]?.[0]).toBe('2021-07-26');
});

it.each`
  month        | many  | other
  ${'2021-12'} | ${1}  | ${'2022-01'}
  ${'2021-01'} | ${-1} | ${'2020-12'}
  ${'2021-03'} | ${12} | ${'2022-03'}
`('$many months after $month is $other', ({ month, many, other }) => {
  expect(monthsLater(month, many)).toBe(other);
});

it.each(['2021-13', 'march', 5])('%s is no month', (text) => {
  expect(isMonth(text)).toBe(false);
});
