import { parseArgs } from 'node:util';
import { countFolder } from './count/count.ts';
import { type DemoBranch, demoBranches } from './plan.ts';
import { writeHistory } from './write.ts';

/*
 * `npm run demo -- --out FOLDER [--branch ghent] [--seed 1]` writes the synthetic history as files to import, of all
 * branches unless one is named. `npm run --silent demo -- --count FOLDER` reads such files and prints what they come to.
 */

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string' },
    branch: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const seed = Number(values.seed);
const branches = demoBranches.filter((branch) => values.branch === undefined || branch === values.branch);
if (branches.length === 0)
  refuse(`there is no history of ${values.branch}; there is one of ${demoBranches.join(', ')}`);
if (!Number.isSafeInteger(seed)) refuse('a seed is a whole number');
if (values.count !== undefined) console.log(JSON.stringify(countFolder(values.count), null, 2));
else if (values.out !== undefined) write(values.out);
else refuse('where to? --out FOLDER; or what to count? --count FOLDER');

function write(folder: string) {
  for (const branch of branches) {
    const files = writeHistory({ branch: branch as DemoBranch, seed, folder });
    console.log(files.join('\n'));
  }
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
