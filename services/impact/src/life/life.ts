import type {
  AgreementSigned,
  BarriersAssessed,
  BarriersAssessedAtIntake,
  DuoClosed,
  DuoFormed,
  ImportStarted,
  MeasureAnswered,
  MeasureAsked,
  MeasureDue,
  MeasureUnreached,
  MeetingsCounted,
  QualitiesRated,
  SolutionDeclared,
  SolutionTakenBack,
} from '@duo/contracts';
import type { Branch } from '@duo/kernel';

/** The events of which the figures about duos are made. */
export type LifeEvent =
  | AgreementSigned
  | BarriersAssessed
  | BarriersAssessedAtIntake
  | DuoClosed
  | DuoFormed
  | ImportStarted
  | MeasureAnswered
  | MeasureAsked
  | MeasureDue
  | MeasureUnreached
  | MeetingsCounted
  | QualitiesRated
  | SolutionDeclared
  | SolutionTakenBack;

const kinds: ReadonlySet<string> = new Set<LifeEvent['$typeName']>([
  'duo.followup.v1.AgreementSigned',
  'duo.followup.v1.BarriersAssessed',
  'duo.followup.v1.DuoClosed',
  'duo.followup.v1.MeasureAnswered',
  'duo.followup.v1.MeasureAsked',
  'duo.followup.v1.MeasureDue',
  'duo.followup.v1.MeasureUnreached',
  'duo.followup.v1.MeetingsCounted',
  'duo.followup.v1.QualitiesRated',
  'duo.followup.v1.SolutionDeclared',
  'duo.followup.v1.SolutionTakenBack',
  'duo.intake.v1.BarriersAssessedAtIntake',
  'duo.intake.v1.ImportStarted',
  'duo.matching.v1.DuoFormed',
]);

export const isOfLife = (event: { $typeName: string }): event is LifeEvent => kinds.has(event.$typeName);

/** The tables of the read model with the columns that name a row. */
export const keys = {
  duos: ['duo'],
  solutions: ['solution'],
  measures: ['measure'],
  assessments: ['mentee', 'time_point', 'respondent'],
  ratings: ['mentee', 'time_point'],
  imports: ['import'],
} as const;
export type Table = keyof typeof keys;

/** What one event tells of one row; what it does not tell is not there. */
export type Fact = { table: Table; row: Readonly<Record<string, unknown>> };

/** What an event tells. An empty text of an event is something that is not known. */
export function factOf(event: LifeEvent, branch: Branch): Fact {
  const [table, row] = told(event);
  const known = Object.entries({ ...row, branch }).filter(([, value]) => value !== '' && value !== undefined);
  return { table, row: Object.fromEntries(known) };
}

function told(event: LifeEvent): [Table, Record<string, unknown>] {
  switch (event.$typeName) {
    case 'duo.matching.v1.DuoFormed':
      return ['duos', { duo: event.duo, mentee: event.mentee, mentor: event.mentor, formed_on: event.formedOn }];
    case 'duo.followup.v1.AgreementSigned':
      return ['duos', { ...pairOf(event), signed_on: event.signedOn, ends_on: event.endsOn }];
    case 'duo.followup.v1.DuoClosed':
      return ['duos', { ...pairOf(event), closed_on: event.closedOn, reason: event.reason, ...totalsOf(event) }];
    case 'duo.followup.v1.MeetingsCounted': {
      const { duo, meetings, minutes, silentWeeks } = event;
      return ['duos', { duo, meetings, minutes, silent_weeks: silentWeeks }];
    }
    case 'duo.followup.v1.SolutionDeclared': {
      const { solution, duo, mentee, kind, startsOn, stable } = event;
      return ['solutions', { solution, duo, mentee, kind, starts_on: startsOn, stable, taken_back: false }];
    }
    case 'duo.followup.v1.SolutionTakenBack':
      return ['solutions', { solution: event.solution, taken_back: true }];
    case 'duo.intake.v1.BarriersAssessedAtIntake':
      return ['assessments', assessment(event, 'start')];
    case 'duo.followup.v1.BarriersAssessed':
      return ['assessments', assessment(event, event.timePoint)];
    case 'duo.followup.v1.QualitiesRated': {
      const ratings = Object.fromEntries(event.ratings.map(({ quality, value }) => [quality, value]));
      return ['ratings', { mentee: event.mentee, time_point: event.timePoint, rated_on: event.ratedOn, ratings }];
    }
    case 'duo.intake.v1.ImportStarted':
      return ['imports', { import: event.import, synthetic: event.synthetic }];
    default:
      return ['measures', measure(event)];
  }
}

const pairOf = ({ duo, mentee, mentor }: AgreementSigned | DuoClosed) => ({ duo, mentee, mentor });

/** Of an existing record the totals are told apart, where they are known. */
const totalsOf = ({ recorded, meetings, minutes, silentWeeks }: DuoClosed) =>
  recorded ? {} : { meetings, minutes, silent_weeks: silentWeeks };

const assessment = (event: BarriersAssessed | BarriersAssessedAtIntake, timePoint: string) => ({
  mentee: event.mentee,
  time_point: timePoint,
  respondent: event.respondent,
  assessed_on: event.assessedOn,
  barriers: event.barriers.filter(({ severity }) => severity > 0).map(({ barrier }) => barrier),
});

function measure(event: MeasureDue | MeasureAsked | MeasureAnswered | MeasureUnreached): Record<string, unknown> {
  switch (event.$typeName) {
    case 'duo.followup.v1.MeasureDue': {
      const { measure, duo, mentee, moment, dueOn } = event;
      return { measure, duo, mentee, moment, due_on: dueOn };
    }
    case 'duo.followup.v1.MeasureAsked':
      return { measure: event.measure, asked_on: event.askedOn };
    case 'duo.followup.v1.MeasureAnswered':
      return {
        measure: event.measure,
        answered_on: event.answeredOn,
        days_worked: event.daysWorked,
        situation: event.situation,
      };
    case 'duo.followup.v1.MeasureUnreached':
      return { measure: event.measure, unreached_on: event.givenUpOn };
  }
}

/** The facts of a batch as one row for each thing, a later fact over an earlier; in the order of the rows' keys. */
export function fold(facts: readonly Fact[]): Map<Table, Record<string, unknown>[]> {
  const byTable = Map.groupBy(facts, ({ table }) => table);
  return new Map([...byTable].map(([table, told]) => [table, rowsOf(table, told)]));
}

function rowsOf(table: Table, facts: readonly Fact[]) {
  const nameOf = (row: Fact['row']) => keys[table].map((key) => row[key]).join(' ');
  const rows = new Map<string, Record<string, unknown>>();
  for (const { row } of facts) rows.set(nameOf(row), { ...rows.get(nameOf(row)), ...row });
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
