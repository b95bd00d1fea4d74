import { Refusal } from '@duo/kernel';
import { giveUp, whyOf } from '../local/addresses.ts';
import { placeOf } from './places/open.ts';
import type { Place } from './places/place.ts';
import type { Where } from './places/where.ts';

/** What a refusal of ours means, and what to do; by its code. */
const words: Readonly<Record<string, string>> = {
  'an-earlier-move-is-there': 'what an earlier move has left is still there: drop it when it is needed no more',
  'another-backup-is-under-way': 'another backup of this branch is under way',
  'another-move-is-under-way': 'another move of this branch is under way',
  'backup-cannot-be-read-back': 'what was written could not be read back: look at the disk',
  'backup-does-not-add-up': 'the rows are not those that were backed up',
  'backup-is-damaged': 'the backup is damaged or cut off: take another one',
  'backup-is-encrypted': 'the backup is encrypted: --identity KEYFILE',
  'backup-is-encrypted-to-another-key': 'none of these keys opens the backup',
  'backup-of-a-newer-format': 'the backup is of a newer release: use that one, or a later one',
  'backup-of-a-newer-release': 'the backup is of a newer release: use that one, or a later one',
  'backup-of-a-strange-release': 'the backup was taken with other migrations than those of this release',
  'backup-of-another-branch': 'the backup is of another branch',
  'branch-is-not-empty': 'the branch is not empty: a restore needs one that has nothing',
  'branch-is-running': 'the branch is running: stop its services first',
  'branch-was-opened': 'the branch was started in its new place, and is there now',
  'moved-elsewhere': 'the branch was moved to another place',
  'no-branch-there': 'there is no such branch in the old place',
  'no-such-identity': 'the key file holds a line that is no key of age',
  'no-such-recipient': 'this is no public key of age (age1…)',
  'not-a-backup': 'this is no backup of a branch',
  'nothing-to-back-up': 'the branch has no tables yet',
  'nothing-to-undo': 'the branch was not moved away from there',
  'one-and-the-same-server': 'the old and the new place are one and the same server',
  'the-copy-is-gone': 'the copy in the new place is gone: --undo opens the old one again',
  'unknown-schema': 'the database has a schema that this release does not know: nothing is left out silently',
};

/** Runs a command in its place. What is refused is told in words and ends with 1; what is asked wrongly, with 2. */
export async function run<A extends Where>(
  parse: (args: string[]) => A,
  usage: string,
  work: (asked: A, place: Place) => Promise<void>,
): Promise<void> {
  const asked = askedOf(parse, usage);
  let place: Place | undefined;
  try {
    place = await placeOf(asked);
    await work(asked, place);
  } catch (error) {
    console.error(toldOf(error));
    process.exitCode = 1;
  } finally {
    await place?.close();
  }
}

function askedOf<A>(parse: (args: string[]) => A, usage: string): A {
  try {
    return parse(process.argv.slice(2));
  } catch (error) {
    return giveUp(`${whyOf(error)}\n${usage}`, 2);
  }
}

/** What a command tells of what went wrong; `more` are the words of refusals that are not of a backup. */
export function toldOf(error: unknown, more: Readonly<Record<string, string>> = {}): string {
  if (!(error instanceof Refusal)) return whyOf(error);
  const details = Object.entries(error.details).map(([key, value]) => `${key}: ${String(value)}`);
  return `${more[error.code] ?? words[error.code] ?? error.code}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}
