import { dueInstantOf, readyAt } from './row.js';

/** The days on which the clocks of the branches change, each with the day before. */
const changes = [
  '2021-03-27',
  '2021-03-28',
  '2021-10-30',
  '2021-10-31',
  '2026-03-28',
  '2026-03-29',
  '2026-10-24',
  '2026-10-25',
];
const times = ['00:00', '01:59', '02:00', '02:30', '03:00', '03:01', '09:00', '23:59'];
const springs = ['2021-03-28', '2026-03-29'];

/** What a clock on the wall in Brussels shows: the oracle, from the runtime's own zones. */
const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short' });
const at = (day: string, time: string) =>
  dueInstantOf({ dueAt: new Date(0), dueDay: day, dueTime: `${time}:00`, retryAt: null });

describe.each(changes)('on %s', (day) => {
  it.each(times)('a job for %s is due when the wall says so', (time) => {
    const skipped = springs.includes(day) && time.startsWith('02');
    expect(wall.format(at(day, time))).toBe(`${day} ${skipped ? time.replace('02', '03') : time}`);
  });

  it('a job for an instant is due at that instant', () => {
    for (let hour = 0; hour < 24; hour++) {
      const dueAt = new Date(`${day}T${String(hour).padStart(2, '0')}:30:00Z`);
      expect(dueInstantOf({ dueAt, dueDay: null, dueTime: null, retryAt: null })).toEqual(dueAt);
    }
  });
});

it('in the hour that autumn repeats, the first one is meant', () => {
  expect(at('2021-10-31', '02:30').toISOString()).toBe('2021-10-31T00:30:00.000Z');
  expect(at('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

it('is not to be done before the pause after a failed attempt is over', () => {
  const due = { dueAt: new Date('2026-03-28T12:00:00Z'), dueDay: null, dueTime: null };
  expect(readyAt({ ...due, retryAt: null })).toEqual(due.dueAt);
  expect(readyAt({ ...due, retryAt: new Date('2026-03-28T12:05:00Z') })).toEqual(new Date('2026-03-28T12:05:00Z'));
});
