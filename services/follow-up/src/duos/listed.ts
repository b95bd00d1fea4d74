import {
  barriers,
  closingReasons,
  contracts,
  languages,
  moments,
  periods,
  qualities,
  respondents,
  sides,
  situations,
  solutionKinds,
  solutionSources,
  timePoints,
} from '@duo/kernel';
import { z } from 'zod';
import { measureStatuses } from '../measures/measure.js';
import { meetingKinds } from '../meetings/meeting.js';

export const lights = ['green', 'amber', 'red'] as const;
const day = z.iso.date();
const maybeDay = day.nullable();
const instant = z.iso.datetime();

/** A duo in a list. Ids only: intake knows who they are. */
export const listed = z.object({
  id: z.uuid(),
  mentee: z.uuid(),
  mentor: z.uuid(),
  status: z.enum(['formed', 'running', 'closed']),
  light: z.enum(lights).nullable().describe('Of a duo that is not closed: how long nothing was heard'),
  formedOn: maybeDay,
  signedOn: maybeDay,
  endsOn: maybeDay,
  week: z.int().nullable().describe('Of its weeks, the one that it is in; of a closed duo the one in which it ended'),
  weeks: z.int().nullable(),
  lastContactOn: maybeDay,
  silence: z.enum(['no-first-meeting', 'no-meeting', 'three-cancelled']).nullable(),
  checkInOn: maybeDay,
  checkInDue: z.boolean(),
  meetings: z.int(),
  minutes: z.int(),
  closedOn: maybeDay,
  reason: z.enum(closingReasons).nullable(),
  recorded: z.boolean(),
});
export type Listed = z.output<typeof listed>;

export const meetingListed = z.object({
  ...{ id: z.uuid(), heldOn: day, minutes: z.int(), kind: z.enum(meetingKinds), note: z.string().nullable() },
  ...{ loggedBy: z.enum(respondents), loggedAt: instant, takenBackAt: instant.nullable() },
});

/** What a coordinator sees of one duo. */
export const file = listed.extend({
  agreement: z.object({ textVersion: z.string(), language: z.enum(languages) }).nullable(),
  silentWeeks: z.int(),
  completableFrom: maybeDay.describe('From then on it can be closed as completed; null before it was signed'),
  evaluableUntil: maybeDay.describe('The last day to look back on it; null until it is closed'),
  mentorGoesOn: z.boolean().nullable(),
  menteeReturns: z.boolean().nullable(),
  meetingLog: z.array(meetingListed),
  checkIns: z.array(z.object({ id: z.uuid(), heldOn: day, note: z.string().nullable() })),
  goals: z.array(
    z.object({
      ...{ id: z.uuid(), area: z.enum(barriers), words: z.string(), status: z.enum(['open', 'reached', 'dropped']) },
      ...{ setOn: day, settledOn: maybeDay },
    }),
  ),
  assessments: z.array(
    z.object({
      ...{ timePoint: z.enum(timePoints), respondent: z.enum(respondents), assessedOn: day, period: z.enum(periods) },
      barriers: z.array(z.object({ barrier: z.enum(barriers), severity: z.int(), rank: z.int() })),
      qualities: z.array(z.object({ quality: z.enum(qualities), value: z.int() })),
    }),
  ),
  evaluations: z.array(
    z.object({
      ...{ side: z.enum(sides), givenOn: day, satisfaction: z.int(), wouldRecommend: z.boolean() },
      ...{ comment: z.string().nullable(), enteredBy: z.enum(respondents) },
    }),
  ),
  solutions: z.array(
    z.object({
      ...{ id: z.uuid(), kind: z.enum(solutionKinds), startsOn: maybeDay, stable: z.boolean() },
      ...{ contract: z.enum(contracts).nullable(), months: z.int().nullable(), weeklyHours: z.int().nullable() },
      ...{ occupation: z.string().nullable(), sector: z.string().nullable(), source: z.enum(solutionSources) },
      ...{ declaredBy: z.enum(['mentee', 'coordinator', 'record']), takenBackOn: maybeDay },
    }),
  ),
  measures: z.array(
    z.object({
      ...{ id: z.uuid(), moment: z.enum(moments), dueOn: day, askedOn: maybeDay, remindedOn: maybeDay },
      status: z.enum(measureStatuses),
      ...{ answeredOn: maybeDay, unreachedOn: maybeDay, daysWorked: z.int().nullable() },
      situation: z.enum(situations).nullable(),
    }),
  ),
  timeline: z.array(
    z.object({ on: day, what: z.string(), code: z.string().describe('What kind of it; empty: there is only one') }),
  ),
});
export type File = z.output<typeof file>;
