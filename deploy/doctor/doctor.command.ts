import { parseArgs } from 'node:util';
import { type Branch, parseBranch } from '@duo/kernel';
import { placeOf } from '../backup/places/open.ts';
import type { Place } from '../backup/places/place.ts';
import { kept } from '../backup/services.ts';
import { giveUp, whyOf } from '../local/addresses.ts';
import { dataFolder } from '../local/folder.ts';
import { findAddress, findBackups, findDisk } from './address.facts.ts';
import { databaseFacts } from './database.facts.ts';
import { exitCodeOf, type Finding, judgeDatabase } from './judge.ts';

/* `npm run doctor -- --branch ghent`: looks at a branch from outside, says what to do, and ends with how well it is. */

const usage =
  'npm run doctor -- --branch ghent [--at URL …] [--backups FOLDER] [--compose PROJECT | --url URL]: 0 well, 1 look at it, 2 bad';

const asked = askedOf();
const findings = [
  ...(await findDatabase(asked.branch)),
  ...(await Promise.all(asked.at.map(findAddress))).flat(),
  ...(asked.backups ? await findBackups(asked.backups, asked.branch, new Date()) : []),
  ...(asked.compose || asked.url ? [] : await findDisk('disk of the data', dataFolder())),
];
for (const { verdict, check, told, todo } of findings)
  console.log(`${verdict.padEnd(4)}  ${check}: ${told}${todo ? `. ${todo}` : ''}`);
process.exitCode = exitCodeOf(findings);

async function findDatabase(branch: Branch): Promise<Finding[]> {
  let place: Place | undefined;
  try {
    place = await placeOf(asked);
    return judgeDatabase(await databaseFacts(place, branch, kept));
  } catch (error) {
    return [
      { check: 'database', verdict: 'bad', told: whyOf(error), todo: 'does PostgreSQL run, and is the branch in it?' },
    ];
  } finally {
    await place?.close();
  }
}

function askedOf() {
  try {
    const one = { type: 'string' } as const;
    const options = { branch: one, at: { ...one, multiple: true }, backups: one, compose: one, url: one } as const;
    const { branch, at = [], ...values } = parseArgs({ options }).values;
    if (!branch) throw new Error('which branch? --branch ghent');
    return { ...values, at: at.map((url) => url.replace(/\/$/, '')), branch: parseBranch(branch) };
  } catch (error) {
    return giveUp(`${whyOf(error)}\n${usage}`, 2);
  }
}
