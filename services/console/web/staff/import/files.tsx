import { Alert, Button, FileButton, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { useProblemWords } from '../../ui/states.js';
import { tableNames } from './columns.texts.js';
import styles from './import.module.css';
import { type Import, type Sheet, useDeeds } from './import.query.js';
import { counts, files as texts } from './import.texts.js';
import { Section } from './section.js';
import { useSendFiles } from './send-files.js';

/** What is sent, and what arrived of it. */
export function Files({ found: { id, files } }: { found: Import }) {
  const say = useSay();
  const words = useProblemWords();
  const { sendAll, sending, arrived, failed } = useSendFiles(id);
  const reset = useRef<() => void>(null);
  const choose = (chosen: File[]) => {
    // The same file can be chosen once more after it was corrected.
    reset.current?.();
    if (chosen.length > 0) void sendAll(chosen);
  };
  return (
    <Section id="files" title={say(texts.title)} what={say(texts.what)}>
      <FileButton multiple accept=".csv,.tsv,.txt,.xlsx,.xlsm" resetRef={reset} onChange={choose}>
        {(props) => (
          <Button
            {...props}
            variant={files.length > 0 ? 'default' : 'filled'}
            loading={sending !== undefined}
            leftSection={<IconUpload size={18} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
          >
            {say(texts.choose)}
          </Button>
        )}
      </FileButton>
      <Text role="status" size="sm">
        {sending
          ? say(texts.sending, { name: sending })
          : arrived > 0 && files.length > 0 && say(texts.arrived, { n: arrived })}
      </Text>
      {failed.map(({ name, error }) => (
        <Alert key={name} color="red" variant="light" role="alert" title={say(texts.failed, { name })}>
          {words(error)}
        </Alert>
      ))}
      {files.length === 0 ? <Text>{say(texts.none)}</Text> : <Arrived id={id} sheets={files} />}
    </Section>
  );
}

function Arrived({ id, sheets }: { id: string; sheets: readonly Sheet[] }) {
  const say = useSay();
  const names = [...new Set(sheets.map(({ file }) => file))];
  return (
    <ul className={styles.plain} aria-label={say(texts.list)}>
      {names.map((name) => (
        <li key={name} className={styles.file}>
          <div className={styles.names}>
            <Text fw={650}>{name}</Text>
            {sheets
              .filter(({ file }) => file === name)
              .map((sheet) => (
                <SheetLine key={sheet.sheet} sheet={sheet} />
              ))}
          </div>
          <Remove id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}

export const isOfWorkbook = ({ file, sheet }: Sheet) => !file.startsWith(sheet);

function SheetLine({ sheet }: { sheet: Sheet }) {
  const say = useSay();
  const { table, rows, unreadable } = sheet;
  const parts = [
    isOfWorkbook(sheet) && say(texts.sheet, { sheet: sheet.sheet }),
    table ? say(texts.readAs, { table: say(tableNames[table]) }) : say(texts.notRead),
    say(counts.rows, { n: rows }),
    unreadable > 0 && say(counts.unreadable, { n: unreadable }),
  ];
  return <Text c="dimmed">{parts.filter(Boolean).join(' · ')}</Text>;
}

function Remove({ id, name }: { id: string; name: string }) {
  const say = useSay();
  const notify = useNotify();
  const { removeFile } = useDeeds(id);
  // A promise, for by then this button has gone with its file.
  const remove = () =>
    removeFile.mutateAsync(name).then(() => {
      document.getElementById('files')?.focus();
      notify.done(say(texts.removed, { name }));
    }, notify.failed);
  return (
    <Button
      variant="default"
      loading={removeFile.isPending}
      onClick={remove}
      aria-label={say(texts.removeNamed, { name })}
    >
      {say(texts.remove)}
    </Button>
  );
}
