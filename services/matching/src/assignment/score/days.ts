import type { Day } from '@duo/kernel';

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day's number in a count without gaps; NaN when there is no such day. */
export function dayNumber(day: Day): number {
  const [, year, month, date] = written.exec(day) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // The 30th of February would be read as a day of March.
  return at.getUTCDate() === Number(date) && at.getUTCMonth() + 1 === Number(month)
    ? at.getTime() / 86_400_000
    : Number.NaN;
}
