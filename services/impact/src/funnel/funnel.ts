import type {
  AgreementSigned,
  FirstMeetingHeld,
  InterviewHeld,
  MenteeEnrolled,
  MenteeReady,
  MenteeWithdrew,
  MentorEnrolled,
  MentorReady,
  MentorWithdrew,
  ProposalMade,
  SessionAttended,
  TrainingCompleted,
  WaitOverTarget,
} from '@duo/contracts';
import { Side as SideOfEvent } from '@duo/contracts';
import type { Day, Id, Side } from '@duo/kernel';

/**
 * How far one person came. Services are heard in any order (a long wait may be known before the enrolment), so every
 * fact may still be missing, and each event adds its own: the result does not depend on how the services interleave.
 */
export type Journey = {
  person: Id<'person'>;
  side: Side;
  enrolledOn: Day | null;
  informedOn: Day | null;
  interviewedOn: Day | null;
  trainedOn: Day | null;
  readyOn: Day | null;
  proposedOn: Day | null;
  metOn: Day | null;
  agreedOn: Day | null;
  withdrewOn: Day | null;
  /** Waited in the pool longer than the branch's target; stays true when the person is matched or leaves. */
  overTarget: boolean;
};

/** The events that move somebody along the funnel. */
export type FunnelEvent =
  | AgreementSigned
  | FirstMeetingHeld
  | InterviewHeld
  | MenteeEnrolled
  | MentorEnrolled
  | MenteeReady
  | MentorReady
  | MenteeWithdrew
  | MentorWithdrew
  | ProposalMade
  | SessionAttended
  | TrainingCompleted
  | WaitOverTarget;

const kinds: ReadonlySet<string> = new Set<FunnelEvent['$typeName']>([
  'duo.followup.v1.AgreementSigned',
  'duo.intake.v1.InterviewHeld',
  'duo.intake.v1.MenteeEnrolled',
  'duo.intake.v1.MenteeReady',
  'duo.intake.v1.MenteeWithdrew',
  'duo.intake.v1.MentorEnrolled',
  'duo.intake.v1.MentorReady',
  'duo.intake.v1.MentorWithdrew',
  'duo.intake.v1.SessionAttended',
  'duo.intake.v1.TrainingCompleted',
  'duo.matching.v1.FirstMeetingHeld',
  'duo.matching.v1.ProposalMade',
  'duo.matching.v1.WaitOverTarget',
]);

export const isOfFunnel = (event: { $typeName: string }): event is FunnelEvent => kinds.has(event.$typeName);

/** What one event tells of one person. */
export type Step = Pick<Journey, 'person' | 'side'> & Partial<Journey>;

/** Adds what an event tells to what is known of its person. */
export const apply = (known: Journey | undefined, step: Step): Journey => ({ ...nothingKnown, ...known, ...step });

const nothingKnown = {
  enrolledOn: null,
  informedOn: null,
  interviewedOn: null,
  trainedOn: null,
  readyOn: null,
  proposedOn: null,
  metOn: null,
  agreedOn: null,
  withdrewOn: null,
  overTarget: false,
};

/** What an event tells, of one person or of both of a pair. */
export function stepsOf(event: FunnelEvent): Step[] {
  switch (event.$typeName) {
    case 'duo.intake.v1.MenteeEnrolled':
      return [{ person: event.mentee, side: 'mentee', enrolledOn: event.enrolledOn }];
    case 'duo.intake.v1.MentorEnrolled':
      return [{ person: event.mentor, side: 'mentor', enrolledOn: event.enrolledOn }];
    case 'duo.intake.v1.SessionAttended':
      return [{ person: event.person, side: sideNamed(event.side), informedOn: event.attendedOn }];
    case 'duo.intake.v1.InterviewHeld':
      return [{ person: event.person, side: sideNamed(event.side), interviewedOn: event.heldOn }];
    case 'duo.intake.v1.TrainingCompleted':
      return [{ person: event.mentor, side: 'mentor', trainedOn: event.completedOn }];
    case 'duo.intake.v1.MenteeReady':
      return [{ person: event.mentee, side: 'mentee', readyOn: event.readyOn }];
    case 'duo.intake.v1.MentorReady':
      return [{ person: event.mentor, side: 'mentor', readyOn: event.readyOn }];
    case 'duo.intake.v1.MenteeWithdrew':
      return [{ person: event.mentee, side: 'mentee', withdrewOn: event.withdrewOn }];
    case 'duo.intake.v1.MentorWithdrew':
      return [{ person: event.mentor, side: 'mentor', withdrewOn: event.withdrewOn }];
    case 'duo.matching.v1.WaitOverTarget':
      return [{ person: event.person, side: sideOf(event.side), overTarget: true }];
    case 'duo.matching.v1.ProposalMade':
      return both(event, { proposedOn: event.proposedOn });
    case 'duo.matching.v1.FirstMeetingHeld':
      return both(event, { metOn: event.heldOn });
    case 'duo.followup.v1.AgreementSigned':
      return both(event, { agreedOn: event.signedOn });
  }
}

const both = ({ mentee, mentor }: { mentee: string; mentor: string }, told: Partial<Journey>): Step[] => [
  { person: mentee, side: 'mentee', ...told },
  { person: mentor, side: 'mentor', ...told },
];

/** Throws for a side that a later version of the event knows: it waits, parked, until this service knows it too. */
function sideOf(side: SideOfEvent): Side {
  if (side === SideOfEvent.MENTEE) return 'mentee';
  if (side === SideOfEvent.MENTOR) return 'mentor';
  throw new RangeError(`no side is known by the number ${side}`);
}

function sideNamed(side: string): Side {
  if (side === 'mentee' || side === 'mentor') return side;
  throw new RangeError('no side is known by this name');
}
