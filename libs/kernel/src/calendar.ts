import { Temporal } from 'temporal-polyfill';

/** The clock on the wall of every branch. */
export const zone = 'Europe/Brussels';

/** A date of the calendar, `2021-03-28`; never a midnight of some zone. */
export type Day = string;

/**
 * The instant at which the wall clock of the branches shows this time on this day. In the hour that spring skips, the
 * clock is read as moved forward (02:30 becomes 03:30); in the hour that autumn repeats, the first one is meant.
 */
export const instantOf = (day: Day, time: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);

/** The date on the wall of the branches at this instant. */
export const dayOf = (instant: Date): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** So many days on the calendar later (or earlier): days of 23 and 25 hours count as days. */
export const daysAfter = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** So many months on the calendar later: six after 31 August is the last day of February. */
export const monthsAfter = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString();

/** Whole calendar days from one day to another. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
