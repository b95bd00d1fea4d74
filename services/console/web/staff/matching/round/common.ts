import { halfDays, levels } from '@duo/kernel';
import type { Someone } from '../answers.js';

/** What two people share, so that it can be told from the rest of what they said. */
export type Common = {
  languages: ReadonlySet<string>;
  help: ReadonlySet<string>;
  interests: ReadonlySet<string>;
  halfDays: readonly Someone['availability'][number][];
};

const shared = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((one) => b.includes(one));

type Level = (typeof levels)[number];

/** A language counts as shared where both speak it at the level from which one can work in it. */
export function commonOf(mentee: Someone, mentor: Someone, working: Level): Common {
  const both = shared(mentee.availability, mentor.availability);
  return {
    languages: new Set(shared(spoken(mentee, working), spoken(mentor, working))),
    help: new Set(shared(mentee.help, mentor.help)),
    interests: new Set(shared(mentee.interests, mentor.interests)),
    halfDays: halfDays.filter((one) => both.includes(one)),
  };
}

const spoken = ({ languages }: Someone, from: Level): string[] =>
  Object.entries(languages).flatMap(([code, level]) => (levels.indexOf(level) >= levels.indexOf(from) ? [code] : []));

/** What is shared in front, the rest behind it. */
export const commonFirst = <T>(all: readonly T[], common: ReadonlySet<T>): T[] => [
  ...all.filter((one) => common.has(one)),
  ...all.filter((one) => !common.has(one)),
];
