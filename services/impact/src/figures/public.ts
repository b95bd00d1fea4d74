import type { Day, Localized } from '@duo/kernel';
import type { Rows } from '../life/rows.js';
import { type Counts, published, type Reason, type Table, type Withheld, whole, withhold } from './disclosure.js';
import { withinYear } from './figures.js';
import { persons } from './indicator.js';

/** A null is a number that was left out; why stands beside it. */
export type PublishedCounts = { [Name in keyof Counts]: number | null } & {
  publishedAs: number | null;
  withheld: Partial<Record<keyof Counts, Reason>>;
};

export const roundingRule: Localized = {
  fr: 'Le nombre de solutions, arrondi à la centaine la plus proche ; en dessous de 50, il n’est pas arrondi à rien.',
  nl: 'Het aantal oplossingen, afgerond op het dichtstbijzijnde honderdtal; onder 50 wordt het niet tot niets afgerond.',
  en: 'The number of solutions, rounded to the nearest hundred; one under 50 is not rounded to nothing.',
};

/** Rounded to hundreds: 1,765 is published as 1,800. Null for a count that would be rounded to nothing, though there is something. */
export function roundedToHundreds(count: number): number | null {
  const rounded = Math.round(count / 100) * 100;
  return rounded === 0 && count > 0 ? null : rounded;
}

/** The counts of some rows, in a year or in all. */
export function countsOf(rows: Rows, year?: number): Counts {
  const within = withinYear(year);
  const signed = rows.duos.filter(({ signedOn }) => within(signedOn));
  const found = rows.solutions.filter(({ startsOn }) => within(startsOn));
  const jobs = found.filter(({ kind }) => kind === 'job').length;
  return {
    accompanied: persons(signed).size,
    duos: signed.length,
    jobs,
    internshipsOrTrainings: found.length - jobs,
    solutions: found.length,
    personsWithSolution: persons(found).size,
  };
}

function shown(counts: Counts, withheld: Withheld): PublishedCounts {
  const open = Object.fromEntries(published.map((name) => [name, withheld[name] ? null : counts[name]]));
  const publishedAs = withheld.solutions ? null : roundedToHundreds(counts.solutions);
  return { ...(open as { [Name in keyof Counts]: number | null }), publishedAs, withheld };
}

/** The rows of one branch. */
export const rowsOf = (rows: Rows, branch: string): Rows => ({
  duos: rows.duos.filter((row) => row.branch === branch),
  solutions: rows.solutions.filter((row) => row.branch === branch),
  measures: rows.measures.filter((row) => row.branch === branch),
  assessments: rows.assessments.filter((row) => row.branch === branch),
  ratings: rows.ratings.filter((row) => row.branch === branch),
});

/** Every branch and every year that the rows tell of, and which one is asked for, whether or not it has any. */
export const branchesIn = ({ duos, solutions }: Rows, own: readonly string[]): string[] =>
  [...new Set([...own, ...duos.map(({ branch }) => branch), ...solutions.map(({ branch }) => branch)])].sort();

export const yearsIn = ({ duos, solutions }: Rows): number[] => {
  const days: (Day | null)[] = [...duos.map(({ signedOn }) => signedOn), ...solutions.map(({ startsOn }) => startsOn)];
  return [...new Set(days.flatMap((day) => (day ? [Number(day.slice(0, 4))] : [])))].sort((a, b) => a - b);
};

/** What is counted of every branch and of all together, in all and by year. National is the sum of branches. */
function tableOf(rows: Rows, own: readonly string[]): Table {
  const years = yearsIn(rows);
  return new Map(
    [whole, ...branchesIn(rows, own)].map((name) => {
      const theirs = name === whole ? rows : rowsOf(rows, name);
      const byYear = years.map((year) => [String(year), countsOf(theirs, year)] as const);
      return [name, new Map([[whole, countsOf(theirs)], ...byYear])];
    }),
  );
}

/** A count of a branch and a year, null for all of them, and beside it what of it is published. */
export type Compared = { branch: string | null; year: number | null; counted: Counts; published: PublishedCounts };

/** Every count beside what is published of it, for those who are asked why a number is missing. */
export function compared(rows: Rows, own: readonly string[], threshold: number): Compared[] {
  const table = tableOf(rows, own);
  const hidden = withhold(table, threshold);
  return [...table].flatMap(([name, line]) =>
    [...line].map(([year, counted]) => ({
      branch: name === whole ? null : name,
      year: year === whole ? null : Number(year),
      counted,
      published: shown(counted, hidden.get(name)?.get(year) ?? {}),
    })),
  );
}

/** What is published of every branch and of all together. */
export function publicFigures(rows: Rows, own: readonly string[], threshold: number) {
  const cells = compared(rows, own, threshold);
  const line = (name: string | null) => {
    const theirs = cells.filter(({ branch }) => branch === name);
    const [all, ...years] = theirs.map(({ published: counts }) => counts) as [PublishedCounts, ...PublishedCounts[]];
    return { ...all, years: Object.fromEntries(years.map((counts, at) => [String(theirs[at + 1]?.year), counts])) };
  };
  const shownBranches = Object.fromEntries(branchesIn(rows, own).map((branch) => [branch, line(branch)]));
  return { total: line(null), branches: shownBranches, rounding: roundingRule };
}
