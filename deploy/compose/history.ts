import { whyOf } from '../local/addresses.ts';
import { loadHistory } from '../local/history.ts';
import { localToken } from '../local/keys.ts';

/*
 * The step of a demonstration that brings a branch its synthetic history, through the import that any branch uses for its
 * existing records. A branch that has somebody already is left as it is; a load that was broken off goes on.
 *
 *   BRANCH INTAKE_URL   whose history, and where it is brought
 *   DATA                the folder of the demonstration: the keys of its log-in, and the files that are imported
 */

const { BRANCH, INTAKE_URL, DATA } = process.env;
if (!BRANCH || !INTAKE_URL || !DATA) giveUp('BRANCH, INTAKE_URL and DATA are needed');

let told = '';
try {
  const loaded = await loadHistory({
    branch: BRANCH,
    intake: INTAKE_URL,
    token: () => localToken(DATA, { role: 'branch-manager', branch: BRANCH }),
    folder: `${DATA}/history`,
    onProgress: tell,
  });
  if (!loaded) console.log(`${BRANCH} has people already, or no history is known of it: it stays as it is`);
  else console.log(`the synthetic history of ${BRANCH} is there, ${loaded.badRows} rows could not be read`);
} catch (error) {
  giveUp(`the synthetic history of ${BRANCH} was not loaded: ${whyOf(error)}`);
}

/** A line for each stage: the log of a container is no screen. */
function tell(stage: string) {
  if (stage !== told) console.log(`synthetic history of ${BRANCH}: ${stage}`);
  told = stage;
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}
