import type { Day } from '@duo/kernel';

/** A day as it is typed: three fields, of which each may be empty or wrong. */
export type DayParts = { day: string; month: string; year: string };

export const noDay: DayParts = { day: '', month: '', year: '' };

export const isEmptyDay = ({ day, month, year }: DayParts) => `${day}${month}${year}`.trim() === '';

/** The day that was typed; undefined where there is no such day. */
export function dayFrom({ day, month, year }: DayParts): Day | undefined {
  if (!/^\s*\d{4}\s*$/.test(year) || !/^\s*\d{1,2}\s*$/.test(month) || !/^\s*\d{1,2}\s*$/.test(day)) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal ? (date.toISOString().slice(0, 10) as Day) : undefined;
}
