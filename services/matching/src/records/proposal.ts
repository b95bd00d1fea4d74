import {
  firstMeetingHeld,
  type ProposalRecorded,
  proposalDeclined,
  proposalLapsed,
  proposalMade,
  proposalWithdrawn,
} from '@duo/contracts';
import { instantOf, type NoReason, type ProposalEnding, sides } from '@duo/kernel';
import type { Proposal } from '../proposals/proposal.js';
import type { Dated } from './record.js';

/** A proposal of the existing records that came to nothing: who said no is not proposed to the same person again. */
export function recordProposal({ proposal, mentee, mentor, ...record }: ProposalRecorded) {
  const { proposedOn, metOn, endedOn, declinedBy, reasons } = record;
  const by = sides.filter((side) => declinedBy.includes(side));
  // With fewer reasons than people who said no, nobody knows whose they are.
  const known = reasons.length === by.length ? reasons : [];
  const said = by.map((side, at) => [side, { said: 'no', reason: (known[at] as NoReason | undefined) ?? null }]);
  const next: Proposal = {
    ...{ id: proposal as Proposal['id'], mentee: mentee as Proposal['mentee'], mentor: mentor as Proposal['mentor'] },
    ...{ status: endingOf(record.outcome), proposedOn, metOn: metOn || null },
    ...{ closesAt: metOn ? instantOf(endedOn, '12:00') : null, answers: Object.fromEntries(said) },
  };
  const pair = { proposal, mentee, mentor };
  const endings = {
    declined: () => proposalDeclined({ ...pair, declinedOn: endedOn, by, reasons }),
    lapsed: () => proposalLapsed({ ...pair, lapsedOn: endedOn }),
    withdrawn: () => proposalWithdrawn({ ...pair, withdrawnOn: endedOn, by: 'team' }),
  };
  const events: Dated[] = [
    { event: proposalMade({ ...pair, proposedOn }), on: proposedOn },
    ...(metOn ? [{ event: firstMeetingHeld({ ...pair, heldOn: metOn }), on: metOn }] : []),
    { event: endings[endingOf(record.outcome)](), on: endedOn },
  ];
  return { next, events };
}

/** Throws for an ending that a later version of the event knows: it waits, parked, until this service knows it too. */
function endingOf(outcome: string): ProposalEnding {
  if (outcome === 'declined' || outcome === 'lapsed' || outcome === 'withdrawn') return outcome;
  throw new RangeError('no ending of a proposal is known by this name');
}
