import {
  type EventMessage,
  interviewHeld,
  menteeEnrolled,
  menteeReady,
  menteeWithdrew,
  mentorEnrolled,
  mentorReady,
  mentorWithdrew,
  sessionAttended,
  trainingCompleted,
} from '@duo/contracts';
import type { Day } from '@duo/kernel';
import { type Enrolment, factsOf } from '../enrolments/enrolment.js';
import { profileOf } from '../enrolments/profile.js';
import type { PersonRecord } from './person.js';

/** What happened on a day that is past. */
export type Dated = { event: EventMessage; on: Day };

/** The way in of somebody, as it would have been said at the time. */
export function wayInOf(next: Enrolment, { outcome }: PersonRecord): Dated[] {
  const { person, side, enrolledOn, informedOn, interviewedOn, trainedOn, readyOn, withdrewOn, languages } = next;
  const [mentee, mentor] = [person, person];
  const reason = next.withdrawalReason ?? '';
  const steps: (Dated | null)[] = [
    on(enrolledOn, (day) =>
      side === 'mentee'
        ? menteeEnrolled({ mentee, enrolledOn: day, languages })
        : mentorEnrolled({ mentor, enrolledOn: day, languages }),
    ),
    on(informedOn, (attendedOn) => sessionAttended({ person, side, attendedOn, session: '' })),
    on(outcome && interviewedOn, (heldOn) =>
      interviewHeld({
        person,
        side,
        heldOn,
        outcome: outcome ?? '',
        reasons: next.reasons,
        ruleSet: next.ruleSet ?? '',
      }),
    ),
    on(trainedOn, (completedOn) => trainingCompleted({ mentor, completedOn })),
    on(readyOn, (day) => {
      const ready = { readyOn: day, profile: profileOf(factsOf(next)), recorded: true };
      return side === 'mentee' ? menteeReady({ mentee, ...ready }) : mentorReady({ mentor, ...ready });
    }),
    on(withdrewOn, (day) =>
      side === 'mentee'
        ? menteeWithdrew({ mentee, withdrewOn: day, reason })
        : mentorWithdrew({ mentor, withdrewOn: day, reason }),
    ),
  ];
  return steps.filter((step): step is Dated => step !== null);
}

const on = (day: Day | null | '', make: (day: Day) => EventMessage): Dated | null =>
  day ? { event: make(day), on: day } : null;
