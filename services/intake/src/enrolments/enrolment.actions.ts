import { type Day, type Id, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { enrolments, people } from '../tables.js';
import { type Enrolment, enrol, markReady, type Person, type Side, withdraw } from './enrolment.js';

type Enrolled = { side: Side; person: Id<'person'> };

export async function enrolPerson(tx: Tx, input: { side: Side; person: Person; languages: string[] }, today: Day) {
  const { next, events } = enrol(input.person.id, input.side, input.languages, today);
  // Sent together, in this order: the second does not wait for the answer to the first.
  await Promise.all([tx.manager.insert(people, input.person), tx.manager.insert(enrolments, next)]);
  await tx.say(events);
  return { id: next.person };
}

export async function markPersonReady(tx: Tx, input: Enrolled, today: Day) {
  const { next, events } = markReady(await lock(tx, input), today);
  await save(tx, next);
  await tx.say(events);
}

export async function withdrawPerson(tx: Tx, input: Enrolled, today: Day) {
  const { next, events } = withdraw(await lock(tx, input), today);
  await save(tx, next);
  await tx.say(events);
}

async function lock(tx: Tx, { side, person }: Enrolled): Promise<Enrolment> {
  const row = await tx.manager.findOne(enrolments, { where: { side, person }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw refusal(`no-such-${side}`, { id: person });
  return row;
}

async function save(tx: Tx, { person, ...rest }: Enrolment) {
  await tx.manager.update(enrolments, { person }, rest);
}
