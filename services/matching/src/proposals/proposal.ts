import {
  duoFormed,
  firstMeetingHeld,
  proposalDeclined,
  proposalLapsed,
  proposalMade,
  proposalWithdrawn,
} from '@duo/contracts';
import { type Day, dayOf, type Id, type NoReason, refusal, type Side, sides } from '@duo/kernel';

export type Said = 'yes' | 'no';
export type Answer = { said: Said; reason: NoReason | null };

/** A pair that the matching meeting has approved: the two meet, and then each is asked whether to go on. */
export type Proposal = {
  id: Id<'proposal'>;
  mentee: Id<'person'>;
  mentor: Id<'person'>;
  status: 'made' | 'met' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';
  proposedOn: Day;
  metOn: Day | null;
  /** End of the time for reflection, so many hours after the first meeting. */
  closesAt: Date | null;
  answers: { mentee?: Answer; mentor?: Answer };
};

/** The team wants the two to meet. */
export function propose(id: Id<'proposal'>, mentee: Id<'person'>, mentor: Id<'person'>, today: Day) {
  const pair = { mentee, mentor, proposedOn: today };
  const next: Proposal = { id, ...pair, status: 'made', metOn: null, closesAt: null, answers: {} };
  return { next, events: [proposalMade({ proposal: id, ...pair })] };
}

/** The two have met, with a coordinator; the time for reflection begins. */
export function meet(proposal: Proposal, metAt: Date, reflectionHours: number, now: Date) {
  const { id, mentee, mentor, status, metOn } = proposal;
  if (status === 'met') throw refusal('have-met-already', { metOn });
  if (status !== 'made') throw refusal('proposal-is-settled', { status });
  if (metAt > now) throw refusal('meeting-is-in-the-future', { metAt });
  const heldOn = dayOf(metAt);
  if (heldOn < proposal.proposedOn)
    throw refusal('meeting-is-before-the-proposal', { proposedOn: proposal.proposedOn });
  const closesAt = new Date(metAt.getTime() + reflectionHours * 3_600_000);
  const next: Proposal = { ...proposal, status: 'met', metOn: heldOn, closesAt };
  return { next, events: [firstMeetingHeld({ proposal: id, mentee, mentor, heldOn })] };
}

/**
 * One side answers. The second answer settles the proposal; until then nobody learns the first. `duo` is the id of the
 * duo that is formed if both say yes.
 */
export function answer(proposal: Proposal, side: Side, given: Answer, duo: Id<'duo'>, now: Date) {
  const { status, closesAt, answers } = proposal;
  if (status === 'made') throw refusal('have-not-met-yet');
  if (status !== 'met') throw refusal('proposal-is-settled', { status });
  if (closesAt && now >= closesAt) throw refusal('time-for-reflection-is-over', { closedAt: closesAt });
  if (answers[side]) throw refusal('already-answered', { side });
  return settle({ ...proposal, answers: { ...answers, [side]: given } }, duo, dayOf(now));
}

/** The time for reflection has passed. Silence is not a refusal: the two may be proposed to each other again. */
export function lapse(proposal: Proposal, now: Date) {
  const { id, mentee, mentor, status, closesAt, answers } = proposal;
  if (status !== 'met' || !closesAt || now < closesAt) return { next: proposal, events: [] };
  const silent = sides.filter((side) => !answers[side]);
  const next: Proposal = { ...proposal, status: 'lapsed' };
  return { next, events: [proposalLapsed({ proposal: id, mentee, mentor, lapsedOn: dayOf(now), silent })] };
}

/** One of the two leaves the programme, or the team thinks better of it. What is settled stays so. */
export function takeBack(proposal: Proposal, by: Side | 'team', today: Day) {
  const { id, mentee, mentor, status } = proposal;
  if (status !== 'made' && status !== 'met') {
    if (by === 'team') throw refusal('proposal-is-settled', { status });
    return { next: proposal, events: [] };
  }
  const next: Proposal = { ...proposal, status: 'withdrawn' };
  return { next, events: [proposalWithdrawn({ proposal: id, mentee, mentor, withdrawnOn: today, by })] };
}

function settle(proposal: Proposal, duo: Id<'duo'>, today: Day) {
  const { id, mentee, mentor, answers } = proposal;
  if (!answers.mentee || !answers.mentor) return { next: proposal, events: [] };
  const by = sides.filter((side) => answers[side]?.said === 'no');
  if (by.length === 0) {
    const days = { proposedOn: proposal.proposedOn, metOn: proposal.metOn ?? '', formedOn: today };
    const formed = duoFormed({ duo, mentee, mentor, ...days, proposal: id });
    return { next: { ...proposal, status: 'accepted' as const }, events: [formed] };
  }
  const reasons = by.flatMap((side) => answers[side]?.reason ?? []);
  const declined = proposalDeclined({ proposal: id, mentee, mentor, declinedOn: today, by, reasons });
  return { next: { ...proposal, status: 'declined' as const }, events: [declined] };
}
