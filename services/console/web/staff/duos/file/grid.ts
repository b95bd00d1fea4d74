import { timePoints } from '@duo/kernel';

const known: readonly string[] = timePoints;

type Told<Cell> = { timePoint: string; respondent: string; cells: readonly Cell[] };

/** What was told at several time points, side by side: one column a time point and respondent, one row a code. */
export type Grid<Cell> = {
  columns: { timePoint: string; respondent: string }[];
  rows: { code: string; cells: (Cell | undefined)[] }[];
};

const order = (timePoint: string) => known.indexOf(timePoint);

/** In the order of time; those rows first that were told first. A column in which nothing was told is left out. */
export function gridOf<Cell>(told: readonly Told<Cell>[], codeOf: (cell: Cell) => string): Grid<Cell> {
  const columns = told
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => order(a.timePoint) - order(b.timePoint) || (a.respondent < b.respondent ? 1 : -1));
  const codes = [...new Set(columns.flatMap(({ cells }) => cells.map(codeOf)))];
  return {
    columns: columns.map(({ timePoint, respondent }) => ({ timePoint, respondent })),
    rows: codes.map((code) => ({
      code,
      cells: columns.map(({ cells }) => cells.find((cell) => codeOf(cell) === code)),
    })),
  };
}
