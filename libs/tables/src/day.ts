import type { Day } from '@duo/kernel';

const dayLength = 86_400_000;

/**
 * A day as people and programs write it: 2019-12-31, 31/12/2019, 31-12-2019, 31.12.2019, or the serial number of Excel,
 * 43830. A serial has five digits (1927 to 2173), so that a year is not taken for one.
 */
export function parseDay(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (local) return dayFrom(local[4], local[3], local[1]);
  return /^\d{5}$/.test(text) && text >= '10000' ? dayOfSerial(Number(text)) : undefined;
}

/**
 * The day of a serial number of Excel. Its 1900 calendar counts a 29 February 1900 that never was (number 60), and is one
 * day late before it; the 1904 calendar starts with day 0.
 */
export function dayOfSerial(serial: number, calendar: 1900 | 1904 = 1900): Day | undefined {
  const number = Math.floor(serial);
  const first = calendar === 1904 ? 0 : 1;
  if (!(number >= first) || (calendar === 1900 && number === 60)) return undefined;
  const dayZero = calendar === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30);
  const day = new Date(dayZero + number * dayLength);
  return day.getTime() < Date.UTC(10_000, 0, 1) ? day.toISOString().slice(0, 10) : undefined;
}

function dayFrom(year = '', month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${text}T00:00:00Z`);
  return year >= '1000' && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
    ? text
    : undefined;
}
