import type { paths } from '../../api/generated/matching.js';

type Get<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Round = Get<'/rounds/{id}'>;
export type ListedRound = Get<'/rounds'>['rounds'][number];
export type PairOfRound = Round['pairs'][number];
export type FixedPair = Round['fixed'][number];
export type Unmatched = Round['unmatched'][number];
export type MentorLeft = Round['left'][number];
export type Someone = Round['people'][number];
export type Part = keyof PairOfRound['parts'] & string;
export type Change = Unmatched['changes'][number];
export type Proposal = Get<'/proposals'>['proposals'][number];
export type Waiting = Get<'/pool'>['waiting'][number];
export type Two = { mentee: string; mentor: string };

export const isSame = (a: Two, b: Two) => a.mentee === b.mentee && a.mentor === b.mentor;
