import { daysAfter, daysBetween, monthsAfter } from '@duo/kernel';
import fc from 'fast-check';
import { daysWorked, reachedWith, type Spell } from './days-worked.js';

const long = { from: '2015-03-01', knownUntil: '2020-12-31' };
const one = (from: string, to: string | null): Spell => ({ from, to });

it.each([
  ['nothing', [], 0],
  ['one day', [one('2015-06-01', '2015-06-01')], 1],
  ['the first day, and not the one before', [one('2015-02-27', '2015-03-01')], 1],
  ['the last day, and not the one after', [one('2016-02-29', '2016-03-05')], 1],
  ['days that two jobs share, once', [one('2015-04-01', '2015-04-30'), one('2015-04-16', '2015-05-15')], 45],
  ['a job within another', [one('2015-04-01', '2015-04-30'), one('2015-04-10', '2015-04-11')], 30],
  ['jobs that follow each other, in any order', [one('2015-05-01', '2015-05-31'), one('2015-04-01', '2015-04-30')], 61],
  ['a job that goes on, across 29 February', [one('2016-02-01', null)], 29],
  ['all of it', [one('2010-01-01', null)], 366],
])('counts %s', (_, spells, worked) => {
  expect(daysWorked(spells, long)).toMatchObject({ worked, unknown: 0 });
});

it.each([
  ['three months from January to March of a year with 365 days', one('2015-01-01', '2015-03-31'), 90, true],
  ['three months from February to April', one('2015-02-01', '2015-04-30'), 89, false],
  ['the same in a leap year', one('2016-02-01', '2016-04-30'), 90, true],
])('%s', (_, spell, worked, reached) => {
  const from = `${spell.from.slice(0, 4)}-01-01`;
  expect(daysWorked([spell], { from, knownUntil: '2020-12-31' })).toEqual({ worked, unknown: 0, reached });
});

it.each([
  ['2015-01-01', 365],
  ['2015-02-28', 365],
  ['2015-03-01', 366],
  ['2016-02-29', 365],
  ['2016-03-01', 365],
])('twelve months from %s on have %d days', (from, days) => {
  expect(daysWorked([one('2000-01-01', null)], { ...long, from }).worked).toBe(days);
});

it('does not take what is not known for a no, nor wait where it cannot matter', () => {
  const spells = [one('2015-03-01', '2015-05-19')];
  const until = (knownUntil: string) => daysWorked(spells, { from: '2015-03-01', knownUntil });
  expect(until('2015-02-28')).toEqual({ worked: 0, unknown: 366, reached: undefined });
  expect(until('2016-02-19')).toEqual({ worked: 80, unknown: 10, reached: undefined });
  expect(until('2016-02-20')).toEqual({ worked: 80, unknown: 9, reached: false });
  const early = daysWorked([one('2015-03-01', null)], { from: '2015-03-01', knownUntil: '2015-05-29' });
  expect(early).toEqual({ worked: 90, unknown: 276, reached: true });
});

it('takes other months and days, as of three months for a stable job', () => {
  const spells = [one('2015-03-01', '2015-03-30')];
  expect(daysWorked(spells, long, { months: 1, enough: 30 }).reached).toBe(true);
  expect(daysWorked(spells, long, { months: 1, enough: 31 }).reached).toBe(false);
});

it('refuses a job that ends before it begins', () => {
  expect(() => daysWorked([one('2015-03-01', '2015-03-01'), one('2015-03-02', '2015-03-01')], long)).toThrow(
    expect.objectContaining({ code: 'spell-ends-before-it-begins', details: { row: 1 } }),
  );
});

const start = fc.integer({ min: 0, max: 3000 }).map((days) => daysAfter('2012-01-01', days));
const spells = fc.array(fc.tuple(fc.integer({ min: -200, max: 600 }), fc.integer({ min: 0, max: 200 }), fc.boolean()), {
  maxLength: 8,
});

it('is the number of days on which a job is held, day by day', () => {
  fc.assert(
    fc.property(start, spells, fc.integer({ min: -20, max: 400 }), (from, drawn, seen) => {
      const jobs = drawn.map(([first, days, open]) => {
        const begin = daysAfter(from, first);
        return one(begin, open ? null : daysAfter(begin, days));
      });
      const knownUntil = daysAfter(from, seen);
      const year = daysBetween(from, monthsAfter(from, 12));
      const days = Array.from({ length: year }, (_, at) => daysAfter(from, at)).filter((day) => day <= knownUntil);
      const held = days.filter((day) => jobs.some(({ from: begin, to }) => begin <= day && (to === null || day <= to)));
      const found = daysWorked(jobs, { from, knownUntil });
      expect(found).toEqual({
        worked: held.length,
        unknown: year - days.length,
        reached: reachedWith(held.length, year - days.length),
      });
      expect(daysWorked([...jobs, one(from, from)], { from, knownUntil }).worked).toBeGreaterThanOrEqual(found.worked);
    }),
    { numRuns: 20 },
  );
});
