import { isSame, type Round, type Two } from '../answers.js';

/** What is another in a round than it was. `null`: nobody. */
export type PairedAnew = { mentee: string; before: string | null; after: string | null };
export type Differences = {
  approved: Two[];
  pinned: Two[];
  unpinned: Two[];
  vetoed: Two[];
  allowed: Two[];
  pairedAnew: PairedAnew[];
};

type Compared = Pick<Round, 'pairs' | 'fixed' | 'unmatched' | 'vetoed'>;

/** What decisions made of a round: those that the team took, and who is paired anew because of them. */
export function compare(before: Compared, after: Compared): Differences {
  const fixedIn = (round: Compared, why: 'frozen' | 'pinned') => round.fixed.filter((pair) => pair.why === why);
  const approved = onlyIn(fixedIn(after, 'frozen'), fixedIn(before, 'frozen'));
  const isApproved = (pair: Two) => fixedIn(after, 'frozen').some((one) => isSame(one, pair));
  return {
    approved,
    pinned: onlyIn(fixedIn(after, 'pinned'), fixedIn(before, 'pinned')),
    unpinned: onlyIn(fixedIn(before, 'pinned'), fixedIn(after, 'pinned')).filter((pair) => !isApproved(pair)),
    vetoed: onlyIn(after.vetoed, before.vetoed),
    allowed: onlyIn(before.vetoed, after.vetoed),
    pairedAnew: pairedAnew(before, after),
  };
}

const onlyIn = (these: readonly Two[], those: readonly Two[]): Two[] =>
  these.filter((pair) => !those.some((one) => isSame(one, pair))).map(({ mentee, mentor }) => ({ mentee, mentor }));

/** Which mentor each mentee of a round would meet. */
export const mentorsOf = ({ pairs, fixed, unmatched }: Pick<Round, 'pairs' | 'fixed' | 'unmatched'>) =>
  new Map<string, string | null>([
    ...[...pairs, ...fixed].map(({ mentee, mentor }) => [mentee, mentor] as const),
    ...unmatched.map(({ mentee }) => [mentee, null] as const),
  ]);

function pairedAnew(before: Compared, after: Compared): PairedAnew[] {
  const [then, now] = [mentorsOf(before), mentorsOf(after)];
  return [...now].flatMap(([mentee, mentor]) => {
    const earlier = then.get(mentee) ?? null;
    return earlier === mentor ? [] : [{ mentee, before: earlier, after: mentor }];
  });
}

export const isNothing = (differences: Differences): boolean =>
  Object.values(differences).every((list) => list.length === 0);
