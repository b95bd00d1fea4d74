import type { DuoRecorded, MeetingsRecorded } from '@duo/contracts';
import { type Day, dayOf, daysAfter, refusal, sides } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { In } from 'typeorm';
import { leaveDuo } from '../closing/closing.actions.js';
import type { Duo, DuoId } from '../duos/duo.js';
import { lock } from '../duos/duo.rows.js';
import { heedParticipants, type Leaver } from '../duos/participant.rows.js';
import { planMonth12 } from '../measures/measure.actions.js';
import { month12Of } from '../measures/measure.js';
import { counted, tallyOf } from '../meetings/tally.js';
import type { Settings } from '../settings.js';
import { watchSilence } from '../silence/silence.actions.js';
import { duos, meetings, recordedMeetings } from '../tables.js';
import { duoOf, type Heard, meetingsOf } from './heard.js';
import { recordAssessments, recordMeasures, recordSolutions, sayDated } from './outcome.actions.js';
import { countedOf, recordDuo } from './record.js';

/** Takes over existing records, many at once: first the duos, then what belongs to them. */
export async function takeOver(tx: Tx, heard: readonly Heard[], settings: Settings, now: Date) {
  const of = <N extends Heard['$typeName']>(name: N) =>
    heard.filter((one): one is Extract<Heard, { $typeName: N }> => one.$typeName === name);
  await recordDuos(tx, of('duo.intake.v1.DuoRecorded'), settings, now);
  const known = await lockDuos(
    tx,
    heard.map(({ duo }) => duo),
  );
  for (const { duo } of heard) if (!known.has(duo)) throw refusal('no-such-duo', { duo });
  await recordMeetings(tx, known, of('duo.intake.v1.MeetingsRecorded'), settings, dayOf(now));
  await recordAssessments(tx, of('duo.intake.v1.AssessmentRecorded'));
  await recordSolutions(tx, known, of('duo.intake.v1.SolutionRecorded'));
  await recordMeasures(tx, known, of('duo.intake.v1.MeasureRecorded'), settings, dayOf(now));
}

async function lockDuos(tx: Tx, ids: readonly DuoId[]): Promise<Map<DuoId, Duo>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.manager.find(duos, {
    where: { id: In([...new Set(ids)]) },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

async function recordDuos(tx: Tx, heard: readonly DuoRecorded[], settings: Settings, now: Date) {
  if (heard.length === 0) return;
  const before = await lockDuos(
    tx,
    heard.map(({ duo }) => duo),
  );
  const left = await heedParticipants(
    tx,
    heard.flatMap(({ mentee, mentor }) => [mentee, mentor]),
  );
  const changed = new Map<DuoId, Duo>();
  for (const record of heard.map(duoOf)) {
    const known = changed.get(record.id) ?? before.get(record.id) ?? null;
    const { next, events } = recordDuo(known, record, settings);
    if (next !== known) changed.set(record.id, next);
    await sayDated(tx, events);
  }
  if (changed.size > 0) await tx.manager.upsert(duos, [...changed.values()], ['id']);
  for (const duo of changed.values()) await goOn(tx, duo, left, settings, now);
}

/** What is still to come of an existing duo goes on as of any other; for what is past nothing is asked any more. */
async function goOn(tx: Tx, taken: Duo, left: ReadonlyMap<string, Leaver>, settings: Settings, now: Date) {
  const today = dayOf(now);
  const duo = await withoutLeavers(tx, taken, left, settings, now);
  const due = month12Of(duo, settings);
  if (due && due > today) await planMonth12(tx, duo, settings, today);
  if (!runsOn(duo, today)) return;
  await watchSilence(tx, duo, settings, daysAfter(today, 1));
  await tx.cancel('end-of-six-months', duo.id);
  const end = { day: duo.endsOn ?? today, time: '09:00' };
  await tx.later('end-of-six-months', end, { duo: duo.id, ...settings }, duo.id);
}

/** The duo as it is when those who have left are gone, of whom it was heard before. */
async function withoutLeavers(
  tx: Tx,
  duo: Duo,
  left: ReadonlyMap<string, Leaver>,
  settings: Settings,
  now: Date,
): Promise<Duo> {
  const gone = sides.filter((side) => duo.status !== 'closed' && left.has(duo[side]));
  for (const side of gone) {
    const leaver = left.get(duo[side]);
    if (leaver) await leaveDuo(tx, { ...leaver, duo: duo.id, side }, settings, now);
  }
  return gone.length > 0 ? lock(tx, duo.id) : duo;
}

const runsOn = ({ status, endsOn }: Duo, today: Day) => status === 'running' && endsOn !== null && endsOn >= today;

async function recordMeetings(
  tx: Tx,
  known: ReadonlyMap<DuoId, Duo>,
  heard: readonly MeetingsRecorded[],
  settings: Settings,
  today: Day,
) {
  if (heard.length === 0) return;
  const where = { duo: In(heard.map(({ duo }) => duo)) };
  const before = new Map((await tx.manager.find(recordedMeetings, { where })).map((row) => [row.duo, row]));
  const last = new Map(heard.map((record) => [record.duo, meetingsOf(record)]));
  const isNew = (record: ReturnType<typeof meetingsOf>) => {
    const duo = known.get(record.duo);
    const closedHere = duo?.status === 'closed' && !duo.closingRecorded;
    return !closedHere && duo?.recorded && JSON.stringify(before.get(record.duo)) !== JSON.stringify(record);
  };
  const changed = [...last.values()].filter(isNew);
  if (changed.length === 0) return;
  await tx.manager.upsert(recordedMeetings, changed, ['duo']);
  const logged = Map.groupBy(await tx.manager.find(meetings, { where }), ({ duo }) => duo);
  const next = changed.map((record) => {
    const duo = known.get(record.duo) as Duo;
    return counted(duo, tallyOf(duo, logged.get(duo.id) ?? [], record));
  });
  await tx.manager.upsert(duos, next, ['id']);
  await sayDated(tx, next.map(countedOf));
  for (const duo of next) if (runsOn(duo, today)) await watchSilence(tx, duo, settings, daysAfter(today, 1));
}
