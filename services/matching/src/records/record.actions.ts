import type { DuoClosed, DuoRecorded, MenteeReady, MentorReady, ProposalRecorded } from '@duo/contracts';
import { dayOf, instantOf } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { Place } from '../pool/pool.js';
import { proposals } from '../tables.js';
import { recordProposal } from './proposal.js';
import { cameAbout, placeOf } from './record.js';
import { heedRecords, inTurn, remind } from './standing.actions.js';

type Heard<T> = { heard: readonly T[]; targetDays: number };

/** Existing duos, many at once: the two have found each other, and what came before it is said with its own days. */
export async function recordDuos(tx: Tx, { heard, targetDays }: Heard<DuoRecorded>, now: Date) {
  if (heard.length === 0) return;
  await inTurn(tx);
  const rows = heard.map(({ duo, mentee, mentor, formedOn, closedOn }) => ({
    ...{ duo, mentee, mentor, formed_on: formedOn, closed_on: closedOn || null },
  }));
  // Where the closing was heard before, a day that the record tells is the record's own.
  const added = await tx.manager.query<{ duo: string }[]>(
    `insert into recorded_duos as known (duo, mentee, mentor, formed_on, closed_on)
     select distinct on (duo) duo, mentee, mentor, formed_on, closed_on from jsonb_to_recordset($1)
       as one (duo uuid, mentee uuid, mentor uuid, formed_on date, closed_on date)
     on conflict (duo) do update set formed_on = excluded.formed_on,
       closed_on = coalesce(excluded.closed_on, known.closed_on),
       returns = case when excluded.closed_on is null then known.returns end,
       keeps_time = case when excluded.closed_on is null then known.keeps_time end
     where known.formed_on is null
     returning duo`,
    [JSON.stringify(rows)],
  );
  const isNew = new Set(added.map(({ duo }) => duo));
  const found = heard.filter(({ duo }) => isNew.delete(duo));
  for (const record of found)
    for (const { event, on } of cameAbout(record, newId())) await tx.say(event, instantOf(on, '12:00'));
  await heedAndRemind(tx, peopleOf(found), targetDays, now);
}

/** A proposal of the past that came to nothing. */
export async function keepProposal(tx: Tx, record: ProposalRecorded) {
  const { next, events } = recordProposal(record);
  await tx.manager.insert(proposals, next);
  for (const { event, on } of events) await tx.say(event, instantOf(on, '12:00'));
}

/** People who became ready in the past, many at once. Who is known already is not put back to that day. */
export async function recordReady(tx: Tx, { heard, targetDays }: Heard<MenteeReady | MentorReady>, now: Date) {
  if (heard.length === 0) return;
  await inTurn(tx);
  const found = new Map(heard.map((ready) => placeOf(ready, targetDays, dayOf(now))).map((one) => [one.person, one]));
  const rows = [...found.values()].map(({ person, side, waitingSince, overTarget, profile }) => ({
    ...{ person, side, waiting_since: waitingSince, over_target: overTarget, profile },
  }));
  const added = await tx.manager.query<Pick<Place, 'person'>[]>(
    `insert into places (person, side, status, waiting_since, over_target, profile, recorded)
     select person, side, 'waiting', waiting_since, over_target, profile, true from jsonb_to_recordset($1)
       as one (person uuid, side text, waiting_since date, over_target boolean, profile jsonb)
     on conflict do nothing returning person`,
    [JSON.stringify(rows)],
  );
  const people = added.map(({ person }) => person);
  const drawn = await heedRecords(tx, people, { targetDays, today: dayOf(now) });
  const stand = people.flatMap((person) => drawn.get(person) ?? found.get(person) ?? []);
  await remind(tx, stand, targetDays);
}

/** Duos have ended. Resolves with those of the existing records, which hold no place that was given here. */
export async function closeRecorded(tx: Tx, { heard, targetDays }: Heard<DuoClosed>, now: Date) {
  if (heard.length === 0) return new Set<string>();
  await inTurn(tx);
  const rows = heard.map(({ duo, mentee, mentor, closedOn, recorded, returns, keepsWaitingTime }) => ({
    ...{ duo, mentee, mentor, closed_on: closedOn, recorded, returns, keeps_time: keepsWaitingTime },
  }));
  // Follow-up may be ahead: a duo that was not formed here is one whose record is still to come.
  const closed = await tx.manager.query<Pair[]>(
    `insert into recorded_duos as known (duo, mentee, mentor, closed_on, returns, keeps_time)
     select distinct on (duo) duo, mentee, mentor, closed_on, returns, keeps_time from jsonb_to_recordset($1)
       as one (duo uuid, mentee uuid, mentor uuid, closed_on date, recorded boolean, returns text[], keeps_time text[])
     where recorded or exists (select from recorded_duos r where r.duo = one.duo) or not exists (
       select from proposals p where p.mentee = one.mentee and p.mentor = one.mentor and p.status = 'accepted')
     on conflict (duo) do update set closed_on = excluded.closed_on, returns = excluded.returns,
       keeps_time = excluded.keeps_time
     where known.closed_on is null
     returning mentee, mentor`,
    [JSON.stringify(rows)],
  );
  await heedAndRemind(tx, peopleOf(closed), targetDays, now);
  const sql = 'select duo from recorded_duos where duo = any($1)';
  const known = await tx.manager.query<{ duo: string }[]>(sql, [heard.map(({ duo }) => duo)]);
  return new Set(known.map(({ duo }) => duo));
}

type Pair = Pick<DuoRecorded, 'mentee' | 'mentor'>;

async function heedAndRemind(tx: Tx, people: readonly Place['person'][], targetDays: number, now: Date) {
  const changed = await heedRecords(tx, people, { targetDays, today: dayOf(now) });
  await remind(tx, [...changed.values()], targetDays);
}

const peopleOf = (duos: readonly Pair[]) => [...new Set(duos.flatMap(({ mentee, mentor }) => [mentee, mentor]))];
