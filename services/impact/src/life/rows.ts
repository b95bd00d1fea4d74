import type { Day } from '@duo/kernel';

/* The read model as the figures count it: one row for each thing, a null where nothing was told. */

export type DuoRow = {
  duo: string;
  branch: string;
  mentee: string;
  mentor: string;
  formedOn: Day | null;
  signedOn: Day | null;
  endsOn: Day | null;
  closedOn: Day | null;
  reason: string | null;
  meetings: number | null;
  minutes: number | null;
  silentWeeks: number | null;
  /** The mentee's last interview. */
  interviewedOn: Day | null;
};
export type SolutionRow = { branch: string; mentee: string; kind: string; startsOn: Day; stable: boolean };
export type MeasureRow = {
  branch: string;
  mentee: string;
  moment: string;
  dueOn: Day;
  askedOn: Day | null;
  answeredOn: Day | null;
  unreachedOn: Day | null;
  daysWorked: number | null;
};
export type AssessmentRow = {
  branch: string;
  mentee: string;
  timePoint: string;
  assessedOn: Day;
  barriers: readonly string[];
};
export type RatingRow = {
  branch: string;
  mentee: string;
  timePoint: string;
  ratedOn: Day;
  ratings: Readonly<Record<string, number>>;
};

export type Rows = {
  duos: readonly DuoRow[];
  solutions: readonly SolutionRow[];
  measures: readonly MeasureRow[];
  assessments: readonly AssessmentRow[];
  ratings: readonly RatingRow[];
};
