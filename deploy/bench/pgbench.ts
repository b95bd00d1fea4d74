import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { onPath, outputOf } from '../local/servers/command.ts';

/** One row of the application and one of its outbox, in intake's own tables: what cannot be left out of a write. */
const statements = [
  'begin',
  `insert into intake.people (id, given_name, family_name, email, language)
   values (gen_random_uuid(), 'Bench', 'Mark', 'bench@example.org', 'nl')`,
  `insert into intake.outbox (id, type, subject, version, occurred_at, data)
   values (gen_random_uuid(), 'duo.intake.v1.MenteeEnrolled', cast(gen_random_uuid() as text), 1, now(), decode(repeat('0a', 56), 'hex'))`,
  'commit',
];

export const clients = 16;

/** What does the reference: PostgreSQL's own pgbench, or where it is not installed the same from Node. */
export const benchName = () => (program() ? 'pgbench' : 'pg from Node (pgbench is not installed)');

const program = () => onPath('pgbench') ?? globSync('/usr/lib/postgresql/*/bin/pgbench').sort().at(-1);

/** Transactions a second with an application row and an outbox row, 16 clients, prepared statements. */
export async function transactionsPerSecond(url: string, seconds: number, folder: string): Promise<number> {
  const pgbench = program();
  if (!pgbench) return fromNode(url, seconds);
  const script = join(folder, 'outbox.sql');
  writeFileSync(script, statements.map((text) => `${text.replaceAll(/\s+/g, ' ')};\n`).join(''));
  const how = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds), '-f', script];
  const said = await outputOf(pgbench, [...how, url]);
  const tps = /tps = ([\d.]+)/.exec(said)?.[1];
  if (!tps) throw new Error(`pgbench says no number:\n${said}`);
  return Number(tps);
}

async function fromNode(url: string, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  const counts = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      let count = 0;
      for (; performance.now() < until; count += 1)
        for (const [nth, text] of statements.entries()) await client.query({ name: `s${nth}`, text });
      await client.end();
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count) / seconds;
}
