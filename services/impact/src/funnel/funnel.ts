import type {
  MenteeEnrolled,
  MenteeReady,
  MenteeWithdrew,
  MentorEnrolled,
  MentorReady,
  MentorWithdrew,
  WaitOverTarget,
} from '@duo/contracts';
import { Side as SideOfEvent } from '@duo/contracts';
import type { Day, Id } from '@duo/kernel';

export type Side = 'mentee' | 'mentor';

/**
 * How far one person came. Services are heard in any order (a long wait may be known before the enrolment), so every
 * fact may still be missing, and each event adds its own: the result does not depend on how the services interleave.
 */
export type Journey = {
  person: Id<'person'>;
  side: Side;
  enrolledOn: Day | null;
  readyOn: Day | null;
  withdrewOn: Day | null;
  /** Waited in the pool longer than the branch's target; stays true when the person is matched or leaves. */
  overTarget: boolean;
};

/** The events that move somebody along the funnel. */
export type FunnelEvent =
  | MenteeEnrolled
  | MentorEnrolled
  | MenteeReady
  | MentorReady
  | MenteeWithdrew
  | MentorWithdrew
  | WaitOverTarget;

/** Adds what an event tells to what is known of its person. */
export function apply(known: Journey | undefined, event: FunnelEvent): Journey {
  return { ...nothingKnown, ...known, ...factOf(event) };
}

/** Whom an event is about. */
export const personOf = (event: FunnelEvent) => factOf(event).person;

const nothingKnown = { enrolledOn: null, readyOn: null, withdrewOn: null, overTarget: false };

function factOf(event: FunnelEvent): Pick<Journey, 'person' | 'side'> & Partial<Journey> {
  switch (event.$typeName) {
    case 'duo.intake.v1.MenteeEnrolled':
      return { person: event.mentee, side: 'mentee', enrolledOn: event.enrolledOn };
    case 'duo.intake.v1.MentorEnrolled':
      return { person: event.mentor, side: 'mentor', enrolledOn: event.enrolledOn };
    case 'duo.intake.v1.MenteeReady':
      return { person: event.mentee, side: 'mentee', readyOn: event.readyOn };
    case 'duo.intake.v1.MentorReady':
      return { person: event.mentor, side: 'mentor', readyOn: event.readyOn };
    case 'duo.intake.v1.MenteeWithdrew':
      return { person: event.mentee, side: 'mentee', withdrewOn: event.withdrewOn };
    case 'duo.intake.v1.MentorWithdrew':
      return { person: event.mentor, side: 'mentor', withdrewOn: event.withdrewOn };
    case 'duo.matching.v1.WaitOverTarget':
      return { person: event.person, side: sideOf(event.side), overTarget: true };
  }
}

/** Throws for a side that a later version of the event knows: it waits, parked, until this service knows it too. */
function sideOf(side: SideOfEvent): Side {
  if (side === SideOfEvent.MENTEE) return 'mentee';
  if (side === SideOfEvent.MENTOR) return 'mentor';
  throw new RangeError(`no side is known by the number ${side}`);
}
