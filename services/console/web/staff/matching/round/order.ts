import type { FixedPair, PairOfRound, Round, Someone } from '../answers.js';

/** A pair that the team has still to decide about: proposed by the round, or pinned by the team. */
export type OpenRow = { kind: 'proposed'; pair: PairOfRound } | { kind: 'pinned'; pair: FixedPair };
/** A pair as the meeting goes through them. */
export type Row = OpenRow | { kind: 'approved'; pair: FixedPair };

/**
 * All pairs in one order that no decision changes, so that nothing moves under the eyes of the team: who has waited
 * longest in front.
 */
export function rowsOf({ pairs, fixed, people }: Pick<Round, 'pairs' | 'fixed' | 'people'>): Row[] {
  const since = new Map(people.map(({ id, waitingSince }) => [id, waitingSince]));
  const rows: Row[] = [
    ...pairs.map((pair) => ({ kind: 'proposed' as const, pair })),
    ...fixed.map((pair) => ({ kind: pair.why === 'pinned' ? ('pinned' as const) : ('approved' as const), pair })),
  ];
  const keyOf = ({ pair }: Row) => `${since.get(pair.mentee) ?? ''} ${pair.mentee}`;
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

export type People = ReadonlyMap<string, Someone>;

export const peopleOf = ({ people }: Pick<Round, 'people'>): People => new Map(people.map((one) => [one.id, one]));

/** Who of those left out has waited longest comes first. */
export const byWaiting =
  (people: People) =>
  (a: { mentee: string }, b: { mentee: string }): number => {
    const keyOf = ({ mentee }: { mentee: string }) => `${people.get(mentee)?.waitingSince ?? ''} ${mentee}`;
    return keyOf(a) < keyOf(b) ? -1 : 1;
  };
