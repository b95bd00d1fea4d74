import { EntitySchema } from 'typeorm';
import type { Assessment } from './assessments/assessment.js';
import type { CheckIn } from './check-ins/check-in.js';
import type { Evaluation } from './closing/evaluation.js';
import type { Duo, ParticipantRow, Reading } from './duos/duo.js';
import type { Goal } from './goals/goal.js';
import type { Measure } from './measures/measure.js';
import type { Meeting, RecordedMeetings } from './meetings/meeting.js';
import type { Solution } from './solutions/solution.js';

const schema = 'followup';
const key = { type: 'uuid', primary: true } as const;
const id = { type: 'uuid' } as const;
const words = { type: 'text' } as const;
const maybeWords = (name?: string) => ({ type: 'text', nullable: true, ...(name ? { name } : {}) }) as const;
const day = (name: string) => ({ type: 'date', name }) as const;
const maybeDay = (name: string) => ({ type: 'date', name, nullable: true }) as const;
const count = (name?: string) => ({ type: 'integer', ...(name ? { name } : {}) }) as const;
const maybeCount = (name: string) => ({ type: 'integer', name, nullable: true }) as const;
const flag = (name: string) => ({ type: 'boolean', name }) as const;
const maybeFlag = (name: string) => ({ type: 'boolean', name, nullable: true }) as const;

export const participants = new EntitySchema<ParticipantRow>({
  name: 'participants',
  schema,
  columns: { person: key, withdrewOn: maybeDay('withdrew_on'), withdrawalReason: maybeWords('withdrawal_reason') },
});

export const duos = new EntitySchema<Duo>({
  name: 'duos',
  schema,
  columns: {
    id: key,
    mentee: id,
    mentor: id,
    status: words,
    formedOn: maybeDay('formed_on'),
    recorded: flag('recorded'),
    signedOn: maybeDay('signed_on'),
    endsOn: maybeDay('ends_on'),
    agreementVersion: maybeWords('agreement_version'),
    agreementLanguage: maybeWords('agreement_language'),
    meetings: count(),
    minutes: count(),
    silentWeeks: count('silent_weeks'),
    lastContactOn: maybeDay('last_contact_on'),
    cancelledInARow: count('cancelled_in_a_row'),
    silence: maybeWords(),
    silenceNoticedOn: maybeDay('silence_noticed_on'),
    remindedOn: maybeDay('reminded_on'),
    checkInOn: maybeDay('check_in_on'),
    checkInDue: flag('check_in_due'),
    closingAskedOn: maybeDay('closing_asked_on'),
    closedOn: maybeDay('closed_on'),
    reason: maybeWords(),
    mentorGoesOn: maybeFlag('mentor_goes_on'),
    menteeReturns: maybeFlag('mentee_returns'),
    closingRecorded: flag('closing_recorded'),
  },
});

export const recordedMeetings = new EntitySchema<RecordedMeetings>({
  name: 'recorded_meetings',
  schema,
  columns: {
    duo: key,
    meetings: count(),
    minutes: count(),
    silentWeeks: count('silent_weeks'),
    lastHeldOn: maybeDay('last_held_on'),
  },
});

export const meetings = new EntitySchema<Meeting>({
  name: 'meetings',
  schema,
  columns: {
    id: key,
    duo: id,
    heldOn: day('held_on'),
    minutes: count(),
    kind: words,
    note: maybeWords(),
    loggedBy: { type: 'text', name: 'logged_by' },
    loggedAt: { type: 'timestamptz', name: 'logged_at' },
    takenBackAt: { type: 'timestamptz', name: 'taken_back_at', nullable: true },
  },
});

export const readings = new EntitySchema<Reading>({
  name: 'readings',
  schema,
  columns: { id: key, duo: id, by: words, role: words, readAt: { type: 'timestamptz', name: 'read_at' } },
});

export const checkIns = new EntitySchema<CheckIn>({
  name: 'check_ins',
  schema,
  columns: { id: key, duo: id, heldOn: day('held_on'), note: maybeWords() },
});

export const goals = new EntitySchema<Goal>({
  name: 'goals',
  schema,
  columns: {
    id: key,
    duo: id,
    area: words,
    words,
    status: words,
    setOn: day('set_on'),
    settledOn: maybeDay('settled_on'),
  },
});

export const assessments = new EntitySchema<Assessment>({
  name: 'assessments',
  schema,
  columns: {
    duo: key,
    timePoint: { type: 'text', name: 'time_point', primary: true },
    respondent: { type: 'text', primary: true },
    mentee: id,
    assessedOn: day('assessed_on'),
    period: words,
    barriers: { type: 'jsonb' },
    qualities: { type: 'jsonb' },
  },
});

export const evaluations = new EntitySchema<Evaluation>({
  name: 'evaluations',
  schema,
  columns: {
    duo: key,
    side: { type: 'text', primary: true },
    givenOn: day('given_on'),
    satisfaction: count(),
    wouldRecommend: flag('would_recommend'),
    comment: maybeWords(),
    enteredBy: { type: 'text', name: 'entered_by' },
  },
});

export const solutions = new EntitySchema<Solution>({
  name: 'solutions',
  schema,
  columns: {
    id: key,
    duo: id,
    mentee: id,
    kind: words,
    startsOn: maybeDay('starts_on'),
    stable: flag('stable'),
    contract: maybeWords(),
    months: maybeCount('months'),
    weeklyHours: maybeCount('weekly_hours'),
    occupation: maybeWords(),
    sector: maybeWords(),
    source: words,
    declaredBy: { type: 'text', name: 'declared_by' },
    takenBackOn: maybeDay('taken_back_on'),
  },
});

export const measures = new EntitySchema<Measure>({
  name: 'measures',
  schema,
  columns: {
    id: key,
    duo: id,
    mentee: id,
    moment: words,
    status: words,
    dueOn: day('due_on'),
    askedOn: maybeDay('asked_on'),
    remindedOn: maybeDay('reminded_on'),
    answeredOn: maybeDay('answered_on'),
    unreachedOn: maybeDay('unreached_on'),
    daysWorked: maybeCount('days_worked'),
    situation: maybeWords(),
  },
});

export const tables = [
  ...[participants, duos, recordedMeetings, meetings, readings],
  ...[checkIns, goals, assessments, evaluations, solutions, measures],
];
