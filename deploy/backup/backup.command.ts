import { backUp } from './backup.ts';
import { parseBackup } from './options.ts';
import { whereUsage } from './places/where.ts';
import { run } from './run.ts';
import { kept } from './services.ts';

/* `npm run backup -- --branch ghent --out FOLDER`: one file of all that a branch has, while it works. */

const usage = `npm run backup -- --branch ghent --out FOLDER [--to age1…] [--keep 14] ${whereUsage}`;

await run(parseBackup, usage, async (asked, place) => {
  const { path, bytes, sha256, seconds, forgotten } = await backUp({ ...asked, place, kept });
  console.log(`${path}\n${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, SHA-256 ${sha256}`);
  if (forgotten.length > 0) console.log(`forgotten: ${forgotten.join(', ')}`);
});
