import { dayOf, daysAfter, daysBetween, instantOf, monthsAfter } from './calendar.js';

describe('the wall clock of the branches', () => {
  it.each([
    ['2021-03-27', '09:00', '2021-03-27T08:00:00.000Z'],
    ['2021-03-28', '02:30', '2021-03-28T01:30:00.000Z'],
    ['2021-03-28', '09:00', '2021-03-28T07:00:00.000Z'],
    ['2021-10-31', '02:30', '2021-10-31T00:30:00.000Z'],
    ['2021-10-31', '09:00', '2021-10-31T08:00:00.000Z'],
    ['2021-03-12', '18:00', '2021-03-12T17:00:00.000Z'],
    ['2021-07-12', '18:00', '2021-07-12T16:00:00.000Z'],
    ['2026-03-12', '14:30', '2026-03-12T13:30:00.000Z'],
    ['2026-07-12', '14:30', '2026-07-12T12:30:00.000Z'],
    ['2026-03-29', '00:30', '2026-03-28T23:30:00.000Z'],
    ['2026-03-29', '10:00', '2026-03-29T08:00:00.000Z'],
    ['2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => expect(instantOf(day, time).toISOString()).toBe(instant));

  it('keeps the hour when days of 23 and 25 hours lie between', () => {
    expect(instantOf(daysAfter('2021-03-27', 1), '09:00').getTime() - instantOf('2021-03-27', '09:00').getTime()).toBe(
      23 * 3_600_000,
    );
    expect(instantOf(daysAfter('2021-10-30', 1), '09:00').getTime() - instantOf('2021-10-30', '09:00').getTime()).toBe(
      25 * 3_600_000,
    );
  });

  it('tells the day on the wall, not in UTC', () => {
    expect(dayOf(new Date('2021-06-30T22:30:00Z'))).toBe('2021-07-01');
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  });

  it.each([
    ['2021-03-15', 6, '2021-09-15'],
    ['2020-08-31', 6, '2021-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
  ])('%s and %s months is %s', (day, months, later) => expect(monthsAfter(day, months)).toBe(later));
});
