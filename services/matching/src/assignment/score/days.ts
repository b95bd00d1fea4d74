import type { Day } from '@duo/kernel';

const written = /^\d{4}-\d{2}-\d{2}$/;

/** The day's number in a count without gaps; NaN when there is no such day. */
export function dayNumber(day: Day): number {
  const at = written.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // 2021-02-30 would be read as a day of March.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? Number.NaN : at / 86_400_000;
}
