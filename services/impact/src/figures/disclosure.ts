/** What is published of a branch, of a year, or in all. */
export const published = [
  'accompanied',
  'duos',
  'jobs',
  'internshipsOrTrainings',
  'solutions',
  'personsWithSolution',
] as const;
export type Counts = Record<(typeof published)[number], number>;

export type Reason = 'below-threshold' | 'would-reveal-another';
export type Withheld = Partial<Record<keyof Counts, Reason>>;

/** The line of all branches, and the column of all years. */
export const whole = 'all';

/** Counts by branch and year, with the sums as lines and columns of their own, under `whole`. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, Counts>>;

type Cell = { counts: Counts; withheld: Withheld };

/**
 * What of a table must not be shown: every count under the threshold, and beside it whatever would give it away. A line
 * or column adds up to its sum, and jobs and the others to the solutions; so none of these may lack one number alone.
 */
export function withhold(table: Table, threshold: number): Map<string, Map<string, Withheld>> {
  const cells = new Map(
    [...table].map(([name, line]) => [
      name,
      new Map([...line].map(([year, counts]) => [year, { counts, withheld: smallIn(counts, threshold) }])),
    ]),
  );
  const lines = [...linesOf(cells)];
  while (lines.some(withholdOneMore)) {
    // Each pass hides at least one number, so this ends.
  }
  return new Map(
    [...cells].map(([name, line]) => [name, new Map([...line].map(([year, { withheld }]) => [year, withheld]))]),
  );
}

function smallIn(counts: Counts, threshold: number): Withheld {
  const small = published.filter((name) => counts[name] > 0 && counts[name] < threshold);
  return keepSumApart(Object.fromEntries(small.map((name) => [name, 'below-threshold'])));
}

function* linesOf(cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>): Generator<Cell[]> {
  for (const line of cells.values()) yield [...line.values()];
  const years = [...(cells.get(whole)?.keys() ?? [])];
  for (const year of years) yield [...cells.values()].flatMap((line) => line.get(year) ?? []);
}

/** In a line that lacks one number alone, the smallest other goes too; whether anything was hidden. */
function withholdOneMore(line: readonly Cell[]): boolean {
  let changed = false;
  for (const name of published) {
    const [open, hidden] = [
      line.filter(({ withheld }) => !withheld[name]),
      line.filter(({ withheld }) => withheld[name]),
    ];
    if (hidden.length !== 1) continue;
    const [next] = open.sort((a, b) => rankOf(a, name) - rankOf(b, name));
    if (!next) continue;
    next.withheld = keepSumApart({ ...next.withheld, [name]: 'would-reveal-another' });
    changed = true;
  }
  return changed;
}

/** The smallest goes first, but a nought hides nothing as long as there is something else. */
const rankOf = ({ counts }: Cell, name: keyof Counts) => counts[name] || Number.POSITIVE_INFINITY;

/** Of jobs, internships or trainings, and their sum, none is withheld alone. */
function keepSumApart(withheld: Withheld): Withheld {
  const together = ['jobs', 'internshipsOrTrainings', 'solutions'] as const;
  const hidden = together.filter((name) => withheld[name]);
  if (hidden.length !== 1) return withheld;
  const other = hidden[0] === 'solutions' ? 'internshipsOrTrainings' : 'solutions';
  return { ...withheld, [other]: 'would-reveal-another' };
}
