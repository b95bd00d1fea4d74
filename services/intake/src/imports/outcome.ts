import {
  assessmentRecorded,
  barriersAssessedAtIntake,
  duoRecorded,
  measureRecorded,
  meetingsRecorded,
  solutionRecorded,
} from '@duo/contracts';
import {
  barriers,
  closingReasons,
  contracts,
  moments,
  periods,
  qualities,
  respondents,
  situations,
  solutionKinds,
  solutionSources,
  timePoints,
} from '@duo/kernel';
import type { Cells } from './cells.js';
import type { Dated } from './said.js';

/** Ids of what a record refers to, and its own. */
export type Ids = { id: string; duo: string; mentee: string; mentor: string };

/** A duo: its days in their order, a reason when it has ended. */
export function readDuo(cells: Cells) {
  const days = {
    proposedOn: cells.pastDay('proposed_on'),
    metOn: cells.pastDay('met_on'),
    formedOn: cells.neededDay('formed_on'),
    signedOn: cells.pastDay('signed_on'),
    closedOn: cells.pastDay('closed_on'),
  };
  const reason = cells.code('reason', closingReasons);
  cells.inOrder('proposed_on', days.proposedOn, 'met_on', days.metOn);
  cells.inOrder('met_on', days.metOn, 'formed_on', days.formedOn);
  cells.inOrder('formed_on', days.formedOn, 'signed_on', days.signedOn);
  cells.inOrder('signed_on', days.signedOn ?? days.formedOn, 'closed_on', days.closedOn);
  if (days.closedOn && !reason) cells.fault('reason', 'must-be-given', 'the duo has closed');
  if (reason && !days.closedOn) cells.fault('closed_on', 'must-be-given', 'there is a reason for it');
  return { ...days, reason };
}

export type DuoRecord = ReturnType<typeof readDuo>;

export const duoSaid = ({ id, mentee, mentor }: Ids, record: DuoRecord): Dated => ({
  event: duoRecorded({
    ...{ duo: id, mentee, mentor, formedOn: record.formedOn, proposedOn: record.proposedOn ?? '' },
    ...{ metOn: record.metOn ?? '', signedOn: record.signedOn ?? '', closedOn: record.closedOn ?? '' },
    reason: record.reason ?? '',
  }),
  on: record.formedOn,
});

export const readMeetings = (cells: Cells) => ({
  meetings: cells.whole('meetings', 0, 1000) ?? 0,
  minutes: Math.round((cells.number('hours', 0, 5000) ?? 0) * 60),
  silentWeeks: cells.whole('silent_weeks', 0, 500) ?? 0,
  lastHeldOn: cells.pastDay('last_held_on') ?? '',
});

export type MeetingsRecord = ReturnType<typeof readMeetings>;

export const meetingsSaid = ({ duo }: Ids, record: MeetingsRecord, today: string): Dated => ({
  event: meetingsRecorded({ duo, ...record }),
  on: record.lastHeldOn || today,
});

export function readAssessment(cells: Cells) {
  const timePoint = cells.neededCode('time_point', timePoints);
  const withDuo = cells.text('duo') !== null;
  const ratings = cells.rated('qualities', qualities, 1, 5).map(({ code, value }) => ({ quality: code, value }));
  if (timePoint !== 'start' && !withDuo) cells.fault('duo', 'must-be-given', 'only the start is before the duo');
  if (ratings.length > 0 && !withDuo) cells.fault('duo', 'must-be-given', 'qualities are rated in a duo');
  return {
    timePoint,
    withDuo,
    ratings,
    assessedOn: cells.neededDay('assessed_on'),
    respondent: cells.neededCode('respondent', respondents),
    period: cells.neededCode('period', periods),
    barriers: cells
      .rated('barriers', barriers, 0, 4)
      .map(({ code, value }, at) => ({ barrier: code, severity: value, rank: at + 1 })),
  };
}

