import { readFile } from 'node:fs/promises';
import { parseRestore } from './options.ts';
import { whereUsage } from './places/where.ts';
import { restore } from './restore.ts';
import { run } from './run.ts';
import { kept } from './services.ts';

/* `npm run restore -- --branch ghent --from FILE`: a branch out of a backup, where there is nothing of it. */

const usage = `npm run restore -- --branch ghent --from FILE [--identity KEYFILE] ${whereUsage}`;

await run(parseRestore, usage, async ({ branch, from, identity }, place) => {
  const identities = identity === undefined ? undefined : await readFile(identity, 'utf8');
  const { takenAt, rows, seconds } = await restore({ place, branch, from, kept, identities });
  console.log(
    `${branch} as of ${takenAt.toISOString()}: ${rows} rows, verified in ${seconds.verified.toFixed(1)} s, restored in ${seconds.restored.toFixed(1)} s`,
  );
  console.log('At its next start the migration step makes the event log begin anew, and everything is said again.');
});
