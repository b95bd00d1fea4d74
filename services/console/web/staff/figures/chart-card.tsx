import { Box, Group, SegmentedControl, Table as Sheet, Text } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import { Card, Save, Wide } from './card.js';
import { csvOf, type Table } from './csv.js';
import { download, svgOf } from './download.js';
import { figureTexts as texts } from './figures.texts.js';
import { HowCounted } from './how.js';
import { useInk } from './ink.js';
import { useShown } from './shown.js';

type Chart = {
  /** What its files are called. */
  name: string;
  title: string;
  note: string;
  table: Table;
  children: ReactNode;
  /** What else can be chosen of it. */
  more?: ReactNode;
  /** How what it shows is counted. */
  how?: ReactNode;
  /** Said in its place where there is nothing to draw. */
  none?: string | undefined;
};

/** A picture with its table, its source and its downloads; what is printed is what is shown. */
export function ChartCard({ name, title, note, table, children, more, how, none }: Chart) {
  const say = useSay();
  const ink = useInk();
  const { words, file } = useShown();
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const picture = useRef<HTMLDivElement>(null);
  const fileName = (kind: string) => `duo-${file}-${name}.${kind}`;
  const saveSvg = () => {
    const svg = picture.current?.querySelector('svg');
    if (svg) download(fileName('svg'), 'image/svg+xml', svgOf(svg, { title, source: `duo · ${words}`, ...ink }));
  };
  const saveCsv = () => download(fileName('csv'), 'text/csv', csvOf(table));
  const actions = (
    <>
      {more}
      <SegmentedControl
        aria-label={say(texts.shownAs)}
        value={shown}
        onChange={(value) => setShown(value === 'table' ? 'table' : 'chart')}
        data={[
          { value: 'chart', label: say(texts.asChart) },
          { value: 'table', label: say(texts.asTable) },
        ]}
      />
      <Group gap="xs" wrap="nowrap">
        <Save kind={say(texts.csv)} title={title} onClick={saveCsv} />
        {shown === 'chart' && <Save kind={say(texts.svg)} title={title} onClick={saveSvg} />}
      </Group>
    </>
  );
  return (
    <Card title={title} note={note} actions={none === undefined && actions}>
      <Box mt="md" ref={picture}>
        {none !== undefined && <Text>{none}</Text>}
        {none === undefined &&
          (shown === 'chart' ? (
            <Box role="img" aria-label={`${title}. ${note}`}>
              {children}
            </Box>
          ) : (
            <TableOf table={table} title={title} />
          ))}
      </Box>
      {how && <HowCounted of={title}>{how}</HowCounted>}
    </Card>
  );
}

function TableOf({ table: { columns, rows }, title }: { table: Table; title: string }) {
  const { number } = useFormats();
  const written = (cell: string | number | null) => (typeof cell === 'number' ? number(cell) : (cell ?? '–'));
  return (
    <Wide title={title}>
      <Sheet highlightOnHover>
        <Sheet.Thead>
          <Sheet.Tr>
            {columns.map((column, at) => (
              <Sheet.Th key={column} ta={at === 0 ? 'left' : 'right'}>
                {column}
              </Sheet.Th>
            ))}
          </Sheet.Tr>
        </Sheet.Thead>
        <Sheet.Tbody>
          {rows.map(([first, ...rest]) => (
            <Sheet.Tr key={String(first)}>
              <Sheet.Th scope="row" fw={400}>
                {written(first ?? null)}
              </Sheet.Th>
              {rest.map((cell, at) => (
                <Sheet.Td key={columns[at + 1]} ta="right">
                  {written(cell)}
                </Sheet.Td>
              ))}
            </Sheet.Tr>
          ))}
        </Sheet.Tbody>
      </Sheet>
    </Wide>
  );
}
