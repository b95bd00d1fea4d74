import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { historyOf } from '../../demo/history.ts';
import type { DemoBranch } from '../../demo/plan.ts';
import { type History, tables } from '../../demo/tables.ts';
import { csvOf } from '../../demo/write.ts';
import { importFiles } from '../../local/import.files.ts';
import { localToken } from '../../local/keys.ts';
import type { Environment } from '../branch.ts';
import { type Measured, median } from '../figure.ts';
import type { Bench, Room } from '../room.ts';

type Part = readonly [DemoBranch, number];
const many: Part[] = [
  ['brussels', 1],
  ['brussels', 2],
  ['ghent', 1],
];
const twice: Part[] = [...many, ['brussels', 3], ['brussels', 4], ['ghent', 2]];

/** What it costs to bring the existing records of a branch, and whether memory grows with them. */
export const importing: Bench = {
  figures: [
    {
      name: 'import',
      unit: 's',
      better: 'lower',
      of: 'over 10,000 people and their duos, sent as six CSV files, checked and written',
      against: 'a client of pg that inserts the lines of these files as they are, 500 in a transaction',
      goal: { value: 60 },
    },
    {
      name: 'import memory',
      unit: 'MiB',
      better: 'lower',
      of: 'the most memory that intake has taken when over 20,000 people were imported',
      against: 'the same with half of them',
      goal: { ratio: 1.2 },
    },
  ],
  async run(room) {
    const runs: { time: Measured; memory: number }[] = [];
    for (let run = 0; run < 3; run += 1) runs.push(await imported(room, many, run));
    const large = await imported(room, twice, runs.length);
    return {
      import: {
        value: median(runs.map(({ time }) => time.value)),
        reference: median(runs.map(({ time }) => time.reference)),
      },
      'import memory': { value: large.memory, reference: median(runs.map(({ memory }) => memory)) },
    };
  },
};

async function imported(room: Room, parts: readonly Part[], run: number) {
  const environment = await room.branch('postgres');
  const files = filesOf(join(room.folder, `history-${run}`), parts);
  const { url, member } = await room.start('intake', environment);
  const token = () => localToken(room.folder, { role: 'coordinator', branch: environment.BRANCH ?? '' });
  const from = performance.now();
  const { badRows } = await importFiles({ intake: url, token, files });
  const value = (performance.now() - from) / 1000;
  if (badRows > 0) throw new Error(`${badRows} rows of the synthetic history could not be imported`);
  const memory = mostMemory(member.pid ?? 0);
  await member.stop();
  return { time: { value, reference: await plainInsert(environment, files) }, memory };
}

/** The histories one behind the other, each with record numbers of its own. */
function filesOf(folder: string, parts: readonly Part[]): string[] {
  const histories = parts.map(([branch, seed]) => renumbered(historyOf(branch, seed), `${branch}-${seed}-`));
  mkdirSync(folder);
  return tables.map((table) => {
    const path = join(folder, `${table}.csv`);
    writeFileSync(path, csvOf(table, histories.flatMap((history) => history[table]) as never));
    return path;
  });
}

const numbers = ['record', 'mentee', 'mentor', 'duo'];

const renumbered = (history: History, prefix: string) =>
  Object.fromEntries(
    Object.entries(history).map(([table, rows]) => [
      table,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [
            column,
            numbers.includes(column) && cell ? prefix + cell : cell,
          ]),
        ),
      ),
    ]),
  ) as Record<keyof History, object[]>;

async function plainInsert({ DATABASE_URL }: Environment, files: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  await client.query('create table if not exists public.plain (line text)');
  const from = performance.now();
  for (const path of files) {
    let text = '';
    for await (const piece of createReadStream(path, { encoding: 'utf8' })) text += piece;
    const lines = text.split('\r\n');
    for (let at = 0; at < lines.length; at += 500) {
      await client.query('begin');
      for (const line of lines.slice(at, at + 500))
        await client.query({ name: 'plain', text: 'insert into public.plain values ($1)', values: [line] });
      await client.query('commit');
    }
  }
  await client.end();
  return (performance.now() - from) / 1000;
}

/** The most memory that a process has taken so far. */
const mostMemory = (pid: number) =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
