import type { AssessmentRecorded, MeasureRecorded, SolutionRecorded } from '@duo/contracts';
import { type Day, instantOf } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { In } from 'typeorm';
import { type Assessment, replace } from '../assessments/assessment.js';
import type { Duo, DuoId } from '../duos/duo.js';
import { askLater } from '../measures/measure.actions.js';
import { type Measure, plan } from '../measures/measure.js';
import type { Settings } from '../settings.js';
import type { Solution } from '../solutions/solution.js';
import { assessments, measures, solutions } from '../tables.js';
import { assessmentOf, measureOf, solutionOf } from './heard.js';
import { type Dated, recordMeasure, recordSolution } from './record.js';

type Known = ReadonlyMap<DuoId, Duo>;

/** Says what happened in the past, each with its own day. */
export async function sayDated(tx: Tx, dated: readonly Dated[]) {
  for (const { event, on } of dated) await tx.say(event, instantOf(on, '12:00'));
}

export async function recordAssessments(tx: Tx, heard: readonly AssessmentRecorded[]) {
  if (heard.length === 0) return;
  const rows = await tx.manager.find(assessments, { where: { duo: In(heard.map(({ duo }) => duo)) } });
  const keyOf = ({ duo, timePoint, respondent }: Assessment) => [duo, timePoint, respondent].join();
  const before = new Map(rows.map((row) => [keyOf(row), row]));
  const changed = new Map<string, Assessment>();
  for (const given of heard.map(assessmentOf)) {
    const key = keyOf(given);
    const { next, events } = replace(changed.get(key) ?? before.get(key) ?? null, given);
    if (events.length > 0) changed.set(key, next);
    await sayDated(
      tx,
      events.map((event) => ({ event, on: given.assessedOn })),
    );
  }
  if (changed.size > 0) await tx.manager.upsert(assessments, [...changed.values()], ['duo', 'timePoint', 'respondent']);
}

export async function recordSolutions(tx: Tx, duos: Known, heard: readonly SolutionRecorded[]) {
  if (heard.length === 0) return;
  const rows = await tx.manager.find(solutions, { where: { id: In(heard.map(({ solution }) => solution)) } });
  const before = new Map(rows.map((row) => [row.id, row]));
  const changed = new Map<string, Solution>();
  for (const record of heard.map(solutionOf)) {
    const known = changed.get(record.id) ?? before.get(record.id) ?? null;
    const { next, events } = recordSolution(known, record, lastDayOf(duos.get(record.duo)));
    if (next !== known) changed.set(record.id, next);
    await sayDated(tx, events);
  }
  if (changed.size > 0) await tx.manager.upsert(solutions, [...changed.values()], ['id']);
}

/** The day that a fact without a day of its own belongs to. */
const lastDayOf = (duo: Duo | undefined): Day => duo?.closedOn ?? duo?.endsOn ?? duo?.formedOn ?? '1970-01-01';

export async function recordMeasures(
  tx: Tx,
  duos: Known,
  heard: readonly MeasureRecorded[],
  settings: Settings,
  today: Day,
) {
  if (heard.length === 0) return;
  const rows = await tx.manager.find(measures, { where: { duo: In(heard.map(({ duo }) => duo)) } });
  const before = new Map(rows.map((row) => [`${row.duo} ${row.moment}`, row]));
  const changed = new Map<string, Measure>();
  for (const record of heard) {
    const key = `${record.duo} ${record.moment}`;
    const duo = duos.get(record.duo) as Duo;
    const known = changed.get(key) ?? before.get(key);
    const start = known ?? plan(duo, record.measure, record.moment as Measure['moment'], record.dueOn);
    const { next, events } = recordMeasure(start, measureOf(record), today);
    if (!known || JSON.stringify(next) !== JSON.stringify(known)) changed.set(key, next);
    await sayDated(tx, events);
  }
  if (changed.size > 0) await tx.manager.upsert(measures, [...changed.values()], ['id']);
  for (const measure of changed.values()) await askLater(tx, measure, settings, today);
}
