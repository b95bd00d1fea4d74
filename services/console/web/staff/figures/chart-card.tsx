import { Box, Button, Group, Paper, SegmentedControl, Table as Sheet, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import { csvOf, type Table } from './csv.js';
import { download, svgOf } from './download.js';
import { figureTexts as texts } from './figures.texts.js';

type Card = { name: string; title: string; note: string; table: Table; children: ReactNode; more?: ReactNode };

/** A picture with its table, its source and its downloads; what is printed is what is shown. */
export function ChartCard({ name, title, note, table, children, more }: Card) {
  const say = useSay();
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const picture = useRef<HTMLDivElement>(null);
  const heading = useId();
  const saveSvg = () => {
    const svg = picture.current?.querySelector('svg');
    if (svg) download(`${name}.svg`, 'image/svg+xml', svgOf(svg, title));
  };
  return (
    <Paper component="section" aria-labelledby={heading} p="md" withBorder bg="var(--duo-surface)">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Box style={{ flex: '1 1 18rem' }}>
          <Title order={2} size="h3" id={heading}>
            {title}
          </Title>
          <Text c="dimmed" size="sm">
            {note}
          </Text>
        </Box>
        <Group gap="xs" className="no-print">
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
          <Save kind={say(texts.csv)} title={title} onClick={() => download(`${name}.csv`, 'text/csv', csvOf(table))} />
          {shown === 'chart' && <Save kind={say(texts.svg)} title={title} onClick={saveSvg} />}
        </Group>
      </Group>
      <Box mt="md" ref={picture}>
        {shown === 'chart' ? (
          <Box role="img" aria-label={`${title}. ${note}`}>
            {children}
          </Box>
        ) : (
          <TableOf table={table} title={title} />
        )}
      </Box>
    </Paper>
  );
}

function Save({ kind, title, onClick }: { kind: string; title: string; onClick: () => void }) {
  const say = useSay();
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={say(texts.download, { kind, name: title })}
      onClick={onClick}
    >
      {kind}
    </Button>
  );
}

function TableOf({ table: { columns, rows }, title }: { table: Table; title: string }) {
  const { number } = useFormats();
  const written = (cell: string | number | null) => (typeof cell === 'number' ? number(cell) : (cell ?? '–'));
  return (
    <Stack gap={0} style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
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
    </Stack>
  );
}
