import {
  barriersAssessedAtIntake,
  menteeEnrolled,
  menteeReady,
  menteeWithdrew,
  mentorEnrolled,
  mentorReady,
  mentorWithdrew,
  profileChanged,
} from '@duo/contracts';
import { type Day, type Id, type Language, refusal, type Side, type WithdrawalReason } from '@duo/kernel';
import type { Facts } from './facts.js';
import type { Assessment } from './form.js';
import { profileOf } from './profile.js';

/** Who somebody is and how to reach them. Kept in intake's database and nowhere else: no event, log or address has it. */
export type Person = {
  id: Id<'person'>;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  /** The language we write to them in. */
  language: Language;
  /** Day of birth, or of an existing record only its year; null: not known. */
  born: string | null;
};

/** A person's way into the programme, on one side of a duo. */
export type Enrolment = {
  person: Id<'person'>;
  side: Side;
  status: 'enrolled' | 'not-yet' | 'ready' | 'refused' | 'withdrawn';
  /** Working languages, ISO 639-1. */
  languages: string[];
  /** What the person told, and beside it what a coordinator corrected. */
  facts: Facts;
  corrections: Partial<Facts>;
  /** Of the corrections: one more with each. */
  version: number;
  enrolledOn: Day;
  /** First information session attended, last interview, and the day on which the last module was followed. */
  informedOn: Day | null;
  interviewedOn: Day | null;
  trainedOn: Day | null;
  readyOn: Day | null;
  refusedOn: Day | null;
  withdrewOn: Day | null;
  /** When somebody who is not ready yet is asked again, and where he or she was sent until then. */
  recontactOn: Day | null;
  referral: string | null;
  /** Coded reasons of the last interview. */
  reasons: string[];
  /** The rules by which the last interview was judged. */
  ruleSet: string | null;
  withdrawalReason: WithdrawalReason | null;
};

const untouched = {
  corrections: {},
  version: 1,
  informedOn: null,
  interviewedOn: null,
  trainedOn: null,
  readyOn: null,
  refusedOn: null,
  withdrewOn: null,
  recontactOn: null,
  referral: null,
  reasons: [],
  ruleSet: null,
  withdrawalReason: null,
};

/** Somebody asks to take part, with the public form or at the desk of a coordinator. */
export function enrol(person: Id<'person'>, side: Side, facts: Facts, today: Day) {
  const languages = Object.keys(facts.languages).sort();
  const next: Enrolment = { ...untouched, person, side, status: 'enrolled', languages, facts, enrolledOn: today };
  return { next, events: [said[side].enrolled(person, today, languages)] };
}

/** What counts of somebody: what they told, with the corrections of a coordinator over it. */
export const factsOf = ({ facts, corrections }: Pick<Enrolment, 'facts' | 'corrections'>): Facts =>
  ({ ...facts, ...corrections }) as Facts;

/** The person may be matched from today on. */
export function markReady(enrolment: Enrolment, today: Day) {
  refuseIfWithdrawn(enrolment);
  if (enrolment.status === 'ready') throw refusal('already-ready', { readyOn: enrolment.readyOn });
  const next: Enrolment = { ...enrolment, status: 'ready', readyOn: today, refusedOn: null, recontactOn: null };
  return { next, events: [said[enrolment.side].ready(enrolment.person, today, factsOf(next))] };
}

/** The person leaves of his or her own accord, whether ready or not. Who comes back enrols again. */
export function withdraw(enrolment: Enrolment, today: Day, reason: WithdrawalReason | null = null) {
  refuseIfWithdrawn(enrolment);
  const next: Enrolment = {
    ...enrolment,
    status: 'withdrawn',
    withdrewOn: today,
    refusedOn: null,
    withdrawalReason: reason,
  };
  return { next, events: [said[enrolment.side].withdrew(enrolment.person, today, reason ?? '')] };
}

/**
 * A coordinator corrects what somebody told; the answers stay as they were given. Who names the version that was seen is
 * refused when somebody else has corrected meanwhile.
 */
export function correct(enrolment: Enrolment, corrections: Partial<Facts>, today: Day, seen?: number) {
  refuseIfWithdrawn(enrolment);
  refuseIfChanged(enrolment, seen);
  const { person, side, version } = enrolment;
  const next: Enrolment = {
    ...enrolment,
    corrections: { ...enrolment.corrections, ...corrections } as Partial<Facts>,
    version: version + 1,
  };
  const told = profileChanged({ person, side, changedOn: today, profile: profileOf(factsOf(next)) });
  return { next, events: enrolment.status === 'ready' ? [told] : [] };
}

/**
 * A coordinator corrects a name, how somebody is reached or when he or she was born; also of somebody who has left. A way
 * to reach somebody may be another, and not none. No other service hears of it: they know ids.
 */
export function correctDetails(
  person: Person,
  enrolment: Enrolment,
  given: Partial<Person>,
  today: Day,
  seen?: number,
) {
  refuseIfChanged(enrolment, seen);
  const corrected: Person = { ...person, ...given };
  const isReached = (one: Person) => one.email !== null || one.phone !== null;
  if (isReached(person) && !isReached(corrected)) throw refusal('no-way-to-reach');
  if (corrected.born !== null && corrected.born >= today) throw refusal('born-in-the-future');
  return { person: corrected, enrolment: { ...enrolment, version: enrolment.version + 1 } };
}

/** A mentee tells what stands in the way, at the start; the barriers in the order of their weight. */
export const assess = (mentee: Id<'person'>, told: Assessment, respondent: 'mentee' | 'coordinator', today: Day) =>
  barriersAssessedAtIntake({
    mentee,
    assessedOn: today,
    respondent,
    period: told.period,
    barriers: told.barriers.map((barrier, at) => ({ ...barrier, rank: at + 1 })),
  });

function refuseIfChanged({ version }: Enrolment, seen?: number) {
  if (seen !== undefined && seen !== version) throw refusal('person-has-changed', { version });
}

export function refuseIfWithdrawn({ status, withdrewOn }: Enrolment) {
  if (status === 'withdrawn') throw refusal('already-withdrawn', { withdrewOn });
}

/** The two sides go the same way; only their events have names of their own. */
const said = {
  mentee: {
    enrolled: (mentee: string, enrolledOn: Day, languages: string[]) =>
      menteeEnrolled({ mentee, enrolledOn, languages }),
    ready: (mentee: string, readyOn: Day, facts: Facts) => menteeReady({ mentee, readyOn, profile: profileOf(facts) }),
    withdrew: (mentee: string, withdrewOn: Day, reason: string) => menteeWithdrew({ mentee, withdrewOn, reason }),
  },
  mentor: {
    enrolled: (mentor: string, enrolledOn: Day, languages: string[]) =>
      mentorEnrolled({ mentor, enrolledOn, languages }),
    ready: (mentor: string, readyOn: Day, facts: Facts) => mentorReady({ mentor, readyOn, profile: profileOf(facts) }),
    withdrew: (mentor: string, withdrewOn: Day, reason: string) => mentorWithdrew({ mentor, withdrewOn, reason }),
  },
};
