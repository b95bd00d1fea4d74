type AtIntake = { respondent: string; barriers: readonly { barrier: string; severity: number }[] };

/** What was told at the interview, in the form of what is told later: the last one of each respondent, ranked as told. */
export function startOf(assessments: readonly AtIntake[]) {
  const last = new Map(assessments.map((one) => [one.respondent, one]));
  return [...last.values()].map(({ respondent, barriers }) => ({
    ...{ timePoint: 'start', respondent },
    cells: barriers.map((told, at) => ({ ...told, rank: at + 1 })),
  }));
}
