import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { download } from '../figures/download.js';
import type { Mapping } from './import.query.js';
import { mapping as texts } from './import.texts.js';
import { fileOf, mappingIn } from './mapping.js';

type Props = { mapping: Mapping; keep: (mapping: Mapping) => Promise<unknown> };

/** The branch's words as a file, so that the next import, here or by the command, begins with them. */
export function MappingFile({ mapping, keep }: Props) {
  const say = useSay();
  const notify = useNotify();
  const reset = useRef<() => void>(null);
  const [wrong, setWrong] = useState<string>();
  const load = async (file: File | null) => {
    reset.current?.();
    if (!file) return;
    const told = mappingIn(await file.text());
    const isTaken =
      told &&
      (await keep(told).then(
        () => true,
        () => false,
      ));
    setWrong(isTaken ? undefined : file.name);
    if (isTaken) notify.done(say(texts.loaded));
  };
  return (
    <Stack gap="xs" w="100%">
      <Group gap="sm">
        <FileButton accept=".json,application/json" resetRef={reset} onChange={(file) => void load(file)}>
          {(props) => (
            <Button {...props} variant="default">
              {say(texts.load)}
            </Button>
          )}
        </FileButton>
        <Button variant="default" onClick={() => download('import-mapping.json', 'application/json', fileOf(mapping))}>
          {say(texts.save)}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {say(texts.sameFile)}
      </Text>
      {wrong && (
        <Alert color="red" variant="light" role="alert">
          {say(texts.noMapping, { name: wrong })}
        </Alert>
      )}
    </Stack>
  );
}
