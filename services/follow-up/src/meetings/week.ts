import { type Day, daysAfter, daysBetween } from '@duo/kernel';

const aMonday = '1970-01-05';

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => daysAfter(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7));

/**
 * The silent weeks from one day to another, both included: weeks from Monday to Sunday that lie wholly between them and
 * have no contact. A week that is cut by the first or the last day is nobody's silence.
 */
export function silentWeeks(from: Day, to: Day, contacts: readonly Day[]): number {
  const first = mondayOf(daysAfter(from, 6));
  const weeks = Math.max(0, Math.floor((daysBetween(first, to) + 1) / 7));
  const last = daysAfter(first, weeks * 7);
  const spoken = new Set(contacts.filter((day) => day >= first && day < last).map(mondayOf));
  return weeks - spoken.size;
}
