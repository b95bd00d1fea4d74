import { duo, rowsOf, solution } from '../../test/rows.js';
import type { Rows } from '../life/rows.js';
import { type Counts, published, type Table, whole, withhold } from './disclosure.js';
import { compared, publicFigures, roundedToHundreds } from './public.js';

const many = (count: number, branch: string, year = 2019): Partial<Rows> => {
  const duos = Array.from({ length: count }, () => duo({ branch, signedOn: `${year}-02-01` }));
  const solutions = duos.map(({ mentee }, at) =>
    solution(mentee, at % 3 === 0 ? 'training' : 'job', { branch, startsOn: `${year}-09-01` }),
  );
  return { duos, solutions };
};
const together = (...some: Partial<Rows>[]): Rows =>
  rowsOf({ duos: some.flatMap(({ duos = [] }) => duos), solutions: some.flatMap(({ solutions = [] }) => solutions) });

it.each([
  [1765, 1800],
  [1749, 1700],
  [1750, 1800],
  [50, 100],
  [49, null],
  [0, 0],
])('%i solutions are published as %i', (count, as) => expect(roundedToHundreds(count)).toBe(as));

it('publishes 1,245 jobs and 520 others as 1,765 and as 1,800, with the rule', () => {
  const solutions = Array.from({ length: 1765 }, (_, at) => solution(`m${at}`, at < 1245 ? 'job' : 'internship'));
  expect(publicFigures(rowsOf({ solutions }), ['ghent'], 10)).toMatchObject({
    total: { jobs: 1245, internshipsOrTrainings: 520, solutions: 1765, publishedAs: 1800, personsWithSolution: 1765 },
    branches: { ghent: { solutions: 1765 } },
    rounding: { en: expect.stringContaining('hundred') },
  });
});

it('withholds what counts too few, and the next smallest that would give it away', () => {
  const rows = together(many(60, 'ghent'), many(30, 'liege'), many(8, 'aalst'));
  const { total, branches } = publicFigures(rows, ['ghent', 'liege', 'aalst'], 10);
  expect(branches.aalst).toMatchObject({ accompanied: null, withheld: { accompanied: 'below-threshold' } });
  expect(branches.liege).toMatchObject({ accompanied: null, withheld: { accompanied: 'would-reveal-another' } });
  expect(branches.ghent).toMatchObject({ accompanied: 60 });
  expect(total).toMatchObject({ accompanied: 98 });
});

it('tells those who must explain it what stands behind a number that is withheld', () => {
  const rows = together(many(60, 'ghent'), many(30, 'liege'), many(8, 'aalst', 2020));
  const lines = compared(rows, ['ghent', 'liege', 'aalst'], 10);
  const of = (branch: string | null, year: number | null) =>
    lines.find((line) => line.branch === branch && line.year === year);
  expect(of('aalst', 2020)).toMatchObject({
    counted: { accompanied: 8 },
    published: { accompanied: null, withheld: { accompanied: 'below-threshold' } },
  });
  expect(of(null, null)).toMatchObject({ counted: { accompanied: 98 }, published: { accompanied: 98 } });
  expect(of(null, null)?.published).toEqual(
    expect.objectContaining({ publishedAs: publicFigures(rows, [], 10).total.publishedAs }),
  );
  expect(lines).toHaveLength(4 * 3);
});

it('shows a branch without anybody as empty', () => {
  expect(publicFigures(rowsOf(), ['ghent'], 10)).toMatchObject({
    total: { accompanied: 0, publishedAs: 0, years: {} },
    branches: { ghent: { accompanied: 0, withheld: {} } },
  });
});

/** Tries to find a withheld number from everything that is shown, by every sum there is. */
function revealed(table: Table, hidden: ReturnType<typeof withhold>): string[] {
  const isHidden = (branch: string, year: string, name: keyof Counts) => hidden.get(branch)?.get(year)?.[name];
  const [branches, years] = [[...table.keys()], [...(table.get(whole)?.keys() ?? [])]];
  const lines = published.flatMap((name) => [
    ...branches.map((branch) => years.map((year) => [branch, year, name] as const)),
    ...years.map((year) => branches.map((branch) => [branch, year, name] as const)),
  ]);
  const sums = branches.flatMap((branch) =>
    years.map((year) =>
      (['jobs', 'internshipsOrTrainings', 'solutions'] as const).map((name) => [branch, year, name] as const),
    ),
  );
  return [...lines, ...sums]
    .map((line) => line.filter((cell) => isHidden(...cell)))
    .filter((line) => line.length === 1)
    .map((line) => String(line[0]));
}

it.each([1, 2, 3, 4, 5])('gives no withheld number away by any sum (%i)', (seed) => {
  const sizes = [7, 12, 3, 40, 9, 25, 60, 11].map((size, at) => 1 + ((size * seed + at * 5) % 50));
  const parts = ['ghent', 'liege', 'aalst', 'mechelen'].flatMap((branch, at) =>
    [2018, 2019].map((year, nth) => many(sizes[at * 2 + nth] ?? 1, branch, year)),
  );
  const rows = together(...parts);
  const figures = publicFigures(rows, [], 10);
  const lines = { [whole]: figures.total, ...figures.branches };
  const table: Table = new Map(
    Object.entries(lines).map(([name, { years, ...all }]) => [
      name,
      new Map(Object.entries({ [whole]: all, ...years }).map(([year, counts]) => [year, counts as unknown as Counts])),
    ]),
  );
  const hidden = new Map(
    Object.entries(lines).map(([name, { years, ...all }]) => [
      name,
      new Map(Object.entries({ [whole]: all, ...years }).map(([year, { withheld }]) => [year, withheld])),
    ]),
  );
  expect(revealed(table, hidden)).toEqual([]);
  for (const line of table.values())
    for (const counts of line.values())
      for (const name of published)
        expect(counts[name] === null || counts[name] === 0 || counts[name] >= 10).toBe(true);
});
