import { type Bits, bitsOf, vocabulary } from './bits.js';
import { dayNumber } from './days.js';
import type { Distances } from './distance.js';
import { distances } from './distance.js';
import { halfDays, helpCodes, levels, type MenteeFacts, type MentorFacts, type Pair, type PoolFacts } from './facts.js';
import { inOrder } from './order.js';
import type { Policy } from './policy.js';

/** A person's facts as numbers, so that 75,000 pairs take milliseconds. */
type Person = {
  readonly id: string;
  /** Bits over the working languages of the policy: known well enough to work in. */
  readonly working: number;
  /** Every language known that well. */
  readonly spoken: Bits;
  /** Bits over the half-days of a week. */
  readonly slots: number;
  /** Row (mentee) or column (mentor) of the distances. */
  readonly place: number;
  readonly remote: boolean;
  /** Would rather meet remotely than near, whether or not he or she can. */
  readonly prefersRemote: boolean;
  /** Bits over the list of barriers: what a mentee asks help with, what a mentor is good at. */
  readonly help: number;
  readonly interests: Bits;
  /** Digits of ISCO-08 as four bytes, see `packed`. */
  readonly occupation: number;
  /** Letter of NACE as its character code; 0 where there is none. */
  readonly sector: number;
  readonly skill: number;
  /** Whole days to the day of the meeting. */
  readonly waited: number;
};

export type Mentee = Person & {
  readonly hasProject: boolean;
  readonly asked: number;
  /** Level in each working language of the policy, as a number. */
  readonly known: readonly number[];
  /** Tenths of a kilometre. */
  readonly reach: number;
  readonly refused: ReadonlySet<string> | undefined;
  readonly vetoed: ReadonlySet<string> | undefined;
  /** The mentor proposed to this mentee earlier. */
  readonly proposed: string | undefined;
};

export type Mentor = Person & {
  readonly generalist: boolean;
  /** Places left today, before what is frozen or pinned. */
  readonly places: number;
  readonly reserve: number;
};

/** A pool made ready for scoring, everybody in canonical order. */
export type Prepared = {
  readonly policy: Policy;
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** `working` and `slots` of each mentor side by side: most pairs of a large pool fall there, before more is read. */
  readonly masks: { readonly working: Int32Array; readonly slots: Int32Array };
  readonly distances: Distances;
  /** The bits of languages that somebody in the pool knows. */
  readonly languageBits: (codes: readonly string[]) => Bits;
};

export function prepare(facts: PoolFacts, policy: Policy): Prepared {
  const mentees = inOrder(facts.mentees, policy.round);
  const mentors = inOrder(facts.mentors, policy.round);
  const everybody = [...mentees, ...mentors];
  const read: Reader = {
    policy,
    today: dayNumber(policy.today),
    languages: vocabulary(everybody.map(({ languages }) => Object.keys(languages))),
    interests: vocabulary(everybody.map(({ interests }) => interests)),
  };
  const [from, to] = [different(mentees), different(mentors)];
  const mentee = menteeReader(read, from, facts);
  const mentor = mentorReader(read, to);
  const ready = mentors.map(mentor);
  return {
    policy,
    mentees: mentees.map(mentee),
    mentors: ready,
    masks: {
      working: Int32Array.from(ready, ({ working }) => working),
      slots: Int32Array.from(ready, ({ slots }) => slots),
    },
    distances: distances([...from.keys()], [...to.keys()]),
    languageBits: read.languages,
  };
}

type Reader = {
  readonly policy: Policy;
  readonly today: number;
  readonly languages: (codes: readonly string[]) => Bits;
  readonly interests: (codes: readonly string[]) => Bits;
};

function menteeReader(read: Reader, places: ReadonlyMap<string, number>, facts: PoolFacts) {
  const [refused, vetoed] = [mentorsBy(facts.refused), mentorsBy(facts.vetoed)];
  const proposed = new Map(facts.proposed.map(({ mentee, mentor }) => [mentee, mentor]));
  return (facts: MenteeFacts): Mentee => ({
    ...person(read, facts, places),
    help: bitsOf(facts.helpQuestions, helpCodes),
    occupation: packed(facts.occupation, 0x00),
    hasProject: facts.occupation !== null || facts.sector !== null,
    asked: new Set(facts.helpQuestions).size,
    known: read.policy.working.languages.map((code) => levels.indexOf(facts.languages[code] ?? 'A0')),
    reach: Math.round(10 * (facts.reachKm ?? read.policy.reachKm)),
    refused: refused.get(facts.id),
    vetoed: vetoed.get(facts.id),
    proposed: proposed.get(facts.id),
  });
}

function mentorReader(read: Reader, places: ReadonlyMap<string, number>) {
  return (facts: MentorFacts): Mentor => {
    const paused = facts.pausedUntil !== null && dayNumber(facts.pausedUntil) > read.today;
    return {
      ...person(read, facts, places),
      help: bitsOf(facts.strengths, helpCodes),
      occupation: packed(facts.occupation, 0xff),
      generalist: facts.generalist,
      places: paused ? 0 : Math.max(0, facts.capacity - facts.accompanies),
      reserve: read.policy.reserve.prices[facts.id] ?? 0,
    };
  };
}

function person(read: Reader, facts: MenteeFacts | MentorFacts, places: ReadonlyMap<string, number>): Person {
  const { working } = read.policy;
  const needed = levels.indexOf(working.level);
  const spoken = Object.keys(facts.languages).filter((code) => levels.indexOf(facts.languages[code] ?? 'A0') >= needed);
  return {
    id: facts.id,
    working: bitsOf(
      spoken.filter((code) => working.languages.includes(code)),
      working.languages,
    ),
    spoken: read.languages(spoken),
    slots: bitsOf(facts.availability, halfDays),
    place: places.get(facts.postalCode) ?? 0,
    remote: facts.digital.access && facts.meeting !== 'on-site',
    prefersRemote: facts.meeting === 'remote',
    help: 0,
    interests: read.interests(facts.interests),
    occupation: 0,
    sector: facts.sector?.charCodeAt(0) ?? 0,
    skill: facts.digital.skill,
    waited: read.today - dayNumber(facts.waitingSince),
  };
}

/**
 * The digits of an ISCO code, one to a byte from the top; where there is none a filler that differs by side. So the
 * digits that two codes share at the front are the leading bytes in which they do not differ.
 */
function packed(code: string | null, filler: number): number {
  let bytes = 0;
  for (let at = 0; at < 4; at++) bytes = (bytes << 8) | (code?.charCodeAt(at) || filler);
  return bytes;
}

/** Each different postal code with a number of its own. */
function different(people: readonly { readonly postalCode: string }[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { postalCode } of people) if (!numbers.has(postalCode)) numbers.set(postalCode, numbers.size);
  return numbers;
}

function mentorsBy(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byMentee = new Map<string, Set<string>>();
  for (const { mentee, mentor } of pairs) byMentee.set(mentee, (byMentee.get(mentee) ?? new Set()).add(mentor));
  return byMentee;
}
