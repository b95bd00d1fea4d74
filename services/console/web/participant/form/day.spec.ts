import { dayFrom, isEmptyDay, noDay } from './day.js';

it.each`
  day     | month   | year      | is
  ${'4'}  | ${'5'}  | ${'1998'} | ${'1998-05-04'}
  ${'04'} | ${'05'} | ${'1998'} | ${'1998-05-04'}
  ${'29'} | ${'2'}  | ${'2024'} | ${'2024-02-29'}
  ${'29'} | ${'2'}  | ${'2023'} | ${undefined}
  ${'31'} | ${'4'}  | ${'2000'} | ${undefined}
  ${'1'}  | ${'13'} | ${'2000'} | ${undefined}
  ${'1'}  | ${'1'}  | ${'98'}   | ${undefined}
  ${'x'}  | ${'1'}  | ${'1998'} | ${undefined}
  ${''}   | ${''}   | ${''}     | ${undefined}
`('reads $day/$month/$year as $is', ({ day, month, year, is }) => {
  expect(dayFrom({ day, month, year })).toBe(is);
});

it('tells an empty day from a wrong one', () => {
  expect([isEmptyDay(noDay), isEmptyDay({ ...noDay, day: '31' })]).toEqual([true, false]);
});
