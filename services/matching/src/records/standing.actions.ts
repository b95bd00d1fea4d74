import type { Day } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { In } from 'typeorm';
import { flagLater } from '../pool/pool.actions.js';
import type { Place } from '../pool/pool.js';
import { places, recordedDuos } from '../tables.js';
import { heed } from './standing.js';

type Person = Place['person'];

/**
 * Existing duos, their people and their closings come on several lanes: each waits for the other's commit, to see what
 * it knows. Taken before any place is locked.
 */
export const inTurn = (tx: Tx) =>
  tx.manager.query(`select pg_advisory_xact_lock(hashtextextended('matching records', 0))`);

/** Makes the places of these people what their existing duos tell, and resolves with those that changed. */
export async function heedRecords(tx: Tx, people: readonly Person[], on: { targetDays: number; today: Day }) {
  const changed = new Map<Person, Place>();
  if (people.length === 0) return changed;
  const duos = await tx.manager.find(recordedDuos, { where: [{ mentee: In(people) }, { mentor: In(people) }] });
  const duosOf = Map.groupBy(
    duos.flatMap((duo) => [duo.mentee, duo.mentor].map((person) => ({ person, duo }))),
    ({ person }) => person,
  );
  for (const place of await lockPlaces(
    tx,
    people.filter((person) => duosOf.has(person)),
  )) {
    const own = (duosOf.get(place.person) ?? []).map(({ duo }) => duo);
    const { next, events } = heed(place, own, on);
    if (JSON.stringify(next) !== JSON.stringify(place)) changed.set(place.person, next);
    await tx.say(events);
  }
  await savePlaces(tx, [...changed.values()]);
  return changed;
}

/** Asks to be reminded of those of the records who still wait, from the day that they wait since now. */
export async function remind(tx: Tx, stand: readonly Place[], targetDays: number) {
  for (const place of stand.filter((one) => one.recorded && one.status === 'waiting' && !one.overTarget)) {
    await tx.cancel('flag-long-wait', place.person);
    await flagLater(tx, place, targetDays);
  }
}

async function lockPlaces(tx: Tx, people: readonly Person[]): Promise<Place[]> {
  if (people.length === 0) return [];
  return tx.manager.find(places, {
    where: { person: In(people) },
    order: { person: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

async function savePlaces(tx: Tx, changed: readonly Place[]) {
  if (changed.length === 0) return;
  const rows = changed.map(({ person, status, waitingSince, overTarget, leftOn, accompaniesRecorded }) => ({
    ...{ person, status, waiting_since: waitingSince, over_target: overTarget, left_on: leftOn },
    accompanies_recorded: accompaniesRecorded,
  }));
  await tx.manager.query(
    `update places p set status = one.status, waiting_since = one.waiting_since, over_target = one.over_target,
       left_on = one.left_on, accompanies_recorded = one.accompanies_recorded
     from jsonb_to_recordset($1) as one (person uuid, status text, waiting_since date, over_target boolean,
       left_on date, accompanies_recorded integer)
     where p.person = one.person`,
    [JSON.stringify(rows)],
  );
}
