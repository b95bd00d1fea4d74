/*
 * Days as whole numbers since 1970-01-01: a history of eight years compares and adds them by the hundred thousand, and no
 * clock changes on them.
 */

const length = 86_400_000;

export const numberOf = (day: string): number => Date.parse(day) / length;

export const textOf = (day: number): string => new Date(day * length).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * length).getUTCFullYear();

/** 0 in January. */
export const monthOf = (day: number): number => new Date(day * length).getUTCMonth();

/** 0 on Sunday. */
const weekdayOf = (day: number) => (day + 4) % 7;

export const isWorkday = (day: number): boolean => weekdayOf(day) % 6 !== 0;

/** The same day or, from a weekend, the Monday after: what comes first stays first. */
export const workday = (day: number): number => day + (weekdayOf(day) === 6 ? 2 : weekdayOf(day) === 0 ? 1 : 0);

/** So many calendar months later, on the last day of the month where it has no such day. */
export function monthsAfter(day: number, months: number): number {
  const date = new Date(day * length);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / length;
}
