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
