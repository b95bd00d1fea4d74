import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Branch } from '@duo/kernel';
import { readTables } from '@duo/tables';
import type pg from 'pg';
import { session } from '../../backup/session.ts';
import type { HandedOver } from '../state.ts';

type Moved = { people: string[]; duos: string[] };

/** The ids of those who were handed over, of the files that they went in. */
export async function movedIn(folder: string, { files }: HandedOver): Promise<Moved> {
  const idsOf = async (table: string) => {
    const file = files.find(({ name }) => name.endsWith(`-${table}.csv`));
    if (!file) return [];
    const ids: string[] = [];
    for await (const row of readTables(createReadStream(join(folder, file.name)), { name: file.name }))
      if ('cells' in row && row.cells.record) ids.push(row.cells.record);
    return ids;
  };
  return { people: await idsOf('people'), duos: await idsOf('duos') };
}

/** Columns that hold the id of a person, a duo or a thing that one of them did. */
const ids: readonly [table: string, ...columns: string[]][] = [
  ['journeys', 'person'],
  ['duos', 'duo', 'mentee', 'mentor'],
  ['solutions', 'solution', 'duo', 'mentee'],
  ['measures', 'measure', 'duo', 'mentee'],
  ['assessments', 'mentee'],
  ['ratings', 'mentee'],
];

/**
 * In the national view nobody can be traced any more, and the counts stay. Who was handed over is counted where the
 * successor tells of them, and no longer here as well; whoever is left gets an id that nothing else in the world has, each
 * the same one in every table. What was heard of the branch, and still waits, goes.
 */
export function forgetInNational(url: string, branch: Branch, moved: Moved): Promise<string> {
  return session(url, async (client) => {
    await client.query('begin');
    await client.query('set local search_path to impact');
    const gone = await leaveToSuccessor(client, branch, moved);
    const renamed = await nameAnew(client, branch);
    for (const table of ['inbox', 'parked', 'parked_actions'])
      await client.query(`delete from ${table} where starts_with(topic, $1 || '.')`, [branch]);
    const { rows } = await client.query<{ is: boolean }>(`select to_regnamespace('eventlog') is not null as is`);
    for (const table of rows[0]?.is ? ['records', 'offsets', 'topics'] : [])
      await client.query(`delete from eventlog.${table} where starts_with(topic, $1 || '.')`, [branch]);
    await client.query('commit');
    return `${gone} rows left to the successor, ${renamed} ids replaced`;
  });
}

async function leaveToSuccessor(client: pg.Client, branch: Branch, { people, duos }: Moved): Promise<number> {
  const alone = [
    ['journeys', 'person = any($2)', people],
    // At the start somebody tells for oneself; later ones belong to a duo and go with it.
    ['assessments', `mentee = any($2) and time_point = 'start'`, people],
    ['assessments', 'mentee in (select mentee from duos where duo = any($2))', duos],
    ['ratings', 'mentee in (select mentee from duos where duo = any($2))', duos],
    ['solutions', 'duo = any($2)', duos],
    ['measures', 'duo = any($2)', duos],
    ['duos', 'duo = any($2)', duos],
  ] as const;
  let gone = 0;
  for (const [table, where, these] of alone)
    gone += (await client.query(`delete from ${table} where branch = $1 and ${where}`, [branch, these])).rowCount ?? 0;
  return gone;
}

async function nameAnew(client: pg.Client, branch: Branch): Promise<number> {
  await client.query('create temp table fresh (old uuid primary key, new uuid not null) on commit drop');
  const all = ids.flatMap(([table, ...columns]) =>
    columns.map((column) => `select ${column} as id from ${table} where branch = $1`),
  );
  const { rowCount } = await client.query(
    `insert into fresh select id, gen_random_uuid() from (${all.join(' union ')}) as known where id is not null`,
    [branch],
  );
  for (const [table, ...columns] of ids)
    for (const column of columns)
      await client.query(`update ${table} set ${column} = new from fresh where ${column} = old and branch = $1`, [
        branch,
      ]);
  return rowCount ?? 0;
}
