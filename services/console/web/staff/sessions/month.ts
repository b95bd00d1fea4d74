/** A month as `2021-03`. */
export type Month = string;

export const isMonth = (text: unknown): text is Month =>
  typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export const monthOf = (day: string): Month => day.slice(0, 7);

/** So many months later, or before. */
export function monthsLater(month: Month, many: number): Month {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 1 + many, 1)).toISOString().slice(0, 7);
}

const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOf(month: Month): string[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const last = Date.parse(`${monthsLater(month, 1)}-01T00:00:00Z`);
  const aDay = 86_400_000;
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * aDay;
  const weeks: string[][] = [];
  for (let start = monday; start < last; start += 7 * aDay)
    weeks.push(Array.from({ length: 7 }, (_, at) => dayAt(start + at * aDay)));
  return weeks;
}
