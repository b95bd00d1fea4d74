import { Group, Stack, Text, Title } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { Answered, Nothing } from '../../ui/states.js';
import { useListKeys } from '../keys/list-keys.js';
import { Begin } from './begin.js';
import styles from './import.module.css';
import { type Listed, useImports } from './import.query.js';
import { counts, stateTexts, imports as texts } from './import.texts.js';
import { useWhen } from './when.js';

/** The last imports of the branch, and the way to a new one. */
export function ImportsPage() {
  const say = useSay();
  const begin = <Begin leftSection={<IconFileImport size={18} aria-hidden />}>{say(texts.begin)}</Begin>;
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} actions={begin}>
      <Answered query={useImports()}>
        {(imports) =>
          imports.length === 0 ? (
            <Nothing title={say(texts.none)}>
              <Text>{say(texts.how)}</Text>
            </Nothing>
          ) : (
            <>
              <Text maw={720}>{say(texts.how)}</Text>
              <Imports imports={imports} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Imports({ imports }: { imports: readonly Listed[] }) {
  const say = useSay();
  const list = useListKeys<HTMLUListElement>();
  return (
    <Stack component="section" gap="sm" aria-labelledby="last-imports">
      <Title order={2} id="last-imports">
        {say(texts.last)}
      </Title>
      <ul className={styles.list} ref={list}>
        {imports.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ul>
    </Stack>
  );
}

function Row({ one }: { one: Listed }) {
  const say = useSay();
  const when = useWhen();
  const { id, state, records, badRows, begunAt } = one;
  const isCounted = state === 'checked' || state === 'ended';
  const found = isCounted ? [say(counts.good, { n: records }), say(counts.bad, { n: badRows })] : [];
  return (
    <li className={styles.row} data-row>
      <Group justify="space-between" gap="xs">
        <Link to="/import/$id" params={{ id }} className={styles.link}>
          {say(texts.named, { when: when(String(begunAt)) })}
        </Link>
        <Text>{say(stateTexts[state])}</Text>
      </Group>
      <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {[useFileNames(one), ...found].join(' · ')}
      </Text>
    </li>
  );
}

/** The files of an import, at most three of them. */
function useFileNames({ files, state }: Listed): string {
  const say = useSay();
  const { list } = useFormats();
  const most = 3;
  if (files.length === 0) return say(state === 'ended' ? texts.goneFiles : texts.noFiles);
  if (files.length <= most) return list(files);
  return say(texts.moreFiles, { files: files.slice(0, most).join(', '), n: files.length - most });
}
