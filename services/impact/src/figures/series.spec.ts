import { duo, rowsOf, solution } from '../../test/rows.js';
import { figuresOf } from './figures.js';
import { byYear, waitingTimes } from './series.js';

it('tells the years one by one, and they count what K1 and K2 count', () => {
  const rows = rowsOf({
    duos: [duo({ mentee: 'a' }), duo({ mentee: 'b', signedOn: '2020-03-01' }), duo({ mentee: 'c', signedOn: null })],
    solutions: [solution('a', 'job'), solution('b', 'training', { startsOn: '2020-05-01' })],
  });
  const years = byYear(rows);
  for (const { year, persons, duos, job, internship, training } of years) {
    const figures = figuresOf(rows, year, '2021-06-30');
    const valuesOf = (id: string) => figures.find((one) => one.id === id)?.values.map(({ numerator }) => numerator);
    expect([persons, duos]).toEqual(valuesOf('K1'));
    expect([job, internship, training]).toEqual(valuesOf('K2'));
  }
  expect(years.map(({ year }) => year)).toContain(2020);
});

it('puts each wait into one bin, the ends of the target into the bin that ends there', () => {
  const waited = (days: number) => {
    const day = new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
    return duo({ interviewedOn: '2020-01-01', formedOn: day });
  };
  const found = waitingTimes([0, 7, 8, 15, 30, 31, 400].map(waited), () => true);
  expect(found.map(({ duos }) => duos)).toEqual([2, 1, 2, 1, 0, 0, 1]);
  expect(waitingTimes([duo({ interviewedOn: null })], () => true).every(({ duos }) => duos === 0)).toBe(true);
});
