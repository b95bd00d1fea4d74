import { importEnded, importStarted } from '@duo/contracts';
import { type Day, dayOf, instantOf, type Side } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { assessments, consents, enrolments, interviews, people } from '../tables.js';
import { type Kind, kinds, translated } from './columns.js';
import type { Counts, Import } from './import.js';
import { countRows, type StagedRow, takeRows } from './import.rows.js';
import {
  type AssessmentRecord,
  assessmentSaid,
  type DuoRecord,
  duoSaid,
  type Ids,
  type MeasureRecord,
  type MeetingsRecord,
  measureSaid,
  meetingsSaid,
  type SolutionRecord,
  solutionSaid,
} from './outcome.js';
import { enrolmentOf, type PersonRecord } from './person.js';
import { type ProposalRecord, proposalSaid } from './proposal.js';
import { readRow, references } from './row.js';
import { type Dated, wayInOf } from './said.js';

/** A good row, read once more, with the ids of what it names; its own is new. */
type Ready = { row: StagedRow; ids: Ids; side: Side | null; value: unknown };

/** Writes the next good rows of an import, at most so many, and says how many that were. */
export async function writeSome(tx: Tx, of: Import, { most, now }: { most: number; now: Date }): Promise<number> {
  const today = dayOf(now);
  const begins = of.place === 0 && of.done === 0;
  if (begins) await tx.say(importStarted({ import: of.id, startedOn: today, synthetic: of.synthetic }));
  const kind = kinds[of.place];
  if (!kind) return end(tx, of, now);
  const rows = await takeRows(tx, of.id, { kind, status: 'good', most });
  const ready = await fresh(tx, kind, await readied(tx, of, kind, rows, today));
  if (ready.length > 0) await writeAll(tx, kind, ready, today);
  await tx.manager.query(`update import_rows set status = 'written' where id = any($1::bigint[])`, [
    rows.map(({ id }) => id),
  ]);
  await tx.manager.query('update imports set place = place + $2, done = done + $3 where id = $1', [
    ...[of.id, rows.length < most ? 1 : 0, rows.length],
  ]);
  return rows.length;
}

/** The rows that are done with go; those to be corrected stay. */
async function end(tx: Tx, { id }: Import, now: Date): Promise<number> {
  const counts = await countRows(tx, id);
  const sum = (part: 'good' | 'bad') => counts.reduce((all, one: Counts) => all + one[part], 0);
  const [records, badRows] = [sum('good'), sum('bad')];
  await tx.manager.query(`delete from import_rows where import = $1 and status <> 'bad'`, [id]);
  await tx.manager.query(`update imports set state = 'ended', ended_at = $2, counts = $3 where id = $1`, [
    ...[id, now, JSON.stringify(counts)],
  ]);
  await tx.say(importEnded({ import: id, endedOn: dayOf(now), records, badRows }));
  return 0;
}

type Known = { record: string; id: string; mentee: string | null };

async function readied(tx: Tx, { mapping }: Import, kind: Kind, rows: readonly StagedRow[], today: Day) {
  const found = new Map<string, Known>();
  for (const { field, to } of references[kind]) {
    const named = rows.flatMap(({ refers }) => refers[field] ?? []);
    const sql = 'select record, id, mentee from records where kind = $1 and record = any($2)';
    for (const one of await tx.manager.query<Known[]>(sql, [to, named])) found.set(`${to} ${one.record}`, one);
  }
  return rows.map((row): Ready => {
    const { value } = readRow(kind, translated(row.cells, kind, mapping), today);
    const of = (field: string, to: Kind) => found.get(`${to} ${row.refers[field]}`);
    const duo = of('duo', 'duos');
    const mentee = of('mentee', 'people')?.id ?? duo?.mentee ?? '';
    const ids = { id: newId(), duo: duo?.id ?? '', mentee, mentor: of('mentor', 'people')?.id ?? '' };
    return { row, ids, value, side: kind === 'people' ? (value as PersonRecord).side : null };
  });
}

