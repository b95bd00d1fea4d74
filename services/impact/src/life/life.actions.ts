import type { Branch } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { factOf, fold, keys, type LifeEvent, type Table } from './life.js';

const columns: Record<Table, readonly string[]> = {
  duos: [
    ...['branch', 'mentee', 'mentor', 'formed_on', 'signed_on', 'ends_on', 'closed_on', 'reason'],
    ...['meetings', 'minutes', 'silent_weeks'],
  ],
  solutions: ['branch', 'duo', 'mentee', 'kind', 'starts_on', 'stable', 'taken_back'],
  measures: [
    ...['branch', 'duo', 'mentee', 'moment', 'due_on', 'asked_on', 'answered_on', 'unreached_on'],
    ...['days_worked', 'situation'],
  ],
  assessments: ['branch', 'assessed_on', 'barriers'],
  ratings: ['branch', 'rated_on', 'ratings'],
  imports: ['branch', 'synthetic'],
};

/** Adds what a batch tells, one statement a table: a fact is added to the row as it then is, whoever told the others. */
export async function learn(tx: Tx, events: readonly { event: LifeEvent; branch: Branch }[]) {
  const facts = events.map(({ event, branch }) => factOf(event, branch));
  for (const [table, rows] of fold(facts)) await tx.manager.query(upsertOf(table), [JSON.stringify(rows)]);
}

const upsertOf = (table: Table) => `
  insert into ${table} (${[...keys[table], ...columns[table]].join(', ')})
  select ${[...keys[table], ...columns[table]].join(', ')} from jsonb_populate_recordset(null::${table}, $1)
  on conflict (${keys[table].join(', ')}) do update set
    ${columns[table].map((column) => `${column} = coalesce(excluded.${column}, ${table}.${column})`).join(', ')}`;
