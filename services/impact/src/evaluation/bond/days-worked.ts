import { type Day, daysAfter, daysBetween, monthsAfter, refusal } from '@duo/kernel';

/** Days in work, the first and the last included; null: it goes on. */
export type Spell = { readonly from: Day; readonly to: Day | null };

/** How much is counted, and from when on it is enough. Which day the months begin with is told apart. */
export type Rule = { readonly months: number; readonly enough: number };

/** The metric of the bond. Three months of a calendar have 90 to 92 days: a stable job of three months is another thing. */
export const ninetyDaysRule: Rule = { months: 12, enough: 90 };

export type DaysWorked = {
  readonly worked: number;
  /** Days of the months that nobody knows of. */
  readonly unknown: number;
  /** undefined: what is known does not decide it. It is no "no". */
  readonly reached: boolean | undefined;
};

/**
 * Whether somebody worked 90 days or more within the 12 months from a day on: of both groups the day of registration. Days
 * of the calendar are counted, as of an employment contract, each once however many jobs cover it. The months end on the
 * day before the same day comes again (29 February: on 27 February), so that they have 365 or 366 days.
 *
 * `knownUntil` is the last day of which it is known whether he or she worked; what spells say of later days is a plan. Days
 * after it may still decide: who has 90 has reached it, and who cannot come to 90 any more has not.
 */
export function daysWorked(
  spells: readonly Spell[],
  { from, knownUntil }: { from: Day; knownUntil: Day },
  rule = ninetyDaysRule,
): DaysWorked {
  const end = daysBetween(from, monthsAfter(from, rule.months));
  const known = Math.min(end, Math.max(0, daysBetween(from, daysAfter(knownUntil, 1))));
  let [worked, counted] = [0, 0];
  for (const { first, next } of placed(spells, from)) {
    const [begin, stop] = [Math.max(first, counted), Math.min(next, known)];
    if (stop <= begin) continue;
    worked += stop - begin;
    counted = stop;
  }
  return { worked, unknown: end - known, reached: reachedWith(worked, end - known, rule.enough) };
}

/** The same of days that somebody else has counted: so many worked, and of so many it is not known. */
export const reachedWith = (worked: number, unknown: number, enough = ninetyDaysRule.enough): boolean | undefined =>
  worked >= enough ? true : worked + unknown < enough ? false : undefined;

/** Spells as days since `from`, the one that begins first coming first; `next` is the first day after. */
function placed(spells: readonly Spell[], from: Day) {
  const all = spells.map((spell, row) => {
    const first = daysBetween(from, spell.from);
    const next = spell.to === null ? Number.POSITIVE_INFINITY : daysBetween(from, spell.to) + 1;
    if (next <= first) throw refusal('spell-ends-before-it-begins', { row });
    return { first, next };
  });
  return all.sort((one, other) => one.first - other.first);
}
