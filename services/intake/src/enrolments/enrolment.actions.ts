import { type Day, type Id, refusal, type Side, type WithdrawalReason } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { refuseWhenClosing } from '../closing/closing.js';
import { closingOf } from '../closing/closing.queries.js';
import { judge } from '../eligibility/eligibility.js';
import { assessments, consents, enrolments, interviews, people } from '../tables.js';
import {
  assess,
  correct,
  correctDetails,
  type Enrolment,
  enrol,
  factsOf,
  markReady,
  type Person,
  withdraw,
} from './enrolment.js';
import type { Facts } from './facts.js';
import { type Assessment, type Consents, formPurposes } from './form.js';
import { type Interview, interviewed, trained } from './interview.js';

type Enrolled = { side: Side; person: Id<'person'> };

export type ToEnrol = {
  side: Side;
  person: Person;
  facts: Facts;
  consents: Consents;
  assessment?: Assessment | null;
};

export async function enrolPerson(tx: Tx, input: ToEnrol, today: Day) {
  const { person, side, facts, consents: agreed, assessment } = input;
  refuseWhenClosing(await closingOf(tx.manager));
  const { next, events } = enrol(person.id, side, facts, today);
  // Sent together, in this order: the next does not wait for the answer to the one before.
  await Promise.all([
    tx.manager.insert(people, person),
    tx.manager.insert(enrolments, next),
    tx.manager.insert(consents, consentsOf(person, agreed, today)),
  ]);
  await tx.say(events);
  if (assessment) await assessMentee(tx, { person: person.id, told: assessment, respondent: 'mentee' }, today);
  return { id: next.person };
}

const consentsOf = ({ id, language }: Person, agreed: Consents, givenOn: Day) =>
  formPurposes
    .filter((purpose) => agreed[purpose])
    .map((purpose) => ({ person: id, purpose, textVersion: agreed.textVersion, language, givenOn, withdrawnOn: null }));

type Assessed = { person: Id<'person'>; told: Assessment; respondent: 'mentee' | 'coordinator' };

export async function assessMentee(tx: Tx, { person, told, respondent }: Assessed, today: Day) {
  const event = assess(person, told, respondent, today);
  const row = { person, assessedOn: today, respondent, period: told.period, barriers: told.barriers };
  await tx.manager.upsert(assessments, row, ['person', 'assessedOn', 'respondent']);
  await tx.say(event);
}

export async function assessAtDesk(tx: Tx, { side, person, told }: Enrolled & { told: Assessment }, today: Day) {
  await lock(tx, { side, person });
  await assessMentee(tx, { person, told, respondent: 'coordinator' }, today);
}

export async function interviewPerson(tx: Tx, input: Enrolled & { held: Interview; note: string | null }, today: Day) {
  const { person, side, held, note } = input;
  const enrolment = await lock(tx, { side, person });
  const judged = judge({ side, born: await bornOf(tx, person), facts: factsOf(enrolment) }, held.heldOn);
  const { next, events } = interviewed(enrolment, held, judged, today);
  await save(tx, next);
  const { heldOn, outcome } = held;
  const row = { id: newId(), person, heldOn, outcome, reasons: next.reasons, ruleSet: judged.ruleSet, note };
  await tx.manager.insert(interviews, row);
  await tx.say(events);
}

export async function followModule(tx: Tx, input: { person: Id<'person'>; module: number; on: Day }, today: Day) {
  const { person, module, on } = input;
  if (on > today) throw refusal('module-is-in-the-future', { on });
  const enrolment = await lock(tx, { side: 'mentor', person });
  const [row] = await tx.manager.query<{ followed: number; last: Day }[]>(
    `with one as (
       insert into modules (person, module, followed_on) values ($1, $2, $3) on conflict do nothing
       returning module, followed_on
     ), all_of_them as (
       select module, followed_on from modules where person = $1 union select module, followed_on from one
     )
     select count(*)::int as followed, max(followed_on)::text as last from all_of_them`,
    [person, module, on],
  );
  const { next, events } = trained(enrolment, row?.followed ?? 0, row?.last ?? on);
  await save(tx, next);
  await tx.say(events);
}

export async function markPersonReady(tx: Tx, input: Enrolled, today: Day) {
  const { next, events } = markReady(await lock(tx, input), today);
  await save(tx, next);
  await tx.say(events);
}

type Withdrawal = Enrolled & { reason?: WithdrawalReason | null };

export async function withdrawPerson(tx: Tx, { reason = null, ...input }: Withdrawal, today: Day) {
  const { next, events } = withdraw(await lock(tx, input), today, reason);
  await save(tx, next);
  await tx.say(events);
}

type Correction = Enrolled & { corrections: Partial<Facts>; seen?: number | undefined };

export async function correctFacts(tx: Tx, input: Correction, today: Day) {
  const { next, events } = correct(await lock(tx, input), input.corrections, today, input.seen);
  await save(tx, next);
  await tx.say(events);
}

type Corrected = { person: Id<'person'>; given: Partial<Person>; seen?: number | undefined };

export async function correctPerson(tx: Tx, { person, given, seen }: Corrected, today: Day) {
  const enrolment = await tx.manager.findOne(enrolments, { where: { person }, lock: { mode: 'pessimistic_write' } });
  const known = await tx.manager.findOne(people, { where: { id: person } });
  if (!enrolment || !known) throw refusal('no-such-person', { id: person });
  const next = correctDetails(known, enrolment, given, today, seen);
  const { id, ...rest } = next.person;
  await tx.manager.update(people, { id }, rest);
  await save(tx, next.enrolment);
}

async function lock(tx: Tx, { side, person }: Enrolled): Promise<Enrolment> {
  const row = await tx.manager.findOne(enrolments, { where: { side, person }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw refusal(`no-such-${side}`, { id: person });
  return row;
}

async function bornOf(tx: Tx, person: Id<'person'>): Promise<string | null> {
  const row = await tx.manager.findOne(people, { where: { id: person }, select: { id: true, born: true } });
  return row?.born ?? null;
}

async function save(tx: Tx, { person, ...rest }: Enrolment) {
  await tx.manager.update(enrolments, { person }, rest);
}
