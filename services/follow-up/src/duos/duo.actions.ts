import { dayOf, daysAfter, sides } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { leaveDuo } from '../closing/closing.actions.js';
import { letterTo } from '../letters/letter.js';
import { planMonth12 } from '../measures/measure.actions.js';
import type { Settings } from '../settings.js';
import { watchSilence } from '../silence/silence.actions.js';
import { duos, readings } from '../tables.js';
import { type Agreement, type Duo, type DuoId, type Formed, form, sign } from './duo.js';
import { lock, save } from './duo.rows.js';
import { heedParticipants } from './participant.rows.js';

/** Matching has formed a duo. Whoever of the two has left meanwhile, of whom it was heard before, ends it at once. */
export async function formDuo(tx: Tx, formed: Formed, settings: Settings, now: Date) {
  const { identifiers } = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(duos)
    .values(form(formed))
    .orIgnore()
    .execute();
  if (!identifiers[0]) return;
  const left = await heedParticipants(tx, [formed.mentee, formed.mentor]);
  for (const side of sides) {
    const leaver = left.get(formed[side]);
    if (leaver) await leaveDuo(tx, { ...leaver, duo: formed.id, side }, settings, now);
  }
}

/** Both have signed: each gets a link for logging meetings, and what comes later is asked for. */
export async function signAgreement(tx: Tx, input: Agreement & { duo: DuoId }, settings: Settings, now: Date) {
  const today = dayOf(now);
  const { next, events } = sign(await lock(tx, input.duo), input, today, settings);
  await save(tx, next);
  await tx.say(events);
  await tx.say(agreementLetters(next));
  await planMonth12(tx, next, settings, today);
  await planDuo(tx, next, settings);
}

/** What is done later with a duo that runs; nothing is asked for that its last day has overtaken. */
export async function planDuo(tx: Tx, duo: Duo, settings: Settings) {
  await watchSilence(tx, duo, settings);
  const { id, endsOn, checkInOn } = duo;
  if (!endsOn) return;
  await tx.later('end-of-six-months', { day: endsOn, time: '09:00' }, { duo: id, ...settings }, id);
  if (checkInOn) await tx.later('next-check-in', { day: checkInOn, time: '09:00' }, { duo: id }, id);
}

const loggingDays = 30;

function agreementLetters(duo: Duo) {
  const { id, signedOn, endsOn } = duo;
  const facts = { signedOn: signedOn ?? '', endsOn: endsOn ?? '' };
  const link = { purpose: 'log-meetings' as const, about: id, until: daysAfter(endsOn ?? '', loggingDays) };
  return sides.map((to) => letterTo(duo, { id: newId(), template: 'agreement-signed', to, facts, link }));
}

/** Somebody looked at the file of a duo. */
export async function noteReading(tx: Tx, reading: { duo: DuoId; by: string; role: string }, now: Date) {
  await tx.manager.insert(readings, { id: newId(), ...reading, readAt: now });
}
