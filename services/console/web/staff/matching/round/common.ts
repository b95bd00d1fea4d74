import { halfDays } from '@duo/kernel';
import type { Someone } from '../answers.js';

/** What two people share, so that it can be told from the rest of what they said. */
export type Common = {
  languages: ReadonlySet<string>;
  help: ReadonlySet<string>;
  interests: ReadonlySet<string>;
  halfDays: readonly Someone['availability'][number][];
};

const shared = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((one) => b.includes(one));

export function commonOf(mentee: Someone, mentor: Someone): Common {
  const both = shared(mentee.availability, mentor.availability);
  return {
    languages: new Set(shared(Object.keys(mentee.languages), Object.keys(mentor.languages))),
    help: new Set(shared(mentee.help, mentor.help)),
    interests: new Set(shared(mentee.interests, mentor.interests)),
    halfDays: halfDays.filter((one) => both.includes(one)),
  };
}

/** Two people share the things that come first. */
export const commonFirst = <T>(all: readonly T[], common: ReadonlySet<T>): T[] => [
  ...all.filter((one) => common.has(one)),
  ...all.filter((one) => !common.has(one)),
];
