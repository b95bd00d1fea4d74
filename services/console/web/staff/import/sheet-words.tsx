import { Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useSay } from '../../i18n/language.js';
import { wordOf } from '../../words/codes.texts.js';
import { columnNames, tableNames } from './columns.texts.js';
import { isOfWorkbook } from './files.js';
import styles from './import.module.css';
import type { Mapping, Sheet, Table, useTables } from './import.query.js';
import { files, mapping as texts } from './import.texts.js';
import { columnOf, headersOf, isTold, twice, withColumn, withTable } from './mapping.js';

type Tables = NonNullable<ReturnType<typeof useTables>['data']>;
type Keep = (mapping: Mapping) => void;
type Props = { sheet: Sheet; tables: Tables; mapping: Mapping; keep: Keep };

/** Which table a file or sheet is, and what its columns mean: first those that are not called like any of ours. */
export function SheetWords({ sheet, tables, mapping, keep }: Props) {
  const say = useSay();
  const id = useId();
  const { table } = sheet;
  const isAsked = isTold(mapping, sheet);
  const options = tables.map((one) => ({ value: one.table, label: say(tableNames[one.table]) }));
  const none = { value: '', label: say(texts.noTable) };
  const choose = (value: string | null) =>
    keep(withTable(mapping, sheet, tables.find((one) => one.table === value)?.table));
  return (
    <Stack component="section" gap="sm" className={styles.sheet ?? ''} aria-labelledby={id}>
      <Title order={3} id={id} style={{ overflowWrap: 'anywhere' }}>
        {isOfWorkbook(sheet) ? `${sheet.file}, ${say(files.sheet, { sheet: sheet.sheet })}` : sheet.file}
      </Title>
      <Select
        label={say(isOfWorkbook(sheet) ? texts.sheetTable : texts.table)}
        data={isAsked ? [...options, none] : options}
        value={table ?? ''}
        onChange={choose}
        maw={480}
      />
      {table && (
        <Columns
          {...{ sheet, mapping, keep, table }}
          columns={tables.find((one) => one.table === table)?.columns ?? []}
        />
      )}
    </Stack>
  );
}

type OfTable = { sheet: Sheet; mapping: Mapping; keep: Keep; table: Table; columns: readonly string[] };

function Columns({ sheet, mapping, keep, table, columns }: OfTable) {
  const say = useSay();
  const { own, known } = headersOf(sheet, columns);
  const doubled = twice(mapping, table, [...own, ...known], columns);
  const field = (header: string) => (
    <ColumnField key={header} {...{ header, mapping, keep, table, columns, doubled }} />
  );
  return (
    <>
      {own.length > 0 ? (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {own.map(field)}
        </SimpleGrid>
      ) : (
        <Text>{say(texts.allKnown)}</Text>
      )}
      {known.length > 0 && (
        <details className={styles.known}>
          <summary>{say(texts.known, { n: known.length })}</summary>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            {known.map(field)}
          </SimpleGrid>
        </details>
      )}
    </>
  );
}

type Field = Omit<OfTable, 'sheet'> & { header: string; doubled: ReadonlySet<string | undefined> };

function ColumnField({ header, mapping, keep, table, columns, doubled }: Field) {
  const say = useSay();
  const column = columnOf(mapping, table, header, columns);
  const options = columns.map((value) => ({
    value,
    label: say(texts.column, { name: say(wordOf(columnNames, value)), column: value }),
  }));
  return (
    <Select
      searchable
      label={say(texts.header, { header })}
      description={column && doubled.has(column) ? say(texts.twice) : undefined}
      data={[{ value: '', label: say(texts.notRead) }, ...options]}
      value={column ?? ''}
      onChange={(value) =>
        keep(
          withColumn(
            mapping,
            table,
            header,
            columns.find((one) => one === value),
          ),
        )
      }
      nothingFoundMessage={say(texts.noSuch)}
    />
  );
}
