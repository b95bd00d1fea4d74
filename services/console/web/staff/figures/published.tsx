import { Table as Sheet } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormats, useSay } from '../../i18n/language.js';
import { useSession } from '../../session.js';
import { Answered } from '../../ui/states.js';
import { Card, Save, Wide } from './card.js';
import { csvOf } from './csv.js';
import { download } from './download.js';
import styles from './figures.module.css';
import { publishedTexts, figureTexts as texts, withheldTexts } from './figures.texts.js';
import { type FiguresSearch, publishedQuery } from './queries.js';
import { useBranchName, useShown } from './shown.js';

const names = Object.keys(publishedTexts) as (keyof typeof publishedTexts)[];
type Name = (typeof names)[number];
type Line = {
  branch: string | null;
  year: number | null;
  counted: Record<Name, number>;
  published: { [Key in Name | 'publishedAs']: number | null } & {
    withheld: { [Key in Name]?: keyof typeof withheldTexts };
  };
};

/** What everybody may see, beside what was counted: of each branch where there are several, of each year of one. */
export function Published({ search }: { search: FiguresSearch }) {
  return (
    <Answered query={useQuery(publishedQuery)} lines={4}>
      {({ threshold, lines }) => <Compared lines={lines} threshold={threshold} search={search} />}
    </Answered>
  );
}

function Compared({ lines, threshold, search }: { lines: readonly Line[]; threshold: number; search: FiguresSearch }) {
  const say = useSay();
  const { national } = useSession();
  const { file } = useShown();
  const nameOf = useBranchName();
  const byBranch = national && !search.branch;
  const shown = byBranch
    ? lines.filter(({ year }) => year === (search.year ?? null))
    : lines.filter(({ branch, year }) => branch === (search.branch ?? null) && (!search.year || year === search.year));
  const rows = shown.map((line) => ({
    ...line,
    name: byBranch
      ? line.branch === null
        ? say(texts.allBranches)
        : nameOf(line.branch)
      : line.year === null
        ? say(texts.allYears)
        : String(line.year),
  }));
  const head = say(byBranch ? texts.branch : texts.year);
  const title = say(texts.published);
  const reasonOf = ({ published: { withheld } }: Line, name: Name) => {
    const reason = withheld[name];
    return reason && say(withheldTexts[reason], { threshold });
  };
  const table = {
    columns: [
      head,
      ...names.flatMap((name) => [
        say(publishedTexts[name]),
        say(texts.asPublished, { what: say(publishedTexts[name]) }),
      ]),
      say(texts.inHundreds),
    ],
    rows: rows.map((line) => [
      line.name,
      ...names.flatMap((name) => [line.counted[name], line.published[name] ?? reasonOf(line, name) ?? null]),
      line.published.publishedAs,
    ]),
  };
  const saveCsv = () => download(`duo-${file}-published.csv`, 'text/csv', csvOf(table));
  return (
    <Card
      title={title}
      note={say(texts.publishedNote, { threshold })}
      actions={<Save kind={say(texts.csv)} title={title} onClick={saveCsv} />}
    >
      <Rows rows={rows} head={head} title={title} reasonOf={reasonOf} />
    </Card>
  );
}

type Rows = {
  rows: readonly (Line & { name: string })[];
  head: string;
  title: string;
  reasonOf: (line: Line, name: Name) => string | undefined;
};

function Rows({ rows, head, title, reasonOf }: Rows) {
  const say = useSay();
  const { number } = useFormats();
  return (
    <Wide title={title}>
      <Sheet highlightOnHover>
        <Sheet.Thead>
          <Sheet.Tr>
            <Sheet.Th>{head}</Sheet.Th>
            {names.map((name) => (
              <Sheet.Th key={name} ta="right">
                {say(publishedTexts[name])}
              </Sheet.Th>
            ))}
            <Sheet.Th ta="right">{say(texts.inHundreds)}</Sheet.Th>
          </Sheet.Tr>
        </Sheet.Thead>
        <Sheet.Tbody>
          {rows.map((line) => (
            <Sheet.Tr key={line.name}>
              <Sheet.Th scope="row" fw={400}>
                {line.name}
              </Sheet.Th>
              {names.map((name) => (
                <Sheet.Td key={name} ta="right">
                  {number(line.counted[name])}
                  {line.published[name] === null && <span className={styles.withheld}>{reasonOf(line, name)}</span>}
                </Sheet.Td>
              ))}
              <Sheet.Td ta="right">
                {line.published.publishedAs === null ? '–' : number(line.published.publishedAs)}
              </Sheet.Td>
            </Sheet.Tr>
          ))}
        </Sheet.Tbody>
      </Sheet>
    </Wide>
  );
}
