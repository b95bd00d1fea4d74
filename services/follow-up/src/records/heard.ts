import type {
  AssessmentRecorded,
  DuoRecorded,
  MeasureRecorded,
  MeetingsRecorded,
  SolutionRecorded,
} from '@duo/contracts';
import type { Assessment } from '../assessments/assessment.js';
import type { RecordedMeetings } from '../meetings/meeting.js';
import type { Solution } from '../solutions/solution.js';
import type { DuoRecord, MeasureRecord } from './record.js';

export type Heard = DuoRecorded | MeetingsRecorded | AssessmentRecorded | SolutionRecorded | MeasureRecorded;

/** Empty in an event is not known. Codes are the words of the lists; the tables refuse any other. */
const known = <T extends string>(text: string) => (text || null) as T | null;

export const duoOf = ({ duo: id, mentee, mentor, formedOn, signedOn, closedOn, reason }: DuoRecorded): DuoRecord => ({
  ...{ id, mentee, mentor, formedOn: known(formedOn), signedOn: known(signedOn), closedOn: known(closedOn) },
  reason: known(reason),
});

export const meetingsOf = ({
  duo,
  meetings,
  minutes,
  silentWeeks,
  lastHeldOn,
}: MeetingsRecorded): RecordedMeetings => ({
  ...{ duo, meetings, minutes, silentWeeks, lastHeldOn: known(lastHeldOn) },
});

export const assessmentOf = (heard: AssessmentRecorded): Assessment => ({
  ...{ duo: heard.duo, mentee: heard.mentee, assessedOn: heard.assessedOn },
  timePoint: heard.timePoint as Assessment['timePoint'],
  respondent: (heard.respondent || 'mentee') as Assessment['respondent'],
  period: (heard.period || 'after') as Assessment['period'],
  barriers:
    heard.timePoint === 'start'
      ? []
      : heard.barriers.map(({ barrier, severity, rank }) => ({ barrier, severity, rank }) as Assessment['barriers'][0]),
  qualities: heard.ratings.map(({ quality, value }) => ({ quality, value }) as Assessment['qualities'][0]),
});

export const solutionOf = (heard: SolutionRecorded): Solution => ({
  ...{ id: heard.solution, duo: heard.duo, mentee: heard.mentee, stable: heard.stable, months: null },
  kind: heard.kind as Solution['kind'],
  startsOn: known(heard.startsOn),
  contract: known(heard.contract),
  weeklyHours: heard.weeklyHours || null,
  occupation: known(heard.occupation),
  sector: known(heard.sector),
  source: (heard.source || 'declared') as Solution['source'],
  ...{ declaredBy: 'record', takenBackOn: null },
});

export const measureOf = (heard: MeasureRecorded): MeasureRecord => ({
  ...{ dueOn: heard.dueOn, askedOn: known(heard.askedOn), answeredOn: known(heard.answeredOn) },
  ...{ unreachedOn: known(heard.unreachedOn), daysWorked: heard.daysWorked ?? null },
  situation: known(heard.situation),
});
