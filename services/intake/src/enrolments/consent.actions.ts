import { type Day, type Id, type Language, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { refuseUnlessAsked } from '../closing/closing.js';
import { closingOf } from '../closing/closing.queries.js';
import { consents, enrolments, people } from '../tables.js';
import { agree, type Consent, takeBack } from './consent.js';
import { withdrawPerson } from './enrolment.actions.js';
import type { Purpose } from './form.js';

type Of = { person: Id<'person'>; purpose: Purpose };

export async function agreeTo(
  tx: Tx,
  { person, purpose, textVersion, language }: Of & { textVersion: string; language: Language | null },
  today: Day,
) {
  if (purpose === 'hand-over') refuseUnlessAsked(await closingOf(tx.manager), today);
  await lockPerson(tx, person);
  const given = { purpose, textVersion, language: language ?? (await languageOf(tx, person)) };
  const { ended, next } = agree(await consentsOf(tx, person), given, today);
  for (const consent of [...ended, next]) await tx.manager.upsert(consents, { person, ...consent }, keys);
}

/** Who takes back the consent to the programme itself cannot be accompanied any more, and leaves. */
export async function takeConsentBack(tx: Tx, { person, purpose }: Of, today: Day) {
  const { side, status } = await lockPerson(tx, person);
  for (const consent of takeBack(await consentsOf(tx, person), purpose, today))
    await tx.manager.upsert(consents, { person, ...consent }, keys);
  if (purpose === 'programme' && status !== 'withdrawn')
    await withdrawPerson(tx, { side, person, reason: 'consent-withdrawn' }, today);
}

const keys = ['person', 'purpose', 'givenOn'];

const consentsOf = async (tx: Tx, person: Id<'person'>): Promise<Consent[]> =>
  (await tx.manager.find(consents, { where: { person } })).map(({ person: _, ...consent }) => consent);

async function lockPerson(tx: Tx, person: Id<'person'>) {
  const row = await tx.manager.findOne(enrolments, { where: { person }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw refusal('no-such-person', { id: person });
  return row;
}

async function languageOf(tx: Tx, id: Id<'person'>): Promise<Language> {
  const { language } = await tx.manager.findOneOrFail(people, { where: { id }, select: { id: true, language: true } });
  return language;
}
