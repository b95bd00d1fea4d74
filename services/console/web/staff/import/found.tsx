import { Button, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useFormats, useSay } from '../../i18n/language.js';
import { tableNames } from './columns.texts.js';
import { Faults } from './faults.js';
import styles from './import.module.css';
import { badRowsOf, type Import } from './import.query.js';
import { counts, check as texts, write } from './import.texts.js';
import { Section } from './section.js';

/** What became of the rows of each table, those to be corrected as files, and what is wrong with them. */
export function Found({ found }: { found: Import }) {
  const say = useSay();
  if (found.tables.length === 0) return null;
  return (
    <>
      <Section id="summary" title={say(found.state === 'ended' ? texts.written : texts.summary)}>
        <Summary found={found} />
      </Section>
      {found.badRows > 0 && <ToCorrect found={found} />}
      {found.errors + found.notices > 0 && <Faults found={found} />}
    </>
  );
}

type Counts = Import['tables'][number];

function Summary({ found: { tables, state, doubles } }: { found: Import }) {
  const say = useSay();
  const { number } = useFormats();
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const columns: [string, (one: Counts) => number][] = [
    [say(texts.rows), ({ rows }) => rows],
    [say(state === 'ended' ? texts.goodWritten : texts.good), ({ good }) => good],
    [say(texts.known), ({ known }) => known],
    [say(texts.bad), ({ bad }) => bad],
    [say(texts.doubles), ({ table }) => (table === 'people' ? doubles : 0)],
  ];
  if (!isWide)
    return (
      <ul className={styles.plain}>
        {tables.map((one) => (
          <li key={one.table} style={{ padding: '8px 0' }}>
            <Text fw={650}>{say(tableNames[one.table])}</Text>
            <dl className={styles.numbers}>
              {columns.flatMap(([name, count]) => [
                <dt key={name}>{name}</dt>,
                <dd key={`${name} number`}>{number(count(one))}</dd>,
              ])}
            </dl>
          </li>
        ))}
      </ul>
    );
  return (
    <table className={styles.counts} aria-labelledby="summary">
      <thead>
        <tr>
          <th scope="col">{say(texts.table)}</th>
          {columns.map(([name]) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((one) => (
          <tr key={one.table}>
            <th scope="row">{say(tableNames[one.table])}</th>
            {columns.map(([name, count]) => (
              <td key={name}>{number(count(one))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows at fault, a file for each table, as long as they are kept. */
function ToCorrect({ found: { id, tables, files, state } }: { found: Import }) {
  const say = useSay();
  const isForgotten = files.length === 0;
  const how = state === 'ended' ? say(texts.correctHow) : `${say(texts.correctHow)} ${say(texts.correctBefore)}`;
  return (
    <Section id="correct" title={say(texts.correct)} what={isForgotten ? say(write.isForgotten) : how}>
      {!isForgotten && (
        <Stack component="ul" gap={0} className={styles.plain ?? ''}>
          {tables
            .filter(({ bad }) => bad > 0)
            .map(({ table, bad }) => (
              <li key={table} className={styles.file}>
                <Text>
                  {say(tableNames[table])} · {say(counts.bad, { n: bad })}
                </Text>
                <Button
                  component="a"
                  href={badRowsOf(id, table)}
                  download
                  variant="default"
                  leftSection={<IconDownload size={18} aria-hidden />}
                  aria-label={say(texts.downloadNamed, { table: say(tableNames[table]) })}
                >
                  {say(texts.download)}
                </Button>
              </li>
            ))}
        </Stack>
      )}
    </Section>
  );
}