export type AssessmentRecord = ReturnType<typeof readAssessment>;

/** Barriers at the start are those of intake, whatever else stands in the row; the rest is of the duo. */
export function assessmentSaid({ duo, mentee }: Ids, record: AssessmentRecord): Dated[] {
  const { timePoint, withDuo, ratings, ...told } = record;
  const atStart = timePoint === 'start';
  const ofIntake = atStart && told.barriers.length > 0;
  const ofDuo = withDuo && (!atStart || ratings.length > 0);
  const later = { ...told, barriers: atStart ? [] : told.barriers, duo, mentee, timePoint, ratings };
  return [
    ...(ofIntake ? [{ event: barriersAssessedAtIntake({ mentee, ...told }), on: told.assessedOn }] : []),
    ...(ofDuo ? [{ event: assessmentRecorded(later), on: told.assessedOn }] : []),
  ];
}

export const readSolution = (cells: Cells) => ({
  kind: cells.neededCode('kind', solutionKinds),
  startsOn: startOf(cells),
  stable: cells.yes('stable') ?? false,
  contract: cells.code('contract', contracts) ?? '',
  weeklyHours: Math.round(cells.number('weekly_hours', 0, 80) ?? 0),
  occupation: coded(cells, 'occupation', /^\d{1,4}$/),
  sector: coded(cells, 'sector', /^[A-V]$/),
  source: cells.code('source', solutionSources) ?? 'declared',
});

/** Every figure of solutions is of a year: one without a day would be counted nowhere, and nobody would see it. */
function startOf(cells: Cells): string {
  const day = cells.day('starts_on');
  if (day === null && !cells.faults.some(({ field }) => field === 'starts_on'))
    cells.fault('starts_on', 'must-be-given');
  return day ?? '';
}

export type SolutionRecord = ReturnType<typeof readSolution>;

export const solutionSaid = ({ id, duo, mentee }: Ids, record: SolutionRecord, today: string): Dated => ({
  event: solutionRecorded({ solution: id, duo, mentee, ...record }),
  on: record.startsOn && record.startsOn < today ? record.startsOn : today,
});

export function readMeasure(cells: Cells) {
  const [dueOn, askedOn, answeredOn, unreachedOn] = [
    cells.day('due_on'),
    cells.pastDay('asked_on'),
    cells.pastDay('answered_on'),
    cells.pastDay('unreached_on'),
  ];
  const daysWorked = cells.whole('days_worked', 0, 366);
  const situation = cells.code('situation', situations);
  if (dueOn === null && !cells.faults.some(({ field }) => field === 'due_on')) cells.fault('due_on', 'must-be-given');
  if ((daysWorked !== null || situation) && !answeredOn)
    cells.fault('answered_on', 'must-be-given', 'there is an answer');
  return {
    moment: cells.neededCode('moment', moments),
    dueOn,
    askedOn,
    answeredOn,
    unreachedOn,
    daysWorked,
    situation,
  };
}

export type MeasureRecord = ReturnType<typeof readMeasure>;

export const measureSaid = ({ id, duo, mentee }: Ids, record: MeasureRecord, today: string): Dated => ({
  event: measureRecorded({
    ...{ measure: id, duo, mentee, moment: record.moment, dueOn: record.dueOn ?? '' },
    ...{ askedOn: record.askedOn ?? '', answeredOn: record.answeredOn ?? '', unreachedOn: record.unreachedOn ?? '' },
    ...(record.daysWorked === null ? {} : { daysWorked: record.daysWorked }),
    situation: record.situation ?? '',
  }),
  on: record.dueOn && record.dueOn < today ? record.dueOn : today,
});

function coded(cells: Cells, field: string, form: RegExp): string {
  const cell = cells.text(field);
  if (cell === null || form.test(cell)) return cell ?? '';
  return cells.fault(field, 'must-be-a-code') ?? '';
}
