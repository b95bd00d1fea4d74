import type { Proposal } from '../answers.js';

/** How many of those that are settled are shown. */
const settledShown = 30;

/** Proposals by what they wait for: whose time ends first, and who was approved first, in front. */
export function groupsOf(all: readonly Proposal[]) {
  const of = (status: Proposal['status']) => all.filter((one) => one.status === status);
  return {
    met: of('met').sort((a, b) => compare(a.closesAt ?? '', b.closesAt ?? '')),
    made: of('made').sort((a, b) => compare(a.proposedOn, b.proposedOn) || compare(a.id, b.id)),
    settled: all.filter(({ status }) => status !== 'made' && status !== 'met').slice(0, settledShown),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An instant from a day and a time on the wall of the branch, whatever clock this device shows. */
export function instantOf(day: string, time: string, timeZone = 'Europe/Brussels'): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // Twice, for the offset is that of the instant looked for and not of the first guess.
  const once = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(once, timeZone)).toISOString();
}

/** Milliseconds by which a wall is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
}
