import type { Day, HalfDay, BarrierCode as HelpCode, Level, MeetingWay } from '@duo/kernel';

export { barriers as helpCodes, halfDays, levels, meetingWays as meetings } from '@duo/kernel';
export type { HalfDay, Level };
export type Meeting = MeetingWay;

type PersonFacts = {
  /** A random id; it says nothing about the person. */
  readonly id: string;
  /** ISO 639 code to level. */
  readonly languages: Readonly<Record<string, Level>>;
  /** ISCO-08, 1 to 4 digits: what the mentee looks for, what the mentor has done. `null`: no project yet, or not coded. */
  readonly occupation: string | null;
  /** Section of NACE, a letter. */
  readonly sector: string | null;
  /** Codes of the branch's own list. */
  readonly interests: readonly string[];
  readonly availability: readonly HalfDay[];
  readonly postalCode: string;
  /** How the person prefers to meet. */
  readonly meeting: Meeting;
  /** Has what is needed to meet remotely; skill from 0 (none) to 4. */
  readonly digital: { readonly access: boolean; readonly skill: number };
  readonly waitingSince: Day;
};

/**
 * What the score knows of a mentee, and all it knows: coded facts of what is looked for and when. It has no place for a
 * name, nor for gender, age, origin, nationality, religion or health, and facts that are not listed here are refused.
 */
export type MenteeFacts = PersonFacts & {
  readonly helpQuestions: readonly HelpCode[];
  /** How far the mentee can come, kilometres as the crow flies; `null`: as far as the branch's policy says. */
  readonly reachKm: number | null;
};

/** What the score knows of a mentor, and all it knows. */
export type MentorFacts = PersonFacts & {
  readonly strengths: readonly HelpCode[];
  /** Serves mentees without a project yet. */
  readonly generalist: boolean;
  /** How many mentees at a time, and how many the mentor accompanies today. */
  readonly capacity: number;
  readonly accompanies: number;
  /** Takes nobody before this day. */
  readonly pausedUntil: Day | null;
};

export type Pair = { readonly mentee: string; readonly mentor: string };

export type PoolFacts = {
  readonly mentees: readonly MenteeFacts[];
  readonly mentors: readonly MentorFacts[];
  /** One of the two has said no to the other before. */
  readonly refused: readonly Pair[];
  /** The coordinator does not want the two together; also where a participant's stated preference ends up. */
  readonly vetoed: readonly Pair[];
  /** The coordinator wants the two together. */
  readonly pinned: readonly Pair[];
  /** Approved by the team, or already answered by one of the two: no longer to be decided. */
  readonly frozen: readonly Pair[];
  /** Proposed earlier and still open to change, which costs something. */
  readonly proposed: readonly Pair[];
};
