import { proposalLetterAsked } from '@duo/contracts';
import { dayOf, type Id, type LetterTemplate, type Side, sides } from '@duo/kernel';
import type { Proposal } from './proposal.js';

type NewId = () => Id<'letter'>;

/** The letters to both sides that follow from what became of a proposal; each tells of the other person only. */
export function lettersOf(proposal: Proposal, newId: NewId) {
  const template = templates[proposal.status];
  return sides.map((side) => letterTo(proposal, side, template, newId()));
}

const templates: Record<Proposal['status'], LetterTemplate> = {
  made: 'first-meeting',
  met: 'answer-wanted',
  accepted: 'duo-formed',
  declined: 'proposal-ended',
  lapsed: 'proposal-ended',
  withdrawn: 'proposal-ended',
};

function letterTo(proposal: Proposal, side: Side, template: LetterTemplate, letter: Id<'letter'>) {
  const { id, closesAt, mentee, mentor } = proposal;
  const [person, about] = side === 'mentee' ? [mentee, mentor] : [mentor, mentee];
  const asked = { person, letter, template, about };
  if (template !== 'answer-wanted' || !closesAt) return proposalLetterAsked(asked);
  return proposalLetterAsked({
    ...asked,
    facts: { closesOn: dayOf(closesAt), closesAt: closesAt.toISOString() },
    linkPurpose: 'answer-proposal',
    linkAbout: id,
    linkSide: side,
    linkService: 'matching',
    linkEndsAt: closesAt.toISOString(),
  });
}
