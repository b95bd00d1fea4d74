import { Group, Stack, Text } from '@mantine/core';
import { useSay } from '../../i18n/language.js';
import { Answered, Failed } from '../../ui/states.js';
import { type Import, type Mapping, useChangeMapping, useTables } from './import.query.js';
import { mapping as texts } from './import.texts.js';
import { MappingFile } from './mapping-file.js';
import { Meanings } from './meanings.js';
import { Section } from './section.js';
import { SheetWords } from './sheet-words.js';

/** What the branch's own words for tables, columns and codes mean; whatever is chosen is kept at once. */
export function Words({ found }: { found: Import }) {
  const say = useSay();
  const tables = useTables();
  const change = useChangeMapping(found.id);
  const keep = (mapping: Mapping) => change.mutate(mapping);
  return (
    <Section id="words" title={say(texts.title)} what={say(texts.what)}>
      {found.files.length === 0 ? (
        <Text>{say(texts.later)}</Text>
      ) : (
        <Answered query={tables} lines={2}>
          {(known) => (
            <Stack gap="md">
              {found.files.map((sheet) => (
                <SheetWords
                  key={`${sheet.file} ${sheet.sheet} ${sheet.table}`}
                  sheet={sheet}
                  tables={known}
                  mapping={found.mapping}
                  keep={keep}
                />
              ))}
              <Meanings found={found} keep={keep} />
            </Stack>
          )}
        </Answered>
      )}
      {change.error && <Failed error={change.error} />}
      <Group gap="sm">
        <MappingFile mapping={found.mapping} keep={change.mutateAsync} />
        <Text role="status" size="sm">
          {change.isSuccess && say(texts.kept)}
        </Text>
      </Group>
    </Section>
  );
}
