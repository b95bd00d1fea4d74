import { databaseOf } from '@duo/kernel';
import { giveUp, whyOf } from '../../local/addresses.ts';
import { placeOf } from '../places/open.ts';
import type { Place } from '../places/place.ts';
import { toldOf } from '../run.ts';
import { kept } from '../services.ts';
import { move, undo } from './move.ts';
import { nameOf, parseMove, usage } from './options.ts';

/* `npm run move -- --branch ghent --from-compose ghent --to-kubernetes duo-ghent`: a branch goes to another server. */

const asked = askedOf();
const opened: Place[] = [];
try {
  const open = async (where: typeof asked.to) => {
    const place = await placeOf(where);
    opened.push(place);
    return place;
  };
  const [from, to] = [await open(asked.from), await open(asked.to)];
  const where = nameOf(asked.to);
  const options = { branch: asked.branch, from, to, where, kept, told: (step: string) => console.log(step) };
  await (asked.undo ? undo(options) : move(options));
  console.log(asked.undo ? `${asked.branch} is where it was` : nextSteps(where));
} catch (error) {
  console.error(toldOf(error));
  process.exitCode = 1;
} finally {
  for (const place of opened) await place.close();
}

function nextSteps(where: string): string {
  const own = databaseOf(asked.branch);
  return `${asked.branch} is at ${where}. Next:
1. Bring the secrets along: the same LINK_SECRET, or every link in a letter is void; the same SESSION_SECRET, or everybody
   logs in again; OIDC_CLIENT_SECRET and the password of INTAKE_SMTP_URL. POSTGRES_PASSWORD is that of the new server.
2. Start the branch there: its migration step makes the event log begin anew, and everything is said again.
3. Keep PUBLIC_URL, and let its name (DNS, gateway) lead to the new place. With another one the issuer must know its
   redirects, and links in letters lead to the old one.
4. Look: npm run doctor. Let the nightly backup be taken there.
5. When the new place has proven itself, on the old server: drop database moved_${own}; drop database ${own};
Until it was started there, the same command with --undo opens the old place again.`;
}

function askedOf() {
  try {
    return parseMove(process.argv.slice(2));
  } catch (error) {
    return giveUp(`${whyOf(error)}\n${usage}`, 2);
  }
}
