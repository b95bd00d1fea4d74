import {
  menteeEnrolled,
  menteeReady,
  menteeWithdrew,
  mentorEnrolled,
  mentorReady,
  mentorWithdrew,
} from '@duo/contracts';
import { type Day, type Id, type Language, refusal } from '@duo/kernel';

export type Side = 'mentee' | 'mentor';

/** Who somebody is and how to reach them. Kept in intake's database and nowhere else: no event, log or address has it. */
export type Person = {
  id: Id<'person'>;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  /** The language we write to them in. */
  language: Language;
};

/** A person's way into the programme, on one side of a duo. */
export type Enrolment = {
  person: Id<'person'>;
  side: Side;
  status: 'enrolled' | 'ready' | 'withdrawn';
  /** Working languages, ISO 639-1. */
  languages: string[];
  enrolledOn: Day;
  readyOn: Day | null;
  withdrewOn: Day | null;
};

/** Somebody asks to take part, with the public form or at the desk of a coordinator. */
export function enrol(person: Id<'person'>, side: Side, languages: string[], today: Day) {
  const spoken = [...new Set(languages)];
  const next: Enrolment = {
    person,
    side,
    status: 'enrolled',
    languages: spoken,
    enrolledOn: today,
    readyOn: null,
    withdrewOn: null,
  };
  return { next, events: [said[side].enrolled(person, today, spoken)] };
}

/** The interview ended in "ready" (and a mentor is trained): the person may be matched from today on. */
export function markReady(enrolment: Enrolment, today: Day) {
  refuseIfWithdrawn(enrolment);
  if (enrolment.status === 'ready') throw refusal('already-ready', { readyOn: enrolment.readyOn });
  const next: Enrolment = { ...enrolment, status: 'ready', readyOn: today };
  return { next, events: [said[enrolment.side].ready(enrolment.person, today)] };
}

/** The person leaves of his or her own accord, whether ready or not. Who comes back enrols again. */
export function withdraw(enrolment: Enrolment, today: Day) {
  refuseIfWithdrawn(enrolment);
  const next: Enrolment = { ...enrolment, status: 'withdrawn', withdrewOn: today };
  return { next, events: [said[enrolment.side].withdrew(enrolment.person, today)] };
}

function refuseIfWithdrawn({ status, withdrewOn }: Enrolment) {
  if (status === 'withdrawn') throw refusal('already-withdrawn', { withdrewOn });
}

/** The two sides go the same way; only their events have names of their own. */
const said = {
  mentee: {
    enrolled: (mentee: string, enrolledOn: Day, languages: string[]) =>
      menteeEnrolled({ mentee, enrolledOn, languages }),
    ready: (mentee: string, readyOn: Day) => menteeReady({ mentee, readyOn }),
    withdrew: (mentee: string, withdrewOn: Day) => menteeWithdrew({ mentee, withdrewOn }),
  },
  mentor: {
    enrolled: (mentor: string, enrolledOn: Day, languages: string[]) =>
      mentorEnrolled({ mentor, enrolledOn, languages }),
    ready: (mentor: string, readyOn: Day) => mentorReady({ mentor, readyOn }),
    withdrew: (mentor: string, withdrewOn: Day) => mentorWithdrew({ mentor, withdrewOn }),
  },
};