/** Those that nobody has written since the check, each with its number taken. */
async function fresh(tx: Tx, kind: Kind, ready: readonly Ready[]): Promise<Ready[]> {
  const rows = ready.map(({ row: { record, hash }, ids, side }) => ({
    ...{ kind, record, hash, id: ids.id, side },
    mentee: kind === 'duos' ? ids.mentee : null,
  }));
  const taken = await tx.manager.query<{ record: string }[]>(
    `insert into records (kind, record, id, hash, side, mentee)
     select kind, record, id, hash, side, mentee from jsonb_to_recordset($1)
       as one (kind text, record text, id uuid, hash text, side text, mentee uuid)
     on conflict do nothing returning record`,
    [JSON.stringify(rows)],
  );
  const numbers = new Set(taken.map(({ record }) => record));
  return ready.filter(({ row }) => numbers.has(row.record));
}

async function writeAll(tx: Tx, kind: Kind, ready: readonly Ready[], today: Day) {
  if (kind === 'people') await writePeople(tx, ready);
  if (kind === 'assessments') await writeAssessments(tx, ready);
  for (const { ids, value } of ready) {
    for (const { event, on } of saidOf(kind, ids, value, today)) await tx.say(event, noonOf(on));
  }
}

function saidOf(kind: Kind, ids: Ids, value: unknown, today: Day): Dated[] {
  switch (kind) {
    case 'people': {
      const record = value as PersonRecord;
      return wayInOf(enrolmentOf(record, ids.id as never), record);
    }
    case 'duos':
      return [duoSaid(ids, value as DuoRecord)];
    case 'proposals':
      return [proposalSaid(ids, value as ProposalRecord, today)];
    case 'meetings':
      return [meetingsSaid(ids, value as MeetingsRecord, today)];
    case 'assessments':
      return assessmentSaid(ids, value as AssessmentRecord);
    case 'outcomes':
      return [solutionSaid(ids, value as SolutionRecord, today)];
    case 'measures':
      return [measureSaid(ids, value as MeasureRecord, today)];
  }
}

async function writePeople(tx: Tx, ready: readonly Ready[]) {
  const rows = ready.map(({ ids, value }) => ({ id: ids.id as never, record: value as PersonRecord }));
  const insert = (table: Parameters<typeof tx.manager.insert>[0], values: object[]) =>
    tx.manager.createQueryBuilder().insert().into(table).values(values).updateEntity(false).execute();
  await insert(
    people,
    rows.map(({ id, record: { person, synthetic } }) => ({ id, ...person, synthetic })),
  );
  await insert(
    enrolments,
    rows.map(({ id, record }) => enrolmentOf(record, id)),
  );
  const held = rows.flatMap(({ id, record: { interviewedOn, outcome, reasons, ruleSet } }) =>
    interviewedOn && outcome && ruleSet
      ? [{ id: newId(), person: id, heldOn: interviewedOn, outcome, reasons, ruleSet, note: null }]
      : [],
  );
  if (held.length > 0) await insert(interviews, held);
  const agreed = rows.flatMap(({ id, record: { person, consents: given } }) =>
    given.map((consent) => ({ person: id, language: person.language, withdrawnOn: null, ...consent })),
  );
  if (agreed.length > 0) await insert(consents, agreed);
}

/** What stands in a mentee's way at the start is kept here. */
async function writeAssessments(tx: Tx, ready: readonly Ready[]) {
  const rows = ready.flatMap(({ ids, value }) => {
    const { timePoint, assessedOn, respondent, period, barriers } = value as AssessmentRecord;
    if (timePoint !== 'start' || barriers.length === 0) return [];
    const told = barriers.map(({ barrier, severity }) => ({ barrier, severity }));
    return [{ person: ids.mentee as never, assessedOn, respondent, period, barriers: told }];
  });
  if (rows.length === 0) return;
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(assessments)
    .values(rows)
    .orIgnore()
    .updateEntity(false)
    .execute();
}

const noons = new Map<Day, Date>();

/** Noon of a day, which is on that day in every zone of Europe. Remembered: the days of a history are few. */
function noonOf(day: Day): Date {
  const known = noons.get(day) ?? instantOf(day, '12:00');
  noons.set(day, known);
  return known;
}
