import {
  type DuoRecorded,
  duoFormed,
  type EventMessage,
  firstMeetingHeld,
  type MenteeReady,
  type MentorReady,
  proposalMade,
} from '@duo/contracts';
import { type Day, daysAfter, type Id } from '@duo/kernel';
import { enter, type Facts, type Place } from '../pool/pool.js';

/** What happened on a day that is past. */
export type Dated = { event: EventMessage; on: Day };

/** How an existing duo came about, as far as its record tells. */
export function cameAbout({ duo, mentee, mentor, ...days }: DuoRecorded, proposal: Id<'proposal'>): Dated[] {
  const { proposedOn, metOn, formedOn } = days;
  const pair = { mentee, mentor };
  return [
    ...(proposedOn ? [{ event: proposalMade({ proposal, ...pair, proposedOn }), on: proposedOn }] : []),
    ...(metOn ? [{ event: firstMeetingHeld({ proposal, ...pair, heldOn: metOn }), on: metOn }] : []),
    { event: duoFormed({ duo, ...pair, formedOn, recorded: true, proposedOn, metOn }), on: formedOn },
  ];
}

/**
 * The place of somebody who became ready in the past. Whether the target has passed is plain from the start; nobody is
 * told of a wait of then.
 */
export function placeOf(ready: MenteeReady | MentorReady, targetDays: number, today: Day): Place {
  const [person, side] = 'mentee' in ready ? [ready.mentee, 'mentee' as const] : [ready.mentor, 'mentor' as const];
  const { $typeName: _, $unknown: __, ...facts } = ready.profile ?? ({} as NonNullable<typeof ready.profile>);
  const { next } = enter(person, side, ready.readyOn, ready.profile ? (facts as Facts) : null);
  return { ...next, recorded: true, overTarget: daysAfter(ready.readyOn, targetDays) <= today };
}
