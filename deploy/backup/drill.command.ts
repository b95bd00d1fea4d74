import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Branch } from '@duo/kernel';
import { parseDrill } from './options.ts';
import { whereUsage } from './places/where.ts';
import { drill } from './restore.ts';
import { backupsOf } from './retention.ts';
import { run } from './run.ts';
import { kept } from './services.ts';

/* `npm run drill -- --branch ghent --from FOLDER`: restores the newest backup beside the branch, and throws it away. */

const usage = `npm run drill -- --branch ghent --from FOLDER [--identity KEYFILE] [--max-age-hours 26] ${whereUsage}`;

await run(parseDrill, usage, async ({ branch, from, identity, maxAgeHours }, place) => {
  const identities = identity === undefined ? undefined : await readFile(identity, 'utf8');
  const newest = await newestIn(from, branch);
  const { takenAt, rows, seconds } = await drill({ place, branch, from: newest, kept, identities });
  const hours = (Date.now() - takenAt.getTime()) / 3_600_000;
  console.log(newest);
  console.log(`restored whole: ${rows} rows, each table with the sum of its backup`);
  console.log(
    `recovery time ${(seconds.verified + seconds.restored).toFixed(1)} s, recovery point ${hours.toFixed(1)} h ago`,
  );
  if (hours > maxAgeHours) throw new Error(`the newest backup is older than ${maxAgeHours} h: is it still taken?`);
});

async function newestIn(from: string, branch: Branch): Promise<string> {
  if ((await stat(from)).isFile()) return from;
  const [name] = backupsOf(branch, await readdir(from));
  if (!name) throw new Error(`there is no backup of ${branch} in ${from}`);
  return join(from, name);
}
