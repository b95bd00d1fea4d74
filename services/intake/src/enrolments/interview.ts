import { interviewHeld, trainingCompleted } from '@duo/contracts';
import { type Day, type InterviewOutcome, refusal, type WithdrawalReason } from '@duo/kernel';
import type { Judgement } from '../eligibility/eligibility.js';
import { type Enrolment, markReady, refuseIfWithdrawn, withdraw } from './enrolment.js';

/** Why somebody is asked again later, or refused by a coordinator where no rule of eligibility says no. */
export const reasonsOf = {
  'not-yet': ['language-too-low', 'situation-not-stable', 'no-time-now', 'papers-pending', 'project-to-think-over'],
  refused: ['not-eligible', 'needs-other-help', 'motives-do-not-fit', 'code-of-conduct', 'helped-elsewhere'],
} as const;
export const referrals = [
  'language-course',
  'social-service',
  'employment-service',
  'education',
  'health',
  'none',
] as const;

/** Whether these are the reasons of such an outcome: at least one of its own codes, and of no other outcome any. */
export function isWhy(outcome: InterviewOutcome, reasons: readonly string[]): boolean {
  if (outcome !== 'not-yet' && outcome !== 'refused') return reasons.length === 0;
  const codes: readonly string[] = reasonsOf[outcome];
  return reasons.length > 0 && reasons.every((reason) => codes.includes(reason));
}

/** The 8 half-day modules of the compulsory training of mentors. */
export const modules = 8;

export type Interview = {
  heldOn: Day;
  outcome: InterviewOutcome;
  reasons: string[];
  recontactOn: Day | null;
  referral: string | null;
  withdrawalReason: WithdrawalReason | null;
};

/**
 * How an interview with a coordinator ended. Who is to be ready must be eligible by the rules of that day; a mentor is
 * ready with the last module of the training, if that comes later.
 */
export function interviewed(enrolment: Enrolment, held: Interview, judged: Judgement, today: Day) {
  refuseIfWithdrawn(enrolment);
  if (enrolment.status === 'ready') throw refusal('already-ready', { readyOn: enrolment.readyOn });
  if (held.heldOn > today) throw refusal('interview-is-in-the-future', { heldOn: held.heldOn });
  if (held.heldOn < enrolment.enrolledOn)
    throw refusal('interview-is-before-the-enrolment', { enrolledOn: enrolment.enrolledOn });
  if (held.recontactOn !== null && held.recontactOn <= held.heldOn)
    throw refusal('is-to-be-asked-again-later', { recontactOn: held.recontactOn });
  const broken = judged.rules.filter(({ kept }) => !kept).map(({ rule }) => rule);
  if (held.outcome === 'ready' && broken.length > 0)
    throw refusal('not-eligible', { rules: broken, ruleSet: judged.ruleSet });
  const reasons = held.outcome === 'refused' ? [...held.reasons, ...broken] : held.reasons;
  const { person, side } = enrolment;
  const next: Enrolment = {
    ...enrolment,
    ...ended(held),
    interviewedOn: held.heldOn,
    reasons,
    ruleSet: judged.ruleSet,
  };
  const outcome = { person, side, heldOn: held.heldOn, outcome: held.outcome, reasons, ruleSet: judged.ruleSet };
  return followed({ next, events: [interviewHeld(outcome)] }, held);
}

/** A mentor has followed a module; with the last of them, and a good interview, he or she is ready. */
export function trained(enrolment: Enrolment, followed: number, on: Day) {
  refuseIfWithdrawn(enrolment);
  if (followed < modules || enrolment.trainedOn) return { next: enrolment, events: [] };
  const next: Enrolment = { ...enrolment, trainedOn: on };
  const events = [trainingCompleted({ mentor: enrolment.person, completedOn: on })];
  if (!isToBeReady(next)) return { next, events };
  const ready = markReady(next, on);
  return { next: ready.next, events: [...events, ...ready.events] };
}

function ended({ outcome, recontactOn, referral, heldOn }: Interview): Partial<Enrolment> {
  if (outcome === 'not-yet') return { status: 'not-yet', recontactOn, referral, refusedOn: null };
  if (outcome === 'refused') return { status: 'refused', refusedOn: heldOn, recontactOn: null, referral };
  return { status: 'enrolled', recontactOn: null, referral: null, refusedOn: null };
}

/** What an interview sets going beside itself: ready, or gone. */
function followed(held: { next: Enrolment; events: ReturnType<typeof interviewHeld>[] }, interview: Interview) {
  const { heldOn, outcome, withdrawalReason } = interview;
  const then =
    outcome === 'withdrawn'
      ? withdraw(held.next, heldOn, withdrawalReason)
      : outcome === 'ready' && (held.next.side === 'mentee' || held.next.trainedOn)
        ? markReady(held.next, laterOf(heldOn, held.next.trainedOn))
        : { next: held.next, events: [] };
  return { next: then.next, events: [...held.events, ...then.events] };
}

/** Interviewed well and waiting for nothing but the training. */
const isToBeReady = ({ status, interviewedOn }: Enrolment) => status === 'enrolled' && interviewedOn !== null;

const laterOf = (a: Day, b: Day | null): Day => (b !== null && b > a ? b : a);
