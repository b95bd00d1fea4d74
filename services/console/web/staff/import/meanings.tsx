import { Autocomplete, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { wordOf } from '../../words/codes.texts.js';
import { columnNames, tableNames } from './columns.texts.js';
import styles from './import.module.css';
import { type Import, type Mapping, useWords, type Word } from './import.query.js';
import { counts, mapping as texts } from './import.texts.js';
import { isSame, type Meaning, meaningOf, meaningsIn, withMeaning } from './mapping.js';

type Keep = (mapping: Mapping) => void;

/** What words in columns of codes mean: those that the dry run did not know, and those that were told before. */
export function Meanings({ found: { id, mapping }, keep }: { found: Import; keep: Keep }) {
  const say = useSay();
  const words = useWords(id).data ?? [];
  const told = meaningsIn(mapping).filter((one) => !words.some((word) => isSame(word, one)));
  const all: (Meaning & Partial<Word>)[] = [...words, ...told];
  return (
    <Stack component="section" gap="sm" className={styles.sheet ?? ''} aria-labelledby="meanings">
      <Title order={3} id="meanings">
        {say(texts.words)}
      </Title>
      <Text c="dimmed" maw={720}>
        {say(all.length > 0 ? texts.wordsWhat : texts.wordsLater)}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {all.map((word) => (
          <MeaningField key={`${word.table} ${word.column} ${word.cell}`} word={word} mapping={mapping} keep={keep} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function MeaningField({ word, mapping, keep }: { word: Meaning & Partial<Word>; mapping: Mapping; keep: Keep }) {
  const say = useSay();
  const { table, column, cell, rows, codes = [] } = word;
  const meaning = meaningOf(mapping, word);
  const [typed, setTyped] = useState(meaning);
  const name = say(wordOf(columnNames, column));
  const tell = (code: string) => {
    if (code.trim() !== meaning) keep(withMeaning(mapping, word, code.trim()));
  };
  const where = say(tableNames[table]);
  return (
    <Autocomplete
      size="md"
      label={cell === '' ? say(texts.emptyWord, { column: name }) : say(texts.word, { cell, column: name })}
      description={rows ? say(texts.wordRows, { table: where, rows: say(counts.rows, { n: rows }) }) : where}
      data={codes}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={tell}
      onBlur={() => tell(typed)}
      autoComplete="off"
    />
  );
}
