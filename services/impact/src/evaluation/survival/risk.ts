import { refusal } from '@duo/kernel';

/** Somebody observed from registration until `time`: until the event, or until nobody knows further. */
export type Subject = { readonly time: number; readonly event: boolean; readonly weight?: number };

/** What happens at one time. All sums are of weights; without weights they count people. */
export type Risk = {
  readonly time: number;
  /** Observed until then or longer. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** events / atRisk, exactly 1 when it strikes everybody left. */
  readonly hazard: number;
  /** (Σ w)² / Σ w² of those at risk: as many people without weights would be as informative. */
  readonly effective: number;
};

/**
 * Who is at risk at each distinct time, ascending. Somebody who is no longer followed from a time on was still at risk at it:
 * of an event and a censoring at the same time, the event comes first, as everywhere.
 */
export function risks(subjects: readonly Subject[]): Risk[] {
  const sorted = checked(subjects).toSorted((one, other) => other.time - one.time);
  const found: Risk[] = [];
  let [atRisk, squares, left] = [0, 0, 0];
  for (let from = 0; from < sorted.length; ) {
    const time = sorted[from]?.time ?? 0;
    let [events, censored, struck] = [0, 0, 0];
    for (; sorted[from]?.time === time; from++) {
      const { event = false, weight = 1 } = sorted[from] ?? {};
      if (event) events += weight;
      else censored += weight;
      struck += event ? 1 : 0;
      atRisk += weight;
      squares += weight * weight;
      left++;
    }
    const hazard = struck === left ? 1 : events / atRisk;
    found.push({ time, atRisk, events, censored, hazard, effective: (atRisk * atRisk) / squares });
  }
  return found.reverse();
}

function checked(subjects: readonly Subject[]): readonly Subject[] {
  if (subjects.length === 0) throw refusal('nobody-observed');
  const row = subjects.findIndex(
    ({ time, weight = 1 }) =>
      !(time >= 0 && time < Number.POSITIVE_INFINITY && weight > 0 && weight < Number.POSITIVE_INFINITY),
  );
  if (row !== -1) throw refusal('no-time-or-no-weight', { row });
  return subjects;
}
