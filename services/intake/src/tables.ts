import type { Day, Id, Language } from '@duo/kernel';
import { EntitySchema } from 'typeorm';
import type { Consent } from './enrolments/consent.js';
import type { Enrolment, Person } from './enrolments/enrolment.js';
import type { Assessment } from './enrolments/form.js';
import type { Interview } from './enrolments/interview.js';
import type { Booking, Session } from './sessions/session.js';

const schema = 'intake';
const day = (name: string) => ({ type: 'date', name, nullable: true }) as const;

/** Names, contacts and birth dates: of all tables only here, and in the letters that were worded. */
export const people = new EntitySchema<Person & { synthetic: boolean }>({
  name: 'people',
  schema,
  columns: {
    id: { type: 'uuid', primary: true },
    givenName: { type: 'text', name: 'given_name' },
    familyName: { type: 'text', name: 'family_name' },
    email: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    language: { type: 'text' },
    born: { type: 'text', nullable: true },
    synthetic: { type: 'boolean', default: false },
  },
});

export const enrolments = new EntitySchema<Enrolment>({
  name: 'enrolments',
  schema,
  columns: {
    person: { type: 'uuid', primary: true },
    side: { type: 'text' },
    status: { type: 'text' },
    languages: { type: 'text', array: true },
    facts: { type: 'jsonb' },
    corrections: { type: 'jsonb' },
    version: { type: 'integer' },
    enrolledOn: { type: 'date', name: 'enrolled_on' },
    informedOn: day('informed_on'),
    interviewedOn: day('interviewed_on'),
    trainedOn: day('trained_on'),
    readyOn: day('ready_on'),
    refusedOn: day('refused_on'),
    withdrewOn: day('withdrew_on'),
    recontactOn: day('recontact_on'),
    referral: { type: 'text', nullable: true },
    reasons: { type: 'text', array: true },
    ruleSet: { type: 'text', name: 'rule_set', nullable: true },
    withdrawalReason: { type: 'text', name: 'withdrawal_reason', nullable: true },
  },
});

export const consents = new EntitySchema<Consent & { person: Id<'person'> }>({
  name: 'consents',
  schema,
  columns: {
    person: { type: 'uuid', primary: true },
    purpose: { type: 'text', primary: true },
    textVersion: { type: 'text', name: 'text_version' },
    language: { type: 'text' },
    givenOn: { type: 'date', name: 'given_on', primary: true },
    withdrawnOn: day('withdrawn_on'),
  },
});

export type Letter = {
  id: string;
  person: string;
  template: string;
  language: Language;
  subject: string;
  body: string;
  status: 'kept' | 'waiting' | 'sent' | 'failed';
  askedAt: Date;
  sentAt: Date | null;
  attempts: number;
  nextAttemptAt: Date | null;
  error: string | null;
};

type HeldInterview = Pick<Interview, 'heldOn' | 'outcome' | 'reasons'> & {
  id: string;
  person: Id<'person'>;
  ruleSet: string;
  note: string | null;
};

export const interviews = new EntitySchema<HeldInterview>({
  name: 'interviews',
  schema,
  columns: {
    id: { type: 'uuid', primary: true },
    person: { type: 'uuid' },
    heldOn: { type: 'date', name: 'held_on' },
    outcome: { type: 'text' },
    reasons: { type: 'text', array: true },
    ruleSet: { type: 'text', name: 'rule_set' },
    note: { type: 'text', nullable: true },
  },
});

type KeptAssessment = Assessment & { person: Id<'person'>; assessedOn: Day; respondent: string };

export const assessments = new EntitySchema<KeptAssessment>({
  name: 'assessments',
  schema,
  columns: {
    person: { type: 'uuid', primary: true },
    assessedOn: { type: 'date', name: 'assessed_on', primary: true },
    respondent: { type: 'text', primary: true },
    period: { type: 'text' },
    barriers: { type: 'jsonb' },
  },
});

export const letters = new EntitySchema<Letter>({
  name: 'letters',
  schema,
  columns: {
    id: { type: 'uuid', primary: true },
    person: { type: 'uuid' },
    template: { type: 'text' },
    language: { type: 'text' },
    subject: { type: 'text' },
    body: { type: 'text' },
    status: { type: 'text' },
    askedAt: { type: 'timestamptz', name: 'asked_at' },
    sentAt: { type: 'timestamptz', name: 'sent_at', nullable: true },
    attempts: { type: 'integer' },
    nextAttemptAt: { type: 'timestamptz', name: 'next_attempt_at', nullable: true },
    error: { type: 'text', nullable: true },
  },
});

export const sessions = new EntitySchema<Session>({
  name: 'sessions',
  schema,
  columns: {
    id: { type: 'uuid', primary: true },
    startsAt: { type: 'timestamptz', name: 'starts_at' },
    place: { type: 'text', nullable: true },
    language: { type: 'text' },
    capacity: { type: 'integer' },
    status: { type: 'text' },
  },
});

export const bookings = new EntitySchema<Booking>({
  name: 'bookings',
  schema,
  columns: {
    session: { type: 'uuid', primary: true },
    person: { type: 'uuid', primary: true },
    status: { type: 'text' },
  },
});
