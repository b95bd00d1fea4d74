import { giveUp, whyOf } from '../local/addresses.ts';
import { examine } from './doctor.ts';
import { exitCodeOf } from './finding.ts';
import { parseDoctor, usage } from './options.ts';

/* `npm run doctor -- --branch ghent`: looks at a branch from outside, says what to do, and ends with how well it is. */

const findings = await examine(askedOf());
for (const { verdict, check, told, todo } of findings)
  console.log(`${verdict.padEnd(4)}  ${check}: ${told}${todo ? `. ${todo}` : ''}`);
process.exitCode = exitCodeOf(findings);

function askedOf() {
  try {
    return parseDoctor(process.argv.slice(2));
  } catch (error) {
    return giveUp(`${whyOf(error)}\n${usage}`, 2);
  }
}
