/** The columns of `assessments`, as an import takes them. Those of intake are the ones at the start, of no duo. */
export const assessmentColumns = [
  ...['record', 'mentee', 'duo', 'assessed_on', 'time_point', 'respondent', 'period', 'barriers', 'qualities'],
] as const;

export type AssessmentRow = {
  person: string;
  assessed_on: string;
  respondent: string;
  period: string;
  barriers: { barrier: string; severity: number }[];
};

export function assessmentCells({
  person,
  assessed_on,
  respondent,
  period,
  barriers,
}: AssessmentRow): (string | null)[] {
  const record = `${person}.${assessed_on}.${respondent}`;
  const told = barriers.map(({ barrier, severity }) => `${barrier}:${severity}`).join(';');
  return [record, person, null, assessed_on, 'start', respondent, period, told, null];
}
