import type { AssessmentRow, DuoRow, MeasureRow, RatingRow, Rows, SolutionRow } from '../src/life/rows.js';

export const rowsOf = (some: Partial<Rows> = {}): Rows => ({
  ...{ duos: [], solutions: [], measures: [], assessments: [], ratings: [] },
  ...some,
});

let made = 0;

/** A duo that was signed, went its six months and is closed. */
export const duo = (special: Partial<DuoRow> = {}): DuoRow => ({
  ...{ duo: `duo ${++made}`, branch: 'ghent', mentee: `mentee ${made}`, mentor: `mentor ${made}` },
  ...{ interviewedOn: '2019-01-01', formedOn: '2019-01-21', signedOn: '2019-02-01', endsOn: '2019-08-01' },
  ...{ closedOn: '2019-08-01', reason: 'completed', meetings: 24, minutes: 2880, silentWeeks: 2 },
  ...special,
});

export const solution = (mentee: string, kind: string, special: Partial<SolutionRow> = {}): SolutionRow => ({
  ...{ branch: 'ghent', mentee, kind, startsOn: '2019-09-01', stable: false },
  ...special,
});

export const measure = (mentee: string, moment: string, special: Partial<MeasureRow> = {}): MeasureRow => ({
  ...{ branch: 'ghent', mentee, moment, dueOn: '2020-02-01', askedOn: '2020-02-01' },
  ...{ answeredOn: null, unreachedOn: null, daysWorked: null },
  ...special,
});

export const assessed = (mentee: string, timePoint: string, ...barriers: string[]): AssessmentRow => ({
  ...{ branch: 'ghent', mentee, timePoint, assessedOn: timePoint === 'start' ? '2019-01-01' : '2020-06-01', barriers },
});

export const rated = (mentee: string, timePoint: string, ratings: Record<string, number>): RatingRow => ({
  ...{ branch: 'ghent', mentee, timePoint, ratedOn: '2019-08-01', ratings },
});
